import { goQuote, goQuoteBytes } from "../faults/words.ts";
import { timeZoneError } from "./time-zones.ts";

/** A schedule by the calendar: the numbers of each field, in order. */
export interface CalendarSchedule {
  readonly minute: readonly number[];
  readonly hour: readonly number[];
  readonly dayOfMonth: readonly number[];
  /** 1 is January. */
  readonly month: readonly number[];
  /** 0 is Sunday. */
  readonly dayOfWeek: readonly number[];
  /** Whether a day must match both day fields, as one of them is `*` or `?`; else either is enough. */
  readonly bothDays: boolean;
  readonly every?: undefined;
  /** The zone of a `TZ=` before the schedule; undefined where none is named. */
  readonly timeZone: string | undefined;
}

/** A schedule of `@every`. */
interface IntervalSchedule {
  /** From one run to the next: whole seconds, one at least. */
  readonly every: number;
  readonly timeZone: string | undefined;
}

/** What a schedule's text says. */
export type Schedule = CalendarSchedule | IntervalSchedule;

// First, last, and the names in order of each field.
const bounds: readonly (readonly [first: number, last: number, names?: string])[] = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12, "janfebmaraprmayjunjulaugsepoctnovdec"],
  [0, 6, "sunmontuewedthufrisat"],
];

const descriptors: Record<string, string | undefined> = {
  "@yearly": "0 0 1 1 *",
  "@annually": "0 0 1 1 *",
  "@monthly": "0 0 1 * *",
  "@weekly": "0 0 * * 0",
  "@daily": "0 0 * * *",
  "@midnight": "0 0 * * *",
  "@hourly": "0 * * * *",
};

// The white space of Go: all that JavaScript has but the byte order mark, and NEL.
const spaces = /(?:[^\S\ufeff]|\x85)+/;
// The same at both ends; that behind is looked for where it begins, so that it does not take the square of the time.
const edges = /^(?:[^\S\ufeff]|\x85)+|(?<![^\S\ufeff]|\x85)(?:[^\S\ufeff]|\x85)+$/g;

/** A whole number as Go's Atoi reads it, or the words of its refusal. */
function integer(text: string): number | bigint | string {
  const [digits = ""] = /^[-+]?\d+/.exec(text) ?? [];
  const valid = digits && digits === text;
  const n = digits.length > 15 ? BigInt(digits) : Number(digits);
  // Go stops at a digit too many before it sees a wrong letter.
  const large =
    typeof n === "bigint" && (valid ? BigInt.asIntN(64, n) !== n : n >= 2 ** 64 || n <= -(2 ** 64));
  if (!valid || large)
    return `failed to parse int from ${text}: strconv.Atoi: parsing ${goQuote(text)}: ${large ? "value out of range" : "invalid syntax"}`;
  return n < 0 ? `negative number (${n}) not allowed: ${text}` : n;
}

interface Field {
  readonly numbers: readonly number[];
  /** Whether a `*` or `?` is in it, without steps. */
  readonly star: boolean;
}

/** What `*` says of each field, once it was read. */
const stars: Field[] = [];

/** What a field says, or the words of refusal. */
function readField(text: string, field: number): Field | string {
  if (text !== "*") return readParts(text, field);
  stars[field] ??= readParts(text, field) as Field;
  return stars[field];
}

function readParts(text: string, field: number): Field | string {
  const [first, last, names = ""] = bounds[field] as (typeof bounds)[number];
  const hits: boolean[] = [];
  let star = false;
  const value = (name: string) => {
    // Go makes an i of a dotted capital I.
    const at = name.length === 3 ? names.indexOf(name.replace("İ", "i").toLowerCase()) : -1;
    return at < 0 || at % 3 ? integer(name) : at / 3 + first;
  };
  for (const part of text.split(",")) {
    if (!part) continue;
    const [range = "", stride, slash] = part.split("/");
    const [low = "", high, hyphen] = range.split("-");
    const any = low === "*" || low === "?";
    let start: number | bigint | string = first;
    let end: number | bigint | string = last;
    let step: number | bigint | string = 1;
    if (!any) {
      start = value(low);
      if (typeof start === "string") return start;
      if (hyphen !== undefined) return `too many hyphens: ${part}`;
      if (high !== undefined) end = value(high);
      else if (stride === undefined) end = start;
      if (typeof end === "string") return end;
    }
    if (slash !== undefined) return `too many slashes: ${part}`;
    if (stride !== undefined) step = integer(stride);
    if (typeof step === "string") return step;
    if (start < first) return `beginning of range (${start}) below minimum (${first}): ${part}`;
    if (end > last) return `end of range (${end}) above maximum (${last}): ${part}`;
    if (start > end) return `beginning of range (${start}) beyond end of range (${end}): ${part}`;
    if (!step) return `step of range should be a positive number: ${part}`;
    if (any && step < 2) star = true;
    for (let i = Number(start); i <= end; i += Number(step)) hits[i] = true;
  }
  const numbers: number[] = [];
  for (let i = first; i <= last; i++) if (hits[i]) numbers.push(i);
  return { numbers, star };
}

