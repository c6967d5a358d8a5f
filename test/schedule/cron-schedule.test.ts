import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { random } from "../../conformance/generate/random.ts";
import { cronSchedule, ScheduleError } from "../../src/schedule/cron-schedule.ts";
import { neverReason, parseSchedule } from "../../src/schedule/parse.ts";
import { recorded } from "./recorded.ts";
import { scheduleCase } from "./schedules.ts";

/** The release of the time zone database with which the schedules were recorded. */
const rulesOf = "2025c";
const now = new Date("2026-01-01T00:00:00Z");
const hourLong = 3_600_000;
const iso = (times: readonly Date[]) => times.map(time => time.toISOString().replace(".000Z", "Z"));
const at = (expression: string, timeZone?: string) => cronSchedule(expression, { timeZone, now });

describe("CronSchedule.next", () => {
  // Older runtimes have older rules for many zones.
  it.skipIf((process.versions.tz ?? "") < "2025b")(
    "returns the server's times for every recorded schedule",
    () => {
      expect(recorded.length).toBeGreaterThanOrEqual(1500);
      let times = 0;
      const differences: unknown[] = [];
      const zones = new Set<string | undefined>();
      for (const [{ text, tz, from, n }, verdict] of recorded) {
        let answer: string[] | string;
        try {
          answer = iso(cronSchedule(text, { timeZone: tz }).next(new Date(from), n));
          times += answer.length;
        } catch (error) {
          if (!(error instanceof ScheduleError)) throw error;
          answer = error.serverMessage;
        }
        if (JSON.stringify(answer) === JSON.stringify(verdict)) continue;
        differences.push([text, tz, from, answer, verdict]);
        zones.add(tz ?? /^(?:CRON_)?TZ=(\S+)/.exec(text)?.[1]);
      }
      // A newer runtime has other rules for the few countries that have changed theirs since.
      if (process.versions.tz === rulesOf) expect(differences).toEqual([]);
      else {
        expect(zones).not.toContain(undefined);
        expect(zones.size, JSON.stringify(differences)).toBeLessThan(4);
      }
      expect(times).toBeGreaterThan(5000);
    },
  );

  it("returns one time by default, and none if there is none within five years", () => {
    expect(iso(at("0 0 * * *").next(now))).toEqual(["2026-01-02T00:00:00Z"]);
    expect(at("0 0 * * *").next(now, 0)).toEqual([]);
    for (const never of ["0 0 30 2 *", "0 0 31 4,6,9,11 *", ", * * * *", "* , * * *", "0 0 , * *"])
      expect(at(never).next(now, 3)).toEqual([]);
    expect(iso(at("0 0 29 2 *").next(now, 9)).length).toBe(9);
    // 2100 is no leap year, and the search covers five years.
    expect(at("0 0 29 2 *").next(new Date("2096-03-01T00:00:00Z"))).toEqual([]);
    // The last year that is searched is the fifth after. Both are answers of the server's own search.
    expect(at("0 0 29 2 *").next(new Date("2098-01-01T00:00:00Z"))).toEqual([]);
    expect(iso(at("0 0 29 2 *").next(new Date("2099-01-01T00:00:00Z")))).toEqual(["2104-02-29T00:00:00Z"]);
  });

  it("returns the same times however many it has returned before", () => {
    const paris = cronSchedule("30 2 * * *", { timeZone: "Europe/Paris" });
    // 54 years: more changes of clocks than are remembered.
    const all = iso(paris.next(now, 20_000));
    expect(all.slice(0, 2)).toEqual(["2026-01-01T01:30:00Z", "2026-01-02T01:30:00Z"]);
    expect(iso(paris.next(now, 20_000))).toEqual(all);
    expect(iso(paris.next(new Date(all.at(-501) as string), 500))).toEqual(all.slice(-500));
  });

  it("returns times after the second of the given date", () => {
    expect(iso(at("* * * * *").next(new Date("2026-01-01T00:00:59.999Z")))).toEqual(["2026-01-01T00:01:00Z"]);
    expect(iso(at("* * * * *").next(new Date("2026-01-01T00:01:00.001Z")))).toEqual(["2026-01-01T00:02:00Z"]);
    expect(iso(at("@every 90s").next(new Date("2026-01-01T00:00:00.700Z"), 2))).toEqual([
      "2026-01-01T00:01:30Z",
      "2026-01-01T00:03:00Z",
    ]);
    expect(iso(at("0 0 1 1 *").next(new Date("1938-06-01T00:00:00.500Z")))).toEqual(["1939-01-01T00:00:00Z"]);
  });

  it("skips and repeats runs when clocks change, as the controller does", () => {
    const from = (date: string) => new Date(`${date}T00:00:00Z`);
    // From the server: a run is skipped, a run comes twice, and a Friday is left out because its midnight does not exist.
    expect(iso(at("30 2 * * *", "America/New_York").next(from("2026-03-07"), 2))).toEqual([
      "2026-03-07T07:30:00Z",
      "2026-03-09T06:30:00Z",
    ]);
    expect(iso(at("30 1 * * *", "America/New_York").next(from("2026-11-01"), 3))).toEqual([
      "2026-11-01T05:30:00Z",
      "2026-11-01T06:30:00Z",
      "2026-11-02T06:30:00Z",
    ]);
    expect(iso(at("0 12 * * 5", "Africa/Cairo").next(from("2026-04-20")))).toEqual(["2026-05-01T09:00:00Z"]);
  });

  it("skips a day that a time zone left out", () => {
    expect(iso(at("0 0 31 12 *", "Pacific/Apia").next(new Date("2011-12-15T00:00:00Z"), 1))).toEqual([
      "2011-12-30T10:00:00Z",
    ]);
  });

  it("returns no times beyond the range of Date", () => {
    expect(() => at("* * * * *").next(new Date(Number.NaN))).toThrow(RangeError);
    expect(at("* * * * *", "Europe/Paris").next(new Date(8.64e15))).toEqual([]);
    expect(at("0 0 30 2 *").next(new Date(8.638e15))).toEqual([]);
    for (const from of [8.6e15, 8.6389e15]) {
      const times = at("@every 2562047h").next(new Date(from), 1000);
      expect(times.length).toBeLessThan(1000);
      expect(times.every(time => !Number.isNaN(time.getTime()))).toBe(true);
    }
  });

  it("throws for an invalid date or number of times", () => {
    const schedule = at("0 0 * * *");
    expect(() => schedule.next("2026-01-01" as never)).toThrow("next takes a Date to start from");
    expect(() => schedule.next(undefined as never)).toThrow("next takes a Date to start from");
    for (const n of [1.5, -1, Number.NaN, 100_001, 1e9])
      expect(() => schedule.next(now, n)).toThrow(
        `next takes a number of times, 100000 at most, but got ${n}`,
      );
    expect(() => schedule.next(now, "2" as never)).toThrow('but got "2"');
    expect(schedule.next(now, 0)).toEqual([]);
  });

  it("throws for the time zones that the API server refuses", () => {
    for (const [zone, words] of [
      ["", "timeZone must be nil or non-empty string"],
      ["Local", "timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones"],
      ["Europe/Nowhere", "unknown time zone Europe/Nowhere"],
    ] as const) {
      expect(() => at("0 0 * * *", zone)).toThrow(
        expect.objectContaining({ name: "ScheduleError", serverMessage: words }),
      );
    }
    expect(at("TZ=Local 0 0 * * *").timeZone).toBe("UTC");
  });

  it("throws and warns for a time zone that the runtime's Intl does not support", () => {
    const schedule = at("0 0 * * *", "right/Europe/Paris");
    expect(() => schedule.next(now)).toThrow(
      "This runtime's Intl has no rules for the time zone right/Europe/Paris",
    );
    expect(schedule.warnings).toEqual([
      "This runtime has no rules for the time zone right/Europe/Paris: its times cannot be computed here.",
    ]);
    expect(iso(at("@every 1h", "right/Europe/Paris").next(now))).toEqual(["2026-01-01T01:00:00Z"]);
    for (const zone of ["Factory", "posix/Etc/UTC"])
      expect(iso(at("0 5 * * *", zone).next(now))).toEqual(["2026-01-01T05:00:00Z"]);
    expect(iso(at("0 5 * * *", "posixrules").next(now))).toEqual(["2026-01-01T10:00:00Z"]);
  });

  it("repeats a time where the server does: when clocks go back within the hour", () => {
    const from = new Date("2026-04-03T22:00:00Z");
    expect(iso(at("45 3 * * *", "Pacific/Chatham").next(from, 2))).toEqual([
      "2026-04-04T14:00:00Z",
      "2026-04-04T14:00:00Z",
    ]);
  });

  it("returns increasing times whose local hour and minute match the schedule", () => {
    const zones = [
      "UTC",
      "America/St_Johns",
      "Europe/Berlin",
      "Australia/Lord_Howe",
      "Asia/Beirut",
      "Pacific/Chatham",
    ];
    const minute = fc.integer({ min: 0, max: 59 });
    const hour = fc.integer({ min: 0, max: 23 });
    const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(minute, hour, date, fc.constantFrom(...zones), (m, h, from, timeZone) => {
        const times = at(`${m} ${h} * * *`, timeZone).next(from, 4);
        const shown = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
        const zone = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "longOffset" });
        const offset = (time: number) =>
          zone.formatToParts(time).find(part => part.type === "timeZoneName")?.value;
        let last = from.getTime();
        for (const time of times) {
          // When a clock goes back within an hour, the server's search may not move on.
          const stays = time.getTime() === last && offset(last - hourLong) !== offset(last + hourLong);
          if (!stays) expect(time.getTime()).toBeGreaterThan(last);
          last = time.getTime();
          if (shown.format(time) === `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`) continue;
          // When a clock goes forward, it may not show that hour and minute.
          expect(offset(last - hourLong)).not.toBe(offset(last + hourLong));
        }
        expect(times.length).toBe(4);
      }),
    );
  });
});

