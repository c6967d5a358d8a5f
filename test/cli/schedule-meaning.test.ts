// Schedules that run more often than they seem to say.
import { describe, expect, it } from "vitest";
import { scheduleMeaning } from "../../src/cli/schedule-meaning.ts";
import { parseSchedule, type Schedule } from "../../src/schedule/parse.ts";
import { jobwright } from "./run.ts";

const notesOn = (text: string) =>
  scheduleMeaning(text, parseSchedule(text) as Schedule).map(({ message }) => message);

describe("a * for the minutes", () => {
  it("is a note where a minute seems to be missing", () => {
    expect(notesOn("* */5 * * *")).toEqual([
      "it runs every minute of hours 0, 5, 10 and so on to 20, 300 times a day: for one run in each hour, write 0 */5 * * *",
    ]);
    expect(notesOn("* 2 * * 1-5")).toEqual([
      "it runs every minute from 02:00 to 02:59 on Monday to Friday, 60 times a day: for one run in each hour, write 0 2 * * 1-5",
    ]);
    expect(notesOn("? 2,14 * * *")).toEqual([
      "it runs every minute of hours 2 and 14, 120 times a day: for one run in each hour, write 0 2,14 * * *",
    ]);
    expect(notesOn("* */1 * * *")).toEqual([
      "it runs every minute, 1440 times a day: for one run in each hour, write 0 */1 * * *",
    ]);
    expect(notesOn("* * 1 * *")).toEqual([
      "it runs every minute on day 1 of the month, 1440 times a day: for one run in each day, write 0 0 1 * *",
    ]);
    expect(notesOn("* * * * MON,WED")).toEqual([
      "it runs every minute on Monday and Wednesday, 1440 times a day: for one run in each day, write 0 0 * * MON,WED",
    ]);
  });

  it.each([
    ...["* * * * *", "*/1 * * * *", "0-59 2 * * *", "*/5 2 * * *", "0 2 * * *"],
    ...["* 9-17 * * *", "* 9-17 * * 1", "* 22-23,0-5 * * *", "* 23,0 * * *", "* 8-12,14-18 * * 1-5"],
    ...["* * 1-7 * *", "* * * * 1-5", "* * * * 0,6", "* * * 1 *", "* * ? * ?", "@every 1m", "@daily"],
  ])("is none in %s", text => {
    expect(notesOn(text)).toEqual([]);
  });
});

describe("a step", () => {
  it("is a note where the field ends before it repeats evenly", () => {
    const again = "because the steps begin again with each";
    expect(notesOn("*/90 * * * *")).toEqual([
      `*/90 matches only minute 0, ${again} hour; for every 90 minutes, write @every 90m`,
    ]);
    expect(notesOn("0/45 * * * *")).toEqual([
      `0/45 matches minutes 0 and 45, ${again} hour; for every 45 minutes, write @every 45m`,
    ]);
    expect(notesOn("30 */48 * * *")).toEqual([
      `*/48 matches only hour 0, ${again} day; for every 48 hours, write @every 48h`,
    ]);
    expect(notesOn("*/45 9-17 * * *")).toEqual([`*/45 matches minutes 0 and 45, ${again} hour`]);
    expect(notesOn("*/5 */48 * * *")).toEqual([`*/48 matches only hour 0, ${again} day`]);
    expect(notesOn("0 0 */30 * *")).toEqual([`*/30 matches days 1 and 31, ${again} month`]);
    expect(notesOn("0 0 1 */24 *")).toEqual([`*/24 matches only month 1, ${again} year`]);
    expect(notesOn("0 0 * * */5")).toEqual([`*/5 matches weekdays 0 and 5, ${again} week`]);
    expect(notesOn("* * */30 * *")).toHaveLength(2);
  });

  it.each([
    ...["*/60 * * * *", "0 */24 * * *", "0 0 */31 * *", "0 0 1 */12 *", "0 0 * * */7"],
    ...["*/30 * * * *", "*/25 * * * *", "0 */12 * * *", "0 */5 * * *", "0 0 */2 * *", "0 0 */15 * *"],
    ...["0,45 * * * *", "5/50 * * * *", "0-50/45 * * * *", "@every 90m"],
  ])("is none in %s", text => {
    expect(notesOn(text)).toEqual([]);
  });
});

it("both are notes of check, which never fail, and are told by next", async () => {
  const spec =
    "jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}";
  const cronJob = (schedule: string, more = "") =>
    `{apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {${more}schedule: "${schedule}", ${spec}}}`;
  const check = async (stdin: string) => {
    const { code, stdout } = await jobwright(["check", "-", "--strict", "--format", "json"], { stdin });
    expect(code).toBe(0);
    return JSON.parse(stdout).findings;
  };
  const field = "spec.schedule";
  expect(await check(cronJob("* 2 */30 * 1"))).toMatchObject([
    { rule: "EitherDay", severity: "note", field },
    { rule: "EveryMinute", severity: "note", field },
    { rule: "LargeStep", severity: "note", field },
  ]);
  expect(await check(cronJob("* 2 * * *", "suspend: true, "))).toEqual([]);
  const { stdout } = await jobwright(["next", "*/90 * * * *", "-n", "1"]);
  expect(stdout).toContain("warning: */90 matches only minute 0, ");
});
