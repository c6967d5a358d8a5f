import { goQuote, goQuoteBytes } from "../faults/go-words.ts";
import { timeZoneError } from "./time-zones.ts";

/** A calendar schedule: the numbers of each field, in order. */
export interface CalendarSchedule {
  readonly minute: readonly number[];
  readonly hour: readonly number[];
  readonly dayOfMonth: readonly number[];
  /** 1 is January. */
  readonly month: readonly number[];
  /** 0 is Sunday. */
  readonly dayOfWeek: readonly number[];
  /** Whether a day must match both day fields, because one of them is `*` or `?`; otherwise one is enough. */
  readonly bothDays: boolean;
  readonly every?: undefined;
  /** The zone of a `TZ=` before the schedule; undefined without one. */
  readonly timeZone: string | undefined;
}

/** A schedule of `@every`. */
interface IntervalSchedule {
  /** The whole seconds from one run to the next, at least one. */
  readonly every: number;
  readonly timeZone: string | undefined;
}

/** A parsed schedule. */
export type Schedule = CalendarSchedule | IntervalSchedule;

/** The first and last number of a field, and its names in order. */
type Bounds = readonly [first: number, last: number, names?: string];
/** The first and last number of a range as they were read, so they may be out of bounds. */
type Ends = readonly [start: number | bigint, end: number | bigint];

