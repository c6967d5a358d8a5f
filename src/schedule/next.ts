import type { Offset } from "./offsets.ts";
import type { CalendarSchedule } from "./parse.ts";

const minuteLength = 60;
const hourLength = 3600;
const dayLength = 86_400;

/** Whether the schedule names the day of a date, whose UTC fields are the wall clock's. */
export function dayMatches({ dayOfMonth, dayOfWeek, bothDays }: CalendarSchedule, wall: Date): boolean {
  const ofMonth = dayOfMonth.includes(wall.getUTCDate());
  const ofWeek = dayOfWeek.includes(wall.getUTCDay());
  return bothDays ? ofMonth && ofWeek : ofMonth || ofWeek;
}

/** A moment that goes forward until a schedule names it. */
class Search {
  /** In whole seconds since 1970. */
  time: number;
  /** What a clock on the wall shows at `time`, in its UTC fields. */
  wall = new Date(0);
  /** Whether the units below the one that is searched stand at their first values. */
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

  /** To the time at which a wall clock shows what `wall` was set to: guessed from the offset a little off, as Go does. */
  #set(): void {
    const shown = this.wall.getTime() / 1000;
    this.time = shown - this.#offset(shown - this.#offset(shown));
    this.#go(0);
  }

  /** Units from now until a listed one, or until the larger unit is over: all at once where no clock changes. */
  #skip(list: readonly number[], now: number, all: number, length: number): void {
    const { time } = this;
    const whole = ((list.find(n => n > now) ?? all) - now) * length;
    this.#go(this.#offset(time + whole) === this.#offset(time) ? whole : length);
  }

  /** Sets the units below the one that is searched to their first values, once: later they stand there. */
  #cut(set: () => unknown): void {
    if (this.#isCut) return;
    this.#isCut = true;
    set();
    this.#set();
  }

  // Of the following, each goes to the next unit of its kind that the schedule names; false where a larger one began on the way.

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
      // Where a zone left out a whole day, the server's search stays on the day before for ever.
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
      // Not by the clock on the wall: Go cuts the time itself.
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
 * The first time after `from` that the schedule names, both in whole seconds since 1970;
 * undefined where there is none in this year of the zone and the five that follow.
 *
 * What it finds near a change of clocks depends on the way that the search goes, and so this goes the server's way:
 * month by month, then day by day, hour by hour, minute by minute, from the start again whenever a larger unit begins.
 *
 * @see robfig/cron SpecSchedule.Next
 */
export function nextTime(schedule: CalendarSchedule, from: number, offset: Offset): number | undefined {
  // The search would go through every minute of five years.
  if (schedule.minute.length === 0 || schedule.hour.length === 0) return undefined;
  const search = new Search(schedule, from + 1, offset);
  const last = search.wall.getUTCFullYear() + 5;
  while (search.wall.getUTCFullYear() <= last)
    if (search.month() && search.day() && search.hour() && search.minute() && search.second())
      return search.time;
  return undefined;
}
