import { zonePath } from "./time-zones.ts";

/** The seconds that a zone's clocks are ahead of UTC, at a time in seconds since 1970. */
export type Offset = (time: number) => number;

const utc: Offset = () => 0;
const zones = /*@__PURE__*/ new Map<string, Offset>();

// In every zone of Go's data from 1970 on, two changes of clocks are at least 6.9 days apart, so a span of 6.07 days has at most one.
const span = 0x80000;

/** How many spans of a zone are remembered: 33 years of them. */
const mostSpans = 2000;

/** Returns the offsets of a zone by the runtime's `Intl`; undefined for a zone that it does not know. */
export function zoneOffset(timeZone: string): Offset | undefined {
  const path = zonePath(timeZone);
  const name = path === "posixrules" ? "America/New_York" : path.replace(/^posix\//, "");
  // Factory is the zone of a clock that nobody has set. Go reads it as UTC, and Intl does not know it.
  if (name === "UTC" || name === "Factory") return utc;
  const found = zones.get(name);
  if (found) return found;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  } catch {
    return undefined;
  }
  const ask = (time: number) => {
    const [, sign, hours = 0, minutes = 0, seconds = 0] =
      /GMT(?:([-+])(\d+):(\d+)(?::(\d+))?)?$/.exec(format.format(time * 1000)) ?? [];
    return (sign === "-" ? -1 : 1) * (+hours * 3600 + +minutes * 60 + +seconds);
  };
  const starts = new Map<number, number>();
  const changes = new Map<number, number>();
  const startOffset = (index: number) => {
    if (starts.size > mostSpans) {
      starts.clear();
      changes.clear();
    }
    const offset = starts.get(index) ?? ask(index * span);
    starts.set(index, offset);
    return offset;
  };
  const offset: Offset = time => {
    const index = Math.floor(time / span);
    const before = startOffset(index);
    const after = startOffset(index + 1);
    if (before === after) return before;
    const change = changes.get(index) ?? firstChange(index * span, (index + 1) * span, ask);
    changes.set(index, change);
    return time < change ? before : after;
  };
  zones.set(name, offset);
  return offset;
}

/** Returns the first second of the new offset, given one change after `start` and up to `end`. */
export function firstChange(start: number, end: number, offset: Offset): number {
  const before = offset(start);
  let low = start;
  let high = end;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