describe("cronSchedule", () => {
  it("throws errors with helpful messages, and with the server's message", () => {
    const refusal = (expression: string, timeZone?: string) => {
      try {
        return at(expression, timeZone);
      } catch (error) {
        return error instanceof ScheduleError ? [error.message, error.serverMessage] : error;
      }
    };
    expect(refusal("0 0 * * 7")).toEqual([
      '"0 0 * * 7" is not a schedule: end of range (7) above maximum (6): 7 (Sunday is 0)',
      "end of range (7) above maximum (6): 7",
    ]);
    for (const [expression, hint] of [
      ["0 0 0 * * *", "there is no field for seconds or years"],
      ["0 0 * jan sunday", "days are MON to SUN"],
      ["0 0 1 December *", "months are JAN to DEC"],
    ] as const)
      expect(refusal(expression)).toEqual([
        expect.stringMatching(` \\(${hint}\\)$`),
        expect.not.stringContaining(hint),
      ]);
    expect(refusal("0 0 * * *", "europe/paris")).toEqual([
      '"europe/paris" is not a time zone: unknown time zone europe/paris (its name is Europe/Paris)',
      "unknown time zone europe/paris",
    ]);
    expect(refusal("0 0 * * *", "+02:00")).toEqual([
      '"+02:00" is not a time zone: unknown time zone +02:00 (names are as Europe/Paris)',
      "unknown time zone +02:00",
    ]);
    expect(refusal("TZ=UTC 0 0 * * *", "Europe/Paris")).toEqual([
      '"TZ=UTC 0 0 * * *" is not a schedule: cannot use TZ or CRON_TZ in schedule, use timeZone field instead',
      "cannot use TZ or CRON_TZ in schedule, use timeZone field instead",
    ]);
  });

  it("has the expression and the time zone as properties", () => {
    expect(at("@daily")).toMatchObject({ expression: "@daily", timeZone: "UTC" });
    expect(at("@daily", "Asia/Tokyo").timeZone).toBe("Asia/Tokyo");
    expect(at("CRON_TZ=Asia/Tokyo @daily").timeZone).toBe("Asia/Tokyo");
  });
});

