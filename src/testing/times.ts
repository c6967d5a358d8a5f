import { checkArgument, date, isDate } from "../options.ts";
import { rfc3339 } from "../values/rfc3339.ts";

// A cache, because the thousands of Pods of one Job share a few times.
const written = new Map<number, string>();
const mostWritten = 1000;

/** Returns a time as the API writes it, in whole seconds. */
export function timeOf(time: Date): string {
  checkArgument("a time", time, date);
  let text = written.get(time.getTime());
  if (text === undefined) {
    text = rfc3339(time);
    if (written.size >= mostWritten) written.clear();
    written.set(time.getTime(), text);
  }
  return text;
}

/**
 * Returns a time that a fixture has reckoned, in milliseconds.
 *
 * @throws RangeError for a time that the API cannot write
 */
export function reckoned(what: string, time: number): Date {
  const made = new Date(time);
  if (isDate(made)) return made;
  throw new RangeError(`${what} is after the year 9999`);
}

/** Returns the earliest of the times, ignoring those that are undefined. */
export const earliest = (first: Date, ...others: readonly (Date | undefined)[]): Date =>
  others.reduce<Date>((a, b) => (b !== undefined && b < a ? b : a), first);

/** Returns the latest of the times that are there. */
export function latestOf(times: readonly (string | undefined)[]): Date {
  const all = times.map(time => Date.parse(time ?? ""));
  return new Date(Math.max(...all.filter(time => !Number.isNaN(time))));
}
