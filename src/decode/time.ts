import { goQuoteBytes } from "../faults/go-words.ts";

const layout = "2006-01-02T15:04:05Z07:00";
// Its parts, each with what stands before it and what may stand for it; and those that have a range by themselves.
const parts: readonly (readonly [
  separator: string,
  layout: string,
  text: RegExp,
  name?: string,
  most?: number,
  least?: number,
])[] = [
  ["", "2006", /^\d{4}/],
  ["-", "01", /^\d\d/, "month", 12, 1],
  ["-", "02", /^\d\d/],
  ["T", "15", /^\d\d?/, "hour", 23],
  [":", "04", /^\d\d/, "minute", 59],
  [":", "05", /^\d\d/, "second", 59],
];

/** Gives what is kept of the digits of a fraction of a second, with the point before it. */
export type Fraction = (digits: string) => string;

const twoDigits = (text = "") => (/^\d\d$/.test(text) ? Number(text) : Number.NaN);

/**
 * Reads an RFC 3339 time as Go's `time.Parse` does, in UTC.
 *
 * Like Go it takes an hour of one digit, a comma before fractions, and an offset of up to 24:60.
 *
 * @param refuse is told Go's words for a text that is no time
 * @param fraction says what is kept of a fraction of a second; nothing is where it is left out
 * @see meta/v1 Time.UnmarshalJSON
 */
export function readTime(
  text: string,
  refuse: (message: string) => void,
  fraction?: Fraction,
): string | undefined {
  const fail = (what: string) => refuse(`parsing time ${goQuoteBytes(text)}${what}`) as undefined;
  const outOfRange = (name: string) => fail(`: ${name} out of range`);
  const cannot = (part: string) =>
    fail(` as "${layout}": cannot parse ${goQuoteBytes(rest)} as ${goQuoteBytes(part)}`);
  let rest = text;
  let local = "";
  for (const [separator, part, pattern, name = "", most = 9999, least = 0] of parts) {
    if (!rest.startsWith(separator)) return cannot(separator);
    rest = rest.slice(separator.length);
    const digits = pattern.exec(rest)?.[0];
    if (digits === undefined) return cannot(part);
    rest = rest.slice(digits.length);
    if (Number(digits) > most || Number(digits) < least) return outOfRange(name);
    local += separator + digits.padStart(2, "0");
  }
  const [point = "", digits = ""] = /^[.,](\d+)/.exec(rest) ?? [];
  rest = rest.slice(point.length);
  const [zone = "", sign = "", hour, minute] = /^(?:Z|(.)(..):(..))/s.exec(rest) ?? [];
  const hours = twoDigits(hour);
  const minutes = twoDigits(minute);
  if (minutes > 60 && hours >= 0) return outOfRange("time zone offset minute");
  if (hours > 24) return outOfRange("time zone offset hour");
  const offset = zone === "Z" ? 0 : ({ "+": 1, "-": -1 }[sign] ?? Number.NaN) * (hours * 60 + minutes);
  if (Number.isNaN(offset)) return cannot("Z07:00");
  rest = rest.slice(zone.length);
  if (rest !== "") return fail(`: extra text: ${goQuoteBytes(rest)}`);

  const date = new Date(`${local}Z`);
  if (date.getUTCDate() !== Number(local.slice(8, 10))) return outOfRange("day");
  date.setUTCMinutes(date.getUTCMinutes() - offset);
  // The year before 0000 and that after 9999 have two digits more in JavaScript.
  return date
    .toISOString()
    .replace("+0", "")
    .replace("-00", "-")
    .replace(".000", fraction?.(digits) ?? "");
}
