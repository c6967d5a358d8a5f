import type { Offset } from "./offsets.ts";
import type { CalendarSchedule, Schedule } from "./parse.ts";

const minuteLength = 60;
/** In seconds. */
export const hourLength = 3600;
const dayLength = 86_400;

/** Whether the schedule matches the day of a date whose UTC fields are the wall clock's. */
export function dayMatches({ dayOfMonth, dayOfWeek, bothDays }: CalendarSchedule, wall: Date): boolean {
  const ofMonth = dayOfMonth.includes(wall.getUTCDate());
  const ofWeek = dayOfWeek.includes(wall.getUTCDay());
  return bothDays ? ofMonth && ofWeek : ofMonth || ofWeek;
}

/** A moment that moves forward until the schedule matches it. */
class Search {
  /** The time in whole seconds since 1970. */
  time: number;
  /** The wall clock at `time`, in the UTC fields of a Date. */
  wall = new Date(0);
  /** Whether the units below the current one are at their first values. */
  #isCut = false;
  readonly #schedule: CalendarSchedule;
  readonly #offset: Offset;

  constructor(schedule: CalendarSchedule, time: number, offset: Offset) {
    this.#schedule = schedule;
    this.#offset = offset;
    this.time = time;
    this.#go(0);
  }

  #go(seconds: number): void {
    this.time += seconds;
    this.wall = new Date((this.time + this.#offset(this.time)) * 1000);
  }

  /** Moves `time` to when a wall clock shows `wall`. The offset is guessed from a time that may be slightly wrong, as in Go. */
  #set(): void {
    const shown = this.wall.getTime() / 1000;
    this.time = shown - this.#offset(shown - this.#offset(shown));
    this.#go(0);
  }

  /** Moves on to the next listed unit, or to the end of the larger unit: at once if no clock changes on the way, else by one unit. */
  #skip(list: readonly number[], now: number, all: number, length: number): void {
    const { time } = this;
    const whole = ((list.find(n => n > now) ?? all) - now) * length;
    this.#go(this.#offset(time + whole) === this.#offset(time) ? whole : length);
  }

  /** Sets the units below the current one to their first values. Done only once, since they stay there. */
  #cut(set: () => unknown): void {
    if (this.#isCut) return;
    this.#isCut = true;
    set();
    this.#set();
  }

  // Each of the following moves to the next unit that the schedule matches. It returns false if a larger unit began on the way.

  month(): boolean {
    while (!this.#schedule.month.includes(this.wall.getUTCMonth() + 1)) {
      this.#cut(() => {
        this.wall.setUTCDate(1);
        this.wall.setUTCHours(0, 0, 0);
      });
      this.wall.setUTCMonth(this.wall.getUTCMonth() + 1);
      this.#set();
      if (this.wall.getUTCMonth() === 0) return false;
    }
    return true;
  }

  day(): boolean {
    while (!dayMatches(this.#schedule, this.wall)) {
      this.#cut(() => this.wall.setUTCHours(0, 0, 0));
      const before = this.time;
      this.wall.setUTCDate(this.wall.getUTCDate() + 1);
      this.#set();
      // In a zone that skipped a whole day, the server's search stays on the day before for ever.
      if (this.time <= before) this.#go(before + dayLength - this.time);
      const hours = this.wall.getUTCHours();
      if (hours > 0) this.#go((hours > 12 ? 24 - hours : -hours) * hourLength);
      if (this.wall.getUTCDate() === 1) return false;
    }
    return true;
  }

  hour(): boolean {
    const { hour } = this.#schedule;
    while (!hour.includes(this.wall.getUTCHours())) {
      this.#cut(() => this.wall.setUTCMinutes(0, 0));
      this.#skip(hour, this.wall.getUTCHours(), 24, hourLength);
      if (this.wall.getUTCHours() === 0) return false;
    }
    return true;
  }

  minute(): boolean {
    const { minute } = this.#schedule;
    while (!minute.includes(this.wall.getUTCMinutes())) {
      // Not by the wall clock: Go truncates the time itself.
      if (!this.#isCut) this.#go(Math.floor(this.time / minuteLength) * minuteLength - this.time);
      this.#isCut = true;
      this.#skip(minute, this.wall.getUTCMinutes(), 60, minuteLength);
      if (this.wall.getUTCMinutes() === 0) return false;
    }
    return true;
  }

  second(): boolean {
    const seconds = this.wall.getUTCSeconds();
    if (seconds === 0) return true;
    this.#isCut = true;
    this.#go(minuteLength - seconds);
    return false;
  }
}

/**
 * Returns the first time after `from` that the schedule matches, both in whole seconds since 1970; undefined if there is none in this year
 * of the zone and the next five.
 *
 * Near a change of clocks the result depends on the order of the search. So this goes the server's way: month by month, then day by day,
 * hour by hour, minute by minute, and from the start again whenever a larger unit begins.
 *
 * @see robfig/cron SpecSchedule.Next
 */
export function nextTime(schedule: CalendarSchedule, from: number, offset: Offset): number | undefined {
  // Otherwise the search would visit every minute of five years.
  if (schedule.minute.length === 0 || schedule.hour.length === 0) return undefined;
  const search = new Search(schedule, from + 1, offset);
  const last = search.wall.getUTCFullYear() + 5;
  while (search.wall.getUTCFullYear() <= last)
    if (search.month() && search.day() && search.hour() && search.minute() && search.second())
      return search.time;
  return undefined;
}

/** Returns the first time of a schedule after `from`, as `nextTime` does; undefined also if the zone's offset is needed and not known. */
export const timeAfter = (
  schedule: Schedule,
  from: number,
  offset: Offset | undefined,
): number | undefined =>
  schedule.every === undefined ? offset && nextTime(schedule, from, offset) : from + schedule.every;
