import { goQuoteBytes } from "../faults/go-words.ts";

const layout = "2006-01-02T15:04:05Z07:00";
// The parts of the layout, each with its separator and pattern, and a range if it has one of its own.
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

/** Takes the digits of a fraction of a second and returns the part to keep, with its point. */
type Fraction = (digits: string) => string;

const twoDigits = (text = "") => Number(/^\d\d$/.exec(text)?.[0]);

/** Reads a time, and passes Go's words to `refuse` if the text is none. */
export type ReadTime = (text: string, refuse: (message: string) => void) => string | undefined;

/**
 * Reads an RFC 3339 time like Go's `time.Parse`, and returns it in UTC.
 *
 * Like Go it accepts an hour with one digit, a comma before fractions, and an offset of up to 24:60.
 *
 * @param refuse gets Go's words for a text that is not a time
 * @param fraction returns the part to keep of a fraction of a second; by default none is kept
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
  const offset = zone === "Z" ? 0 : Number({ "+": 1, "-": -1 }[sign]) * (hours * 60 + minutes);
  if (Number.isNaN(offset)) return cannot("Z07:00");
  rest = rest.slice(zone.length);
  if (rest !== "") return fail(`: extra text: ${goQuoteBytes(rest)}`);

  const date = new Date(`${local}Z`);
  if (date.getUTCDate() !== Number(local.slice(8, 10))) return outOfRange("day");
  date.setUTCMinutes(date.getUTCMinutes() - offset);
  // JavaScript writes years before 0000 and after 9999 with two more digits.
  return date
    .toISOString()
    .replace("+0", "")
    .replace("-00", "-")
    .replace(".000", fraction?.(digits) ?? "");
}

// Matches most times that are written as they are stored. Every month has 28 days.
const stored = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}Z$/;

/** Makes a reader that does the same, but returns most times at once. Scripts that only build Jobs do not carry it: they hardly write times. */
export const fastTimes =
  (fraction: Fraction): ReadTime =>
  (text, refuse) =>
    stored.test(text) ? text : readTime(text, refuse, fraction);
