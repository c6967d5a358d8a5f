// What can be said of what a module throws: that may be anything, and a property of it may throw where it is read.
import { inspect, types } from "node:util";

/** Whether it is an error, also one of another realm (`node:vm`). */
export const isError = (thrown: unknown): thrown is Error =>
  thrown instanceof Error || types.isNativeError(thrown);

/** A property of an error; undefined where it cannot be read. */
export function propertyOf(error: Error, key: string): unknown {
  try {
    return (error as unknown as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** What an error says; some have a code alone. */
function errorMessage(error: Error): string {
  for (const key of ["message", "code"]) {
    const value = propertyOf(error, key);
    if (value !== undefined && value !== "") return textOrInspected(value);
  }
  return "no message";
}

/** An error with its name. */
export function errorTitle(error: Error): string {
  const name = propertyOf(error, "name");
  return `${typeof name === "string" ? name : "Error"}: ${errorMessage(error)}`;
}

/** What is told of anything that was thrown. */
export const thrownMessage = (thrown: unknown): string =>
  isError(thrown) ? errorMessage(thrown) : textOrInspected(thrown);

const textOrInspected = (value: unknown): string => (typeof value === "string" ? value : inspected(value));

/** A value in a line. */
export function inspected(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return inspect(value, { breakLength: Number.POSITIVE_INFINITY });
  }
}
