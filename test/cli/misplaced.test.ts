// Objects where kubectl does not look for them: every command reports them, and none continues as if they were not there.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jobwright } from "./run.ts";

const cronJob =
  '{apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {schedule: "0 1 * * *", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}}}';

const lists: readonly (readonly [what: string, text: string, message: string])[] = [
  [
    "a List whose items are no list",
    `{apiVersion: v1, kind: List, items: {a: ${cronJob}}}`,
    "must be a list: kubectl refuses a List of anything else",
  ],
  [
    "a List whose items are a text",
    '{apiVersion: v1, kind: List, items: "$ITEMS"}',
    "must be a list: kubectl refuses a List of anything else",
  ],
  ["a list at the top", `[${cronJob}]`, "kubectl cannot read a list at the top of a document"],
  [
    "a list in a List",
    `{apiVersion: v1, kind: List, items: [[${cronJob}]]}`,
    "kubectl cannot read a list at the top of a document",
  ],
  [
    "nothing in a List",
    `{apiVersion: v1, kind: List, items: [null, ${cronJob.replace("name: a", "name: z")}]}`,
    "kubectl refuses a list with an item that has no apiVersion and kind",
  ],
];

const good = cronJob.replace("name: a", "name: good");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-misplaced-"));
  writeFileSync(join(folder, "good.yaml"), good);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const configMap = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";

const lost: readonly (readonly [what: string, text: string, message: string, place: string])[] = [
  [
    "a CronJob that an object of another kind follows without ---",
    `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\n${configMap}`,
    "If another object begins here, put --- before it",
    "6:1: ",
  ],
  [
    "a CronJob behind the end of another document",
    `${configMap}...\napiVersion: batch/v1\nkind: CronJob\n`,
    "what stands from here on is not read",
    "6:1: ",
  ],
];

describe.each([...lists, ...lost])("%s", (_, text, message, place = "3:") => {
  it.each([
    ["check", 1, ["check", "-"]],
    ["import", 1, ["import", "-"]],
    ["diff", 2, ["diff", "-", "good.yaml"]],
    ["next", 2, ["next", "-"]],
  ])("is reported by %s", async (_, code, args) => {
    const ran = await jobwright(args, { stdin: `${good}\n---\n${text}\n`, cwd: folder });
    expect(ran.stdout + ran.stderr).toContain(`<stdin>:${place}`);
    expect(ran.stdout + ran.stderr).toContain(message);
    expect(ran.code).toBe(code);
  });
});

it("check ignores a key that occurs twice in an object of another kind", async () => {
  const stdin = `${configMap}data: {a: b, a: c}\n---\na: b\napiVersion: 1\napiVersion: 2\n`;
  expect(await jobwright(["check", "-"], { stdin, cwd: folder })).toMatchObject({ code: 0, stderr: "" });
});

it("check reports a kind that is not a string as such, not as missing", async () => {
  const ran = await jobwright(["check", "-"], { stdin: good.replace("CronJob", "1"), cwd: folder });
  expect(ran.stdout).toContain(
    'kind: Invalid value: 1: must be a string. YAML reads 1 as no text: quote it, "1"',
  );
  expect(ran.stdout).toContain("1 refused, 1 error");
  expect(ran.code).toBe(1);
});
