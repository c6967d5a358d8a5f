import { describe, expect, it } from "vitest";
import { parseSchedule } from "../../src/schedule/parse.ts";
import { recorded } from "./recorded.ts";

describe("parseSchedule", () => {
  it("accepts and refuses the recorded schedules as the server does, with its messages", () => {
    let refused = 0;
    for (const [{ text, tz }, verdict] of recorded) {
      if (tz) continue;
      const schedule = parseSchedule(text);
      expect([text, typeof schedule === "string" ? schedule : "taken"]).toEqual([
        text,
        typeof verdict === "string" ? verdict : "taken",
      ]);
      if (typeof schedule === "string") refused++;
    }
    expect(refused).toBeGreaterThan(20);
  });

  // From the server.
  it.each([
    ["", "empty spec string"],
    [" ", "expected exactly 5 fields, found 0: []"],
    ["* *\t* *", "expected exactly 5 fields, found 4: [* * * *]"],
    ["0 0 * * 7", "end of range (7) above maximum (6): 7"],
    ["* * 0 * *", "beginning of range (0) below minimum (1): 0"],
    ["5-1 * * * *", "beginning of range (5) beyond end of range (1): 5-1"],
    ["*/0 * * * *", "step of range should be a positive number: */0"],
    ["*/-1 * * * *", "negative number (-1) not allowed: -1"],
    ["1-2-3 * * * *", "too many hyphens: 1-2-3"],
    ["1/2/3 * * * *", "too many slashes: 1/2/3"],
    ["-5 * * * *", 'failed to parse int from : strconv.Atoi: parsing "": invalid syntax'],
    ["x * * * *", 'failed to parse int from x: strconv.Atoi: parsing "x": invalid syntax'],
    [
      '"\\\u0007\u200b\u{e0001}é * * * *',
      'failed to parse int from "\\\u0007\u200b\u{e0001}é: strconv.Atoi: parsing "\\"\\\\\\a\\u200b\\U000e0001é": invalid syntax',
    ],
    [
      "99999999999999999999x * * * *",
      'failed to parse int from 99999999999999999999x: strconv.Atoi: parsing "99999999999999999999x": value out of range',
    ],
    [
      "18446744073709551615x * * * *",
      'failed to parse int from 18446744073709551615x: strconv.Atoi: parsing "18446744073709551615x": invalid syntax',
    ],
    [
      "18446744073709551616x * * * *",
      'failed to parse int from 18446744073709551616x: strconv.Atoi: parsing "18446744073709551616x": value out of range',
    ],
    [
      "*/-18446744073709551616x * * * *",
      'failed to parse int from -18446744073709551616x: strconv.Atoi: parsing "-18446744073709551616x": value out of range',
    ],
    [
      "9223372036854775807 * * * *",
      "end of range (9223372036854775807) above maximum (59): 9223372036854775807",
    ],
    ["@reboot", "unrecognized descriptor: @reboot"],
    ["@daily ", "unrecognized descriptor: @daily "],
    ["@every 1", 'failed to parse duration @every 1: time: missing unit in duration "1"'],
    ["@every ", 'failed to parse duration @every : time: invalid duration ""'],
    [
      "@every 1é",
      'failed to parse duration @every 1é: time: unknown unit "\\xc3\\xa9" in duration "1\\xc3\\xa9"',
    ],
    [
      "@every 1😀",
      'failed to parse duration @every 1😀: time: unknown unit "\\xf0\\x9f\\x98\\x80" in duration "1\\xf0\\x9f\\x98\\x80"',
    ],
    [
      "@every 9223372036.854775808s",
      'failed to parse duration @every 9223372036.854775808s: time: invalid duration "9223372036.854775808s"',
    ],
    ["TZ=UTC", "invalid schedule format: runtime error: slice bounds out of range [:-1]"],
    ["TZ=Nowhere 0 0 * * *", "provided bad location Nowhere: unknown time zone Nowhere"],
    ["TZ=../x 0 0 * * *", "provided bad location ../x: time: invalid location name"],
    ["TZ=UTC @daily\ufeff", "unrecognized descriptor: @daily\ufeff"],
  ])("%j: %s", (text, words) => expect(parseSchedule(text)).toBe(words));

  it("parses all five fields", () => {
    expect(parseSchedule("*/15 9-17/4,23 1,15 Jan-mar MON")).toEqual({
      minute: [0, 15, 30, 45],
      hour: [9, 13, 17, 23],
      dayOfMonth: [1, 15],
      month: [1, 2, 3],
      dayOfWeek: [1],
      bothDays: false,
      timeZone: undefined,
    });
    expect(parseSchedule("50/5 , ? * *")).toMatchObject({ minute: [50, 55], hour: [], bothDays: true });
    expect(parseSchedule("0 0 */1 * 1")).toMatchObject({ bothDays: true });
    expect(parseSchedule("0 0 */2 * 1")).toMatchObject({ bothDays: false });
    expect(parseSchedule("0 0 1-31 * 1")).toMatchObject({ bothDays: false });
    expect(parseSchedule("*/70 * * * *")).toMatchObject({ minute: [0] });
    expect(parseSchedule("0 0 * * frİ")).toMatchObject({ dayOfWeek: [5] });
  });

  it("parses descriptors, durations and time zones", () => {
    expect(parseSchedule("@weekly")).toEqual(parseSchedule("0 0 * * 0"));
    expect(parseSchedule("@every 1h30m")).toEqual({ every: 5400, timeZone: undefined });
    expect(parseSchedule("@every 1500ms")).toMatchObject({ every: 1 });
    for (const text of ["3000000000ns", "3000000us", "3000000µs", "3000000μs", "3000ms"]) {
      expect(parseSchedule(`@every ${text}`), text).toMatchObject({ every: 3 });
      const less = text.replace(/^30*/, digits => `2${"9".repeat(digits.length - 1)}`);
      expect(parseSchedule(`@every ${less}`), less).toMatchObject({ every: 2 });
    }
    expect(parseSchedule("@every -5s")).toMatchObject({ every: 1 });
    expect(parseSchedule("@every -9223372036854775808ns")).toMatchObject({ every: 1 });
    expect(parseSchedule(`@every 1.${"9".repeat(400)}s`)).toMatchObject({ every: 2 });
    expect(parseSchedule("@every 0.1h")).toMatchObject({ every: 360 });
    expect(parseSchedule("@every 2562047h47m16.854775807s")).toMatchObject({ every: 9223372036 });
    expect(parseSchedule("CRON_TZ=Europe/Paris  @daily ")).toMatchObject({
      hour: [0],
      timeZone: "Europe/Paris",
    });
    expect(parseSchedule("TZ=UTC \u0085@every 1h \u0085")).toMatchObject({ every: 3600 });
    expect(parseSchedule("TZ= * * * * *")).toMatchObject({ timeZone: "UTC" });
    expect(parseSchedule("TZ=Local * * * * *")).toMatchObject({ timeZone: undefined });
  });

  it("takes little time for long strings", () => {
    const start = performance.now();
    for (const part of ["*", " ", ",", "-", "/", "1", "1,", "\u0085", "é", '"', "0.1h", "\ud800"])
      for (const head of ["", "@every ", "@every 1.", "TZ=UTC ", "TZ=UTC x", "TZ="])
        parseSchedule(head + part.repeat(50_000));
    // Many times as long as this takes on a slow machine; quadratic time would be minutes.
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});