const nanoseconds: Record<string, number | undefined> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 6e10,
  h: 3.6e12,
};

/** A duration in nanoseconds as Go reads it, or the words of its refusal. */
function readDuration(text: string): bigint | string {
  const limit = 2n ** 63n;
  const fault = (what: string) => `time: ${what} duration ${goQuoteBytes(text)}`;
  const unsigned = text.replace(/^[-+]/, "");
  let total = 0n;
  if (unsigned === "0") return total;
  const component = /(\d*)(?:\.(\d*))?([^\d.]*)/y;
  do {
    const [, whole = "", fraction = "", unit = ""] = component.exec(unsigned) ?? [];
    if (!(whole || fraction) || BigInt(whole) > limit) return fault("invalid");
    if (!unit) return fault("missing unit in");
    const scale = nanoseconds[unit];
    if (typeof scale !== "number") return fault(`unknown unit ${goQuoteBytes(unit)} in`);
    // As many digits as are sure to fit into an int64; it is seconds that count.
    const digits = fraction.slice(0, 18);
    total += BigInt(whole) * BigInt(scale) + BigInt(Math.trunc(+digits * (scale / 10 ** digits.length)));
    if (total > limit) return fault("invalid");
  } while (component.lastIndex < unsigned.length);
  if (text[0] === "-") return -total;
  return total < limit ? total : fault("invalid");
}

/** The server's words for a time zone in a schedule. */
export const timeZoneInside = "cannot use TZ or CRON_TZ in schedule, use timeZone field instead";

/**
 * Reads a schedule as the API server does, or gives its words of refusal.
 *
 * @see pkg/util/parsers ParseCronScheduleWithPanicRecovery
 */
export function parseSchedule(text: string): Schedule | string {
  let spec = text.replace(/[\ud800-\udfff]/gu, "\ufffd");
  if (!spec) return "empty spec string";
  let timeZone: string | undefined;
  if (/^(CRON_)?TZ=/.test(spec)) {
    const end = spec.indexOf(" ");
    if (end < 0) return "invalid schedule format: runtime error: slice bounds out of range [:-1]";
    const name = spec.slice(spec.indexOf("=") + 1, end);
    const fault = timeZoneError(name);
    if (fault) return `provided bad location ${name}: ${fault}`;
    timeZone = name === "Local" ? undefined : name || "UTC";
    spec = spec.slice(end).replace(edges, "");
  }
  if (spec[0] === "@") {
    const standard = descriptors[spec];
    if (standard) spec = standard;
    else if (spec.startsWith("@every ")) {
      const duration = readDuration(spec.slice(7));
      if (typeof duration === "string") return `failed to parse duration ${spec}: ${duration}`;
      return { every: Math.max(Number(duration / 1_000_000_000n), 1), timeZone };
    } else return `unrecognized descriptor: ${spec}`;
  }
  const texts = spec.split(spaces).filter(Boolean);
  if (texts.length !== 5) return `expected exactly 5 fields, found ${texts.length}: [${texts.join(" ")}]`;
  const fields: Field[] = [];
  for (let i = 0; i < 5; i++) {
    const field = readField(texts[i] as string, i);
    if (typeof field === "string") return field;
    fields.push(field);
  }
  const [minute, hour, dayOfMonth, month, dayOfWeek] = fields as [Field, Field, Field, Field, Field];
  return {
    minute: minute.numbers,
    hour: hour.numbers,
    dayOfMonth: dayOfMonth.numbers,
    month: month.numbers,
    dayOfWeek: dayOfWeek.numbers,
    bothDays: dayOfMonth.star || dayOfWeek.star,
    timeZone,
  };
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Why the schedule never runs; empty where some date has such a time. */
export function neverReason(schedule: CalendarSchedule): string {
  const { minute, hour, dayOfMonth, month, dayOfWeek, bothDays } = schedule;
  if (!minute.length || !hour.length) return "no time of day matches";
  const date = month.some(m => dayOfMonth.some(day => day <= (longest[m - 1] as number)));
  const weekday = month.length > 0 && dayOfWeek.length > 0;
  return (bothDays ? date && weekday : date || weekday) ? "" : "no date matches";
}
