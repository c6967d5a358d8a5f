// Describes what a module throws. It may be any value, and reading a property of it may throw.
import { inspect, types } from "node:util";

/** Returns whether a value is an error, also one of another realm (`node:vm`). */
export const isError = (thrown: unknown): thrown is Error =>
  thrown instanceof Error || types.isNativeError(thrown);

/** Returns a property of an error; undefined if it cannot be read. */
export function propertyOf(error: Error, key: string): unknown {
  try {
    return (error as unknown as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** Returns an error's message, or its code: some errors have only that. */
function errorMessage(error: Error): string {
  for (const key of ["message", "code"]) {
    const value = propertyOf(error, key);
    if (value !== undefined && value !== "") return textOrInspected(value);
  }
  return "no message";
}

/** Returns an error's name and message. */
export function errorTitle(error: Error): string {
  const name = propertyOf(error, "name");
  return `${typeof name === "string" ? name : "Error"}: ${errorMessage(error)}`;
}

/** Returns the message of anything that was thrown. */
export const thrownMessage = (thrown: unknown): string =>
  isError(thrown) ? errorMessage(thrown) : textOrInspected(thrown);

const textOrInspected = (value: unknown): string => (typeof value === "string" ? value : inspected(value));

/** Returns a value in one line. */
export function inspected(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return inspect(value, { breakLength: Number.POSITIVE_INFINITY });
  }
}
