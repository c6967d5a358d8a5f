// Schedules that the server accepts, and that hardly anybody means.
import { expect, it } from "vitest";
import { put, render } from "./render-folder.ts";
import { jobwright } from "./run.ts";

const spec =
  "jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}";
const cronJob = (schedule: string, more = "") =>
  `{apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {${more}schedule: "${schedule}", ${spec}}}`;
const report = async (text: string, ...args: string[]) => {
  const { code, stdout } = await jobwright(["check", "-", "--format", "json", ...args], { stdin: text });
  const { summary, findings, objects } = JSON.parse(stdout);
  return { code, summary, findings, objects };
};
const message = "the CronJob never runs, because no date matches: if that is meant, set suspend: true";

it("a schedule that never comes is a warning of check, and no error", async () => {
  const { code, summary, findings, objects } = await report(cronJob("0 0 30 2 *"));
  expect([code, summary.errors, summary.warnings, objects[0].accepted]).toEqual([0, 0, 1, true]);
  expect(findings).toMatchObject([
    { rule: "NeverRuns", severity: "warning", field: "spec.schedule", message },
  ]);
  expect((await report(cronJob("0 0 30 2 *"), "--strict")).code).toBe(1);
  for (const text of [
    cronJob("0 0 29 2 *"),
    cronJob("@every 1h"),
    cronJob("0 0 30 2 *", "suspend: true, "),
    cronJob("0 0 30 2 * *"),
  ])
    expect(
      (await report(text)).findings.filter(({ rule }: { rule: string }) => rule === "NeverRuns"),
    ).toEqual([]);
});

it("a schedule that never comes is a warning of render", async () => {
  put(
    "a.ts",
    `import { cronJob } from "jobwright";
export default cronJob("a", "0 0 30 2 *").jobTemplate(j => j.template(t => t.restartPolicy("Never").container("a", "b")));
`,
  );
  const { code, stderr } = await render("a.ts");
  expect(code).toBe(0);
  expect(stderr).toContain(`a.ts:2:23: warning: default (CronJob "a"): spec.schedule: ${message}\n`);
});

const either =
  "Day of month and day of week are both set: a day that matches either one is enough; for days that match both, set one of them to *, and let the program test the other";

it("both day fields are a note, in all formats, which never changes the exit code", async () => {
  const text = cronJob("0 0 1 * 1");
  const { code, summary, findings } = await report(text, "--strict");
  expect([code, summary.errors, summary.warnings, summary.notes]).toEqual([0, 0, 0, 1]);
  expect(findings).toMatchObject([
    { rule: "EitherDay", severity: "note", field: "spec.schedule", message: either },
  ]);
  const as = async (format: string, ...args: string[]) => {
    const ran = await jobwright(["check", "-", "--strict", "--format", format, ...args], { stdin: text });
    expect(ran.code).toBe(0);
    return ran.stdout;
  };
  expect(await as("text")).toMatch(
    /^<stdin>:1:67: note: CronJob "a": spec\.schedule: Day of month .*\n[\s\S]*\n1 Job or CronJob in 1 file, 1 note, all accepted\n$/,
  );
  expect(await as("github")).toContain("::notice file=");
  const [entry] = JSON.parse(await as("gitlab"));
  expect([entry.check_name, entry.severity]).toEqual(["EitherDay", "info"]);
  const [run] = JSON.parse(await as("sarif")).runs;
  expect(run.results).toMatchObject([{ ruleId: "EitherDay", level: "note" }]);
  expect(run.tool.driver.rules).toHaveLength(1);
  const junit = await as("junit");
  expect(junit).toContain('failures="0"');
  expect(junit).toMatch(/<system-out>.*: note: /);
  expect(await as("text", "--quiet")).toBe("1 Job or CronJob in 1 file, 1 note, all accepted\n");
});