describe("CronSchedule.never", () => {
  it.each([
    ["0 0 30 2 *", true],
    ["0 0 31 4,6,9,11 *", true],
    [", * * * *", true],
    ["0 0 , * *", true],
    ["0 0 30 2 1", false],
    ["0 0 29 2 *", false],
    ["@daily", false],
    ["@every 1h", false],
  ])("%s: %s", (text, never) => expect(at(text).never).toBe(never));

  it("is true exactly for schedules that have no next time", () => {
    const next = random(12);
    const texts = Array.from({ length: 500 }, () => scheduleCase(next).text);
    for (let day = 28; day < 32; day++)
      for (let month = 1; month < 13; month++) texts.push(`0 0 ${day} ${month} *`);
    const schedules = texts.filter(text => typeof parseSchedule(text) !== "string").map(text => at(text));
    // Five years contain a leap year.
    for (const { expression, never, next: times } of schedules)
      expect([expression, never]).toEqual([expression, times(now).length === 0]);
    expect(schedules.filter(({ never }) => never).length).toBeGreaterThanOrEqual(6);
  });
});

describe("CronSchedule.describe", () => {
  it.each([
    ["* * * * *", "Every minute (UTC)."],
    ["*/5 * * * *", "Every 5 minutes (UTC)."],
    ["0 * * * *", "At minute 0 of every hour (UTC)."],
    ["15,45 * * * *", "Every 30 minutes from minute 15 of each hour (UTC)."],
    ["*/7 * * * *", "At minutes 0, 7, 14 and so on to 56 of every hour (UTC)."],
    ["30 2 * * *", "At 02:30 every day (UTC)."],
    ["0,30 8,12 * * *", "At 08:00, 08:30, 12:00 and 12:30 every day (UTC)."],
    ["0 */2 * * *", "Every 2 hours from 00:00 to 22:00 (UTC)."],
    ["30 9-17 * * 1-5", "Every hour from 09:30 to 17:30 on Monday to Friday (UTC)."],
    ["*/15 9-17 * * mon-fri", "Every 15 minutes from 09:00 to 17:45 on Monday to Friday (UTC)."],
    ["* 3 * * *", "Every minute from 03:00 to 03:59 (UTC)."],
    ["*/10 1,5,9 * * *", "Every 10 minutes of hours 1, 5 and 9 (UTC)."],
    [
      "20-40 */5 * * 6,0",
      "At minutes 20 to 40 of hours 0, 5, 10 and so on to 20 on Sunday and Saturday (UTC).",
    ],
    ["0 0 1 * *", "At 00:00 on day 1 of the month (UTC)."],
    ["0 0 */2 * *", "At 00:00 on days 1, 3, 5 and so on to 31 of the month (UTC)."],
    ["5 4 1,15 1,7 *", "At 04:05 on days 1 and 15 of January and July (UTC)."],
    ["0 0 * 6-8 *", "At 00:00 every day in June to August (UTC)."],
    ["* * * 12 *", "Every minute in December (UTC)."],
    ["0 0 * mar 0", "At 00:00 on Sunday in March (UTC)."],
    ["0 0 13 * 5", "At 00:00 on day 13 of the month and also on every Friday (UTC)."],
    ["0 0 13 10 5", "At 00:00 on day 13 of October and also on every Friday in October (UTC)."],
    ["0 0 1-31 * 1", "At 00:00 every day (UTC)."],
    [", * * * *", "Never: no time of day matches."],
    ["0 0 , * *", "Never: no date matches."],
    ["0 0 , * 1-3", "At 00:00 on Monday to Wednesday (UTC)."],
    ["0 0 ,, * */7", "At 00:00 on Sunday (UTC)."],
    ["0 0 30 2 *", "Never: no date matches."],
    ["0 0 29 2 *", "At 00:00 on day 29 of February (UTC)."],
    ["@yearly", "At 00:00 on day 1 of January (UTC)."],
    ["@every 1h30m", "Every 1 hour and 30 minutes, counted from the last run or the creation."],
    ["@every 26h1s", "Every 26 hours and 1 second, counted from the last run or the creation."],
  ])("%s: %s", (text, sentence) => expect(at(text).describe()).toBe(sentence));

  it("names the time zone", () =>
    expect(at("@daily", "America/New_York").describe()).toBe("At 00:00 every day (America/New_York)."));

  it("returns different sentences for schedules with different meanings", () => {
    const next = random(11);
    const said = new Map<string, string>();
    // Four years contain a leap year.
    const dates = Array.from({ length: 1461 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
    const days = dates.map(date => [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()] as const);
    for (let i = 0; i < 5000; i++) {
      const { text } = scheduleCase(next);
      const schedule = parseSchedule(text);
      if (
        typeof schedule === "string" ||
        schedule.every !== undefined ||
        schedule.timeZone ||
        neverReason(schedule) !== ""
      )
        continue;
      const { minute, hour, month, dayOfMonth, dayOfWeek, bothDays } = schedule;
      let on = "";
      for (const [m, d, w] of days) {
        const ofMonth = dayOfMonth.includes(d);
        const ofWeek = dayOfWeek.includes(w);
        on += +(month.includes(m) && (bothDays ? ofMonth && ofWeek : ofMonth || ofWeek));
      }
      const meaning = JSON.stringify([minute, hour, on]);
      const sentence = at(text).describe();
      expect([text, sentence, said.get(sentence) ?? meaning]).toEqual([text, sentence, meaning]);
      said.set(sentence, meaning);
    }
    expect(said.size).toBeGreaterThan(1500);
  });
});

describe("CronSchedule.warnings", () => {
  it.each<[string, string | undefined, string[]]>([
    ["30 2 * * *", "UTC", []],
    ["30 4 * * *", "America/New_York", []],
    // A schedule of every hour continues through the change.
    ["*/15 * * * *", "America/New_York", []],
    ["@every 1h", "America/New_York", []],
    [
      "0 0 13 * 5",
      undefined,
      ["Day of month and day of week are both set: a day that matches either one is enough."],
    ],
    [
      "0 0 1-31 * 1",
      undefined,
      [
        "Day of month and day of week are both set: a day that matches either one is enough, and so every day matches.",
      ],
    ],
    ["0 0 30 2 *", "Europe/Paris", ["It never runs: no date matches."]],
    // Commas alone match nothing, and the server accepts them.
    [", * * * *", "Europe/Paris", ["It never runs: no time of day matches."]],
    ["* , * * *", "Europe/Paris", ["It never runs: no time of day matches."]],
    [
      "TZ=Asia/Tokyo 0 0 * * *",
      undefined,
      ["The API server refuses TZ= in the schedule of a new CronJob: set timeZone instead."],
    ],
    [
      "30 2 * * *",
      "America/New_York",
      [
        "On 2026-03-08 clocks in America/New_York go forward from 02:00 to 03:00: the run at 02:30 is skipped.",
      ],
    ],
    [
      "*/15 1 * * *",
      "America/New_York",
      [
        "On 2026-11-01 clocks in America/New_York go back from 02:00 to 01:00: the 4 runs at 01:00, 01:15, 01:30 and 01:45 come twice.",
      ],
    ],
    [
      "*/5 2 * * 0",
      "Europe/Berlin",
      [
        "On 2026-03-29 clocks in Europe/Berlin go forward from 02:00 to 03:00: the 12 runs at 02:00 to 02:55 are skipped.",
        "On 2026-10-25 clocks in Europe/Berlin go back from 03:00 to 02:00: the 12 runs at 02:00 to 02:55 come twice.",
      ],
    ],
    [
      "0 12 * * 5",
      "Africa/Cairo",
      [
        "On 2026-04-24 clocks in Africa/Cairo go forward from 00:00 to 01:00: the run at 12:00 is left out, as the controller's search passes over it.",
      ],
    ],
    [
      "30 0,12 * * 5",
      "Africa/Cairo",
      [
        "On 2026-04-24 clocks in Africa/Cairo go forward from 00:00 to 01:00: the run at 00:30 is skipped; the run at 12:30 is left out, as the controller's search passes over it.",
      ],
    ],
    [
      "15 2 * * *",
      "Australia/Lord_Howe",
      [
        "On 2026-04-05 clocks in Australia/Lord_Howe go back from 02:00 to 01:30: the run at 02:15 is left out, as the controller's search passes over it.",
        "On 2026-10-04 clocks in Australia/Lord_Howe go forward from 02:00 to 02:30: the run at 02:15 is skipped.",
      ],
    ],
    // If clocks change by half an hour, only what runs every half hour continues.
    ["*/30 * * * *", "Australia/Lord_Howe", []],
    [
      "0 * * * *",
      "Australia/Lord_Howe",
      [
        "On 2026-10-04 clocks in Australia/Lord_Howe go forward from 02:00 to 02:30: the run at 02:00 is skipped.",
      ],
    ],
    [
      "45 * * * *",
      "Australia/Lord_Howe",
      [
        "On 2026-04-05 clocks in Australia/Lord_Howe go back from 02:00 to 01:30: the run at 01:45 comes twice.",
      ],
    ],
  ])("%s in %s", (text, zone, warnings) => expect(at(text, zone).warnings).toEqual(warnings));

  it("cover the year after the given date", () => {
    const later = cronSchedule("30 2 * * *", {
      timeZone: "America/New_York",
      now: new Date("2029-06-01T00:00:00Z"),
    });
    expect(later.warnings).toEqual([
      "On 2030-03-10 clocks in America/New_York go forward from 02:00 to 03:00: the run at 02:30 is skipped.",
    ]);
    expect(cronSchedule("30 2 * * *", { timeZone: "America/New_York" }).warnings.length).toBe(1);
  });

  it("report that no run is within the controller's search of five years", () => {
    const schedule = cronSchedule("0 0 29 2 *", { now: new Date("2096-03-01T00:00:00Z") });
    expect(schedule.warnings).toEqual([
      "It does not run in this year and the next five: there the controller's search ends.",
    ]);
  });
});
