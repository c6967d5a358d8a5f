// Checks what the sandbox sent: its code may have sent anything.
import type { RunOutcome } from "../messages.ts";

/** More than any module's manifests, and still drawn at once. A character counts 1, a value 10. */
const MOST = 5_000_000;

/** Returns whether the page would take seconds to show it. */
export function isTooLarge(outcome: unknown): boolean {
  let size = 0;
  const rest = [outcome];
  while (rest.length > 0 && size <= MOST) {
    const value = rest.pop();
    size += 10 + (typeof value === "string" ? value.length : 0);
    if (!isObject(value)) continue;
    for (const key of Object.keys(value)) {
      size += key.length;
      rest.push(value[key]);
    }
  }
  return size > MOST;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isLineNumber = (value: unknown) => Number.isInteger(value) && (value as number) >= 1;

const isLine = (value: unknown) => value === undefined || isLineNumber(value);

const isFault = (value: unknown) =>
  isObject(value) && typeof value.field === "string" && typeof value.message === "string";

const isThrown = (value: unknown) =>
  isObject(value) &&
  typeof value.message === "string" &&
  isLine(value.line) &&
  (value.faults === undefined || (Array.isArray(value.faults) && value.faults.every(isFault)));

const isTraced = (value: unknown) => isObject(value) && Array.isArray(value.path) && isLineNumber(value.line);

const isExport = (value: unknown) =>
  isObject(value) &&
  typeof value.name === "string" &&
  isLine(value.line) &&
  (value.trace === undefined || (Array.isArray(value.trace) && value.trace.every(isTraced))) &&
  (value.error === undefined || isThrown(value.error));

/** Returns whether it has the form of an outcome. */
export function isOutcome(value: unknown): value is RunOutcome {
  if (!isObject(value)) return false;
  if (value.kind === "failed") return isThrown(value.error);
  const { kind, exports, passed } = value;
  const named = Array.isArray(passed) && passed.every(each => typeof each === "string");
  return kind === "exports" && named && Array.isArray(exports) && exports.every(isExport);
}
