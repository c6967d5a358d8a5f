import type { Offset } from "./offsets.ts";
import type { CalendarSchedule } from "./parse.ts";

const hourLength = 3600;
const dayLength = 86_400;

/** Whether the schedule names the day of a date, whose UTC fields are the wall clock's. */
export function dayMatches({ dayOfMonth, dayOfWeek, bothDays }: CalendarSchedule, wall: Date): boolean {
  const ofMonth = dayOfMonth.includes(wall.getUTCDate());
  const ofWeek = dayOfWeek.includes(wall.getUTCDay());
  return bothDays ? ofMonth && ofWeek : ofMonth || ofWeek;
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
  const { minute, hour, month } = schedule;
  // The search would go through every minute of five years.
  if (!minute.length || !hour.length) return undefined;
  let time = from + 1;
  let wall = new Date(0);
  const read = () => {
    wall = new Date((time + offset(time)) * 1000);
    return wall;
  };
  // The time that a wall clock shows, guessed from the offset a little off, as Go does.
  const write = () => {
    const shown = wall.getTime() / 1000;
    time = shown - offset(shown - offset(shown));
    read();
  };
  /** Units from now until a listed one, or until the larger unit is over: all at once where no clock changes. */
  const skip = (list: readonly number[], now: number, all: number, length: number) => {
    const wanted = (list.find(n => n > now) ?? all) - now;
    time += offset(time + wanted * length) === offset(time) ? wanted * length : length;
    read();
  };
  let cut = false;
  const last = read().getUTCFullYear() + 5;

  search: while (wall.getUTCFullYear() <= last) {
    while (!month.includes(wall.getUTCMonth() + 1)) {
      if (!cut) {
        cut = true;
        wall.setUTCDate(1);
        wall.setUTCHours(0, 0, 0);
        write();
      }
      wall.setUTCMonth(wall.getUTCMonth() + 1);
      write();
      if (!wall.getUTCMonth()) continue search;
    }
    while (!dayMatches(schedule, wall)) {
      if (!cut) {
        cut = true;
        wall.setUTCHours(0, 0, 0);
        write();
      }
      const before = time;
      wall.setUTCDate(wall.getUTCDate() + 1);
      write();
      // Where a zone left out a whole day, the server's search stays on the day before for ever.
      if (time <= before) {
        time = before + dayLength;
        read();
      }
      const hours = wall.getUTCHours();
      if (hours) {
        time += (hours > 12 ? 24 - hours : -hours) * hourLength;
        read();
      }
      if (wall.getUTCDate() === 1) continue search;
    }
    while (!hour.includes(wall.getUTCHours())) {
      if (!cut) {
        cut = true;
        wall.setUTCMinutes(0, 0);
        write();
      }
      skip(hour, wall.getUTCHours(), 24, hourLength);
      if (!wall.getUTCHours()) continue search;
    }
    while (!minute.includes(wall.getUTCMinutes())) {
      if (!cut) {
        cut = true;
        time = Math.floor(time / 60) * 60;
        read();
      }
      skip(minute, wall.getUTCMinutes(), 60, 60);
      if (!wall.getUTCMinutes()) continue search;
    }
    if (!wall.getUTCSeconds()) return time;
    cut = true;
    time += 60 - wall.getUTCSeconds();
    read();
  }
  return undefined;
}
