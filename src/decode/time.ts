/** A time as it is stored, or the words with which Go refuses its text. */
export type ReadTime =
  | { readonly ok: true; readonly time: string }
  | { readonly ok: false; readonly message: string };

/** What Go prints for a time that was never set. */
export const zeroTime = "0001-01-01T00:00:00Z";

const layout = "2006-01-02T15:04:05Z07:00";
// The parts of the layout between its separators, each with what may stand for it.
const parts: readonly (readonly [layout: string, text: RegExp, least: number, most: number, name: string])[] =
  [
    ["2006", /^\d{4}/, 0, 9999, ""],
    ["01", /^\d\d/, 1, 12, "month"],
    ["02", /^\d\d/, 0, 99, ""],
    ["15", /^\d\d?/, 0, 23, "hour"],
    ["04", /^\d\d/, 0, 59, "minute"],
    ["05", /^\d\d/, 0, 59, "second"],
  ];
const separators = ["", "-", "-", "T", ":", ":"];

/** A text between double quotes, with every byte that is not ASCII as `\xNN`. */
function quoteTime(text: string): string {
  let out = "";
  for (const byte of new TextEncoder().encode(text)) {
    if (byte >= 0x80 || byte < 0x20) out += `\\x${byte.toString(16).padStart(2, "0")}`;
    else out += (byte === 0x22 || byte === 0x5c ? "\\" : "") + String.fromCharCode(byte);
  }
  return `"${out}"`;
}

const twoDigits = (text: string) => (/^\d\d$/.test(text) ? Number(text) : Number.NaN);

/** The offset from UTC of `+07:00` in minutes, `undefined` when it is none, or what of it is out of range. */
function readOffset(text: string): number | string | undefined {
  if (text.length < 6 || text[3] !== ":") return undefined;
  const hours = twoDigits(text.slice(1, 3));
  const minutes = twoDigits(text.slice(4));
  if (minutes > 60 && hours >= 0) return "time zone offset minute";
  if (hours > 24) return "time zone offset hour";
  const offset = hours * 60 + minutes;
  if (text[0] === "-") return -offset;
  return text[0] === "+" && offset >= 0 ? offset : undefined;
}

/**
 * Reads an RFC 3339 time as Go's `time.Parse` does, and cuts it to whole seconds of UTC, as the server stores it.
 *
 * Like Go it takes an hour of one digit, a comma before fractions, and an offset of up to 24:60.
 *
 * @see meta/v1 Time.UnmarshalJSON
 */
export function readTime(text: string): ReadTime {
  const cannot = (part: string, rest: string, what: string): ReadTime => ({
    ok: false,
    message: `parsing time ${quoteTime(text)}${what === "" ? ` as "${layout}": cannot parse ${quoteTime(rest)} as ${quoteTime(part)}` : `: ${what}`}`,
  });
  let rest = text;
  const numbers: number[] = [];
  for (const [index, [part, pattern, least, most, name]] of parts.entries()) {
    const separator = separators[index] as string;
    if (!rest.startsWith(separator)) return cannot(separator, rest, "");
    rest = rest.slice(separator.length);
    const digits = pattern.exec(rest)?.[0];
    if (digits === undefined) return cannot(part, rest, "");
    rest = rest.slice(digits.length);
    const number = Number(digits);
    if (number < least || number > most) return cannot("", "", `${name} out of range`);
    numbers.push(number);
  }
  rest = rest.slice(/^[.,]\d+/.exec(rest)?.[0].length ?? 0);
  const zone = rest.slice(0, rest[0] === "Z" ? 1 : 6);
  const offset = zone === "Z" ? 0 : readOffset(zone);
  if (typeof offset === "string") return cannot("", "", `${offset} out of range`);
  if (offset === undefined || Number.isNaN(offset)) return cannot("Z07:00", rest, "");
  rest = rest.slice(zone.length);
  if (rest !== "") return cannot("", "", `extra text: ${quoteTime(rest)}`);

  const [year, month, day, hour, minute, second] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (day < 1 || date.getUTCDate() !== day) return cannot("", "", "day out of range");
  date.setUTCHours(hour, minute - offset, second);
  const shifted = date.getUTCFullYear();
  const digits = String(Math.abs(shifted)).padStart(4, "0");
  return { ok: true, time: `${shifted < 0 ? "-" : ""}${digits}${date.toISOString().slice(-20, -5)}Z` };
}
