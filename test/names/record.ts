/**
 * Asks the oracle (conformance/) about names; run it from the project's root.
 *
 *     npx tsx test/names/record.ts writes test/names/recorded/names.ndjson.gz
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { oraclePath } from "../../conformance/oracle.ts";
import { jobName, labelValue } from "../../src/index.ts";
import { random } from "../quantity/texts.ts";
import { type Case, caseOf, manifestOf } from "./cases.ts";

const next = random(3);
const cases: Case[] = Array.from({ length: 600 }, () => caseOf(next));
const made = cases.map(({ parts, options, label }) => ({
  name: jobName(...parts, options),
  label: labelValue(label),
}));
const requests = cases.map((one, i) => {
  const { name, label } = made[i] as (typeof made)[number];
  return JSON.stringify({ op: "create", doc: manifestOf(name, label, one.options) });
});
const { stdout } = spawnSync(oraclePath(), {
  input: requests.join("\n"),
  maxBuffer: 2 ** 30,
  encoding: "utf8",
});
const lines = stdout
  .trim()
  .split("\n")
  .map((line, i) => {
    const { ok, warnings = [], message } = JSON.parse(line);
    return JSON.stringify({ ...cases[i], ...made[i], labelText: cases[i]?.label, ok, warnings, message });
  });
mkdirSync("test/names/recorded", { recursive: true });
writeFileSync("test/names/recorded/names.ndjson.gz", gzipSync(`${lines.join("\n")}\n`, { level: 9 }));