it("day fields of which one leaves no day out, and those of a suspended CronJob, are no finding", async () => {
  for (const text of [
    cronJob("0 0 * * 1"),
    cronJob("0 0 1 * ?"),
    cronJob("0 0 1-31 * 0-6"),
    cronJob("0 0 1 * 1", "suspend: true, "),
  ])
    expect((await report(text)).findings).toEqual([]);
});

const deadline = (n: unknown) => `startingDeadlineSeconds: ${n}, `;

// What the CronJob controller does: its own code was run with these.
it.each([
  ["@every 1h", 600, "is shorter than the 3600 seconds of @every: set 3600 or more, or leave it out"],
  ["@every 30s", 0, "is shorter than the 30 seconds of @every: set 30 or more, or leave it out"],
  ["*/5 * * * *", 0, "is 0: set 1 or more, or leave it out"],
])("a deadline that no run of %s can meet is a warning: %d", async (schedule, seconds, why) => {
  const text = cronJob(schedule, deadline(seconds));
  const words = `the CronJob never runs, because startingDeadlineSeconds ${why}`;
  expect(await report(text)).toMatchObject({
    code: 0,
    findings: [
      { rule: "NeverRuns", severity: "warning", field: "spec.startingDeadlineSeconds", message: words },
    ],
  });
  const { code, stdout } = await jobwright(["next", "-"], { stdin: text });
  expect([code, stdout.split("\n").slice(2)]).toEqual([0, [`warning: ${words}`, "  never", ""]]);
});

it("a deadline that runs can meet is no finding", async () => {
  for (const text of [
    cronJob("@every 1h", deadline(3600)),
    cronJob("*/5 * * * *", deadline(1)),
    cronJob("*/5 * * * *", deadline("null")),
    cronJob("@every 1h", `${deadline(600)}suspend: true, `),
  ])
    expect((await report(text)).findings).toEqual([]);
});

const shared =
  "the Jobs are named by the minute, so while one exists no other starts in its minute: write @every 1m or longer, and repeat the work in the program";

it("several times in one minute are a warning", async () => {
  for (const schedule of ["@every 30s", "@every 59s", "@every 1s", "@every 0s"])
    expect((await report(cronJob(schedule))).findings).toMatchObject([
      { rule: "SharedMinute", severity: "warning", field: "spec.schedule", message: shared },
    ]);
  // A Job of 90 seconds later has another minute in its name.
  for (const text of [
    cronJob("@every 60s"),
    cronJob("@every 90s"),
    cronJob("* * * * *"),
    cronJob("@every 30s", "suspend: true, "),
  ])
    expect((await report(text)).findings).toEqual([]);
});

it("next lists only the first of several times in one minute", async () => {
  const listed = async (...args: string[]) => {
    const { stdout } = await jobwright(["next", ...args, "--format", "json"]);
    const [{ warnings, next }] = JSON.parse(stdout).schedules;
    return [warnings, next.map(({ utc }: { utc: string }) => utc.slice(11, 19))];
  };
  // The times of the Jobs that the controller makes for a CronJob that is created 10 seconds after midnight.
  expect(await listed("@every 30s", "-n", "4", "--from", "2026-01-01T00:00:10Z")).toEqual([
    [shared],
    ["00:00:40", "00:01:10", "00:02:10", "00:03:10"],
  ]);
  expect(await listed("@every 59s", "-n", "12", "--from", "2026-01-01T00:00:10Z")).toEqual([
    [shared],
    [
      ...["00:01:09", "00:02:08", "00:03:07", "00:04:06", "00:05:05", "00:06:04"],
      ...["00:07:03", "00:08:02", "00:09:01", "00:10:00", "00:11:58", "00:12:57"],
    ],
  ]);
  expect(await listed("@every 90s", "-n", "3", "--from", "2026-01-01T00:00:10Z")).toEqual([
    [],
    ["00:01:40", "00:03:10", "00:04:40"],
  ]);
  const [, all] = await listed("@every 1s", "-n", "1000");
  expect([all?.length, new Set(all?.map((time: string) => time.slice(0, 5))).size]).toEqual([1000, 1000]);
});