const bounds: readonly Bounds[] = [
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

// Go's white space: all of JavaScript's except the byte order mark, and NEL.
const spaces = /(?:[^\S\ufeff]|\x85)+/;
// The same at both ends. Spaces at the end are matched only where they begin: anything else would take quadratic time.
const edges = /^(?:[^\S\ufeff]|\x85)+|(?<![^\S\ufeff]|\x85)(?:[^\S\ufeff]|\x85)+$/g;

/** Reads a whole number as Go's Atoi does, or returns the words of its refusal. */
function integer(text: string): number | bigint | string {
  const [digits = ""] = /^[-+]?\d+/.exec(text) ?? [];
  const valid = digits && digits === text;
  const n = digits.length > 15 ? BigInt(digits) : Number(digits);
  // Go stops at the first digit too many, before it sees a wrong letter.
  const large =
    typeof n === "bigint" && (valid ? BigInt.asIntN(64, n) !== n : n >= 2 ** 64 || n <= -(2 ** 64));
  if (!valid || large)
    return `failed to parse int from ${text}: strconv.Atoi: parsing ${goQuote(text)}: ${large ? "value out of range" : "invalid syntax"}`;
  return n < 0 ? `negative number (${n}) not allowed: ${text}` : n;
}

/** The meaning of a field, or of one part of it. */
interface Field {
  readonly numbers: readonly number[];
  /** Whether it contains a `*` or `?` without steps. */
  readonly star: boolean;
}

/** Caches what `*` means in each field. */
const stars: Field[] = [];

/** Reads a field, or returns the words of refusal. */
function readField(text: string, field: number): Field | string {
  if (text !== "*") return readParts(text, field);
  stars[field] ??= readParts(text, field) as Field;
  return stars[field];
}

function readParts(text: string, field: number): Field | string {
  const numbers = new Set<number>();
  let star = false;
  for (const part of text.split(",").filter(Boolean)) {
    const read = readPart(part, bounds[field] as Bounds);
    if (typeof read === "string") return read;
    for (const n of read.numbers) numbers.add(n);
    star ||= read.star;
  }
  return { numbers: [...numbers].sort((a, b) => a - b), star };
}

/** Reads `*`, `5`, `1-5`, or one of them with a step. Errors are found in Go's order. */
function readPart(part: string, bound: Bounds): Field | string {
  const [first, last] = bound;
  const [range = "", stride, slash] = part.split("/");
  const any = /^[*?](-|$)/.test(range);
  const ends = any ? ([first, last] as const) : readRange(range, stride, part, bound);
  if (typeof ends === "string") return ends;
  if (slash !== undefined) return `too many slashes: ${part}`;
  const step = stride === undefined ? 1 : integer(stride);
  if (typeof step === "string") return step;
  const [start, end] = ends;
  if (start < first) return `beginning of range (${start}) below minimum (${first}): ${part}`;
  if (end > last) return `end of range (${end}) above maximum (${last}): ${part}`;
  if (start > end) return `beginning of range (${start}) beyond end of range (${end}): ${part}`;
  if (!step) return `step of range should be a positive number: ${part}`;
  const numbers: number[] = [];
  for (let i = Number(start); i <= end; i += Number(step)) numbers.push(i);
  return { numbers, star: any && step < 2 };
}

/** Reads the first and last number of a range. A single number with a step continues to the last number of the field. */
function readRange(range: string, stride: string | undefined, part: string, bound: Bounds): Ends | string {
  const [low = "", high, hyphen] = range.split("-");
  const start = readNumber(low, bound);
  if (typeof start === "string") return start;
  if (hyphen !== undefined) return `too many hyphens: ${part}`;
  if (high === undefined) return [start, stride === undefined ? start : bound[1]];
  const end = readNumber(high, bound);
  return typeof end === "string" ? end : [start, end];
}

/** Reads a number, or a name that stands for one. */
function readNumber(text: string, [first, , names = ""]: Bounds): number | bigint | string {
  // Go turns a dotted capital I into an i.
  const at = text.length === 3 ? names.indexOf(text.replace("İ", "i").toLowerCase()) : -1;
  return at < 0 || at % 3 ? integer(text) : at / 3 + first;
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

/** Reads a duration in nanoseconds as Go does, or returns the words of its refusal. */
function readDuration(text: string): bigint | string {
  const limit = 1n << 63n;
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
    // Use only as many digits as surely fit into an int64, because only seconds count in the end.
    const digits = fraction.slice(0, 18);
    total += BigInt(whole) * BigInt(scale) + BigInt(Math.trunc(+digits * (scale / 10 ** digits.length)));
    if (total > limit) return fault("invalid");
  } while (component.lastIndex < unsigned.length);
  if (text[0] === "-") return -total;
  return total < limit ? total : fault("invalid");
}

/** Matches a schedule that names a time zone itself. */
export const ownZone = /^(CRON_)?TZ=/;

/** The server's words for a time zone in a schedule. */
export const timeZoneInside = "cannot use TZ or CRON_TZ in schedule, use timeZone field instead";

/**
 * Reads a schedule as the API server does, or returns its words of refusal.
 *
 * @see pkg/util/parsers ParseCronScheduleWithPanicRecovery
 */
export function parseSchedule(text: string): Schedule | string {
  let spec = text.replace(/[\ud800-\udfff]/gu, "\ufffd");
  if (!spec) return "empty spec string";
  let timeZone: string | undefined;
  if (ownZone.test(spec)) {
    const end = spec.indexOf(" ");
    if (end < 0) return "invalid schedule format: runtime error: slice bounds out of range [:-1]";
    const name = spec.slice(spec.indexOf("=") + 1, end);
    const fault = timeZoneError(name);
    if (fault) return `provided bad location ${name}: ${fault}`;
    timeZone = name === "Local" ? undefined : name || "UTC";
    spec = spec.slice(end).replace(edges, "");
  }
  if (spec.startsWith("@every ")) {
    const duration = readDuration(spec.slice(7));
    if (typeof duration === "string") return `failed to parse duration ${spec}: ${duration}`;
    return { every: Math.max(Number(duration / 1_000_000_000n), 1), timeZone };
  }
  const calendar = spec[0] === "@" ? descriptors[spec] : spec;
  return calendar === undefined ? `unrecognized descriptor: ${spec}` : readCalendar(calendar, timeZone);
}

/** Reads the five fields, or returns the words of refusal. */
function readCalendar(spec: string, timeZone: string | undefined): CalendarSchedule | string {
  const texts = spec.split(spaces).filter(Boolean);
  if (texts.length !== 5) return `expected exactly 5 fields, found ${texts.length}: [${texts.join(" ")}]`;
  const fields = texts.map(readField);
  const fault = fields.find(field => typeof field === "string");
  if (fault !== undefined) return fault;
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

/** Returns why the schedule never runs; empty if it does. */
export function neverReason(schedule: Schedule): string {
  if (schedule.every !== undefined) return "";
  const { minute, hour, dayOfMonth, month, dayOfWeek, bothDays } = schedule;
  if (!minute.length || !hour.length) return "no time of day matches";
  const date = month.some(m => dayOfMonth.some(day => day <= (longest[m - 1] as number)));
  const weekday = month.length > 0 && dayOfWeek.length > 0;
  return (bothDays ? date && weekday : date || weekday) ? "" : "no date matches";
}
