/**
 * Asks the oracle (conformance/) about names; run it from the project's root.
 *
 *     npx tsx test/names/record.ts writes test/names/recorded/names.ndjson.gz
 */
import { writeCases } from "../../conformance/cases.ts";
import { random } from "../../conformance/generate/random.ts";
import { Oracle } from "../../conformance/oracle.ts";
import { jobName, labelValue } from "../../src/index.ts";
import { type Case, caseOf, manifestOf } from "./cases.ts";

const next = random(3);
const cases: Case[] = Array.from({ length: 600 }, () => caseOf(next));
const made = cases.map(({ parts, options, label }) => ({
  name: jobName(...parts, options),
  label: labelValue(label),
}));
const oracle = new Oracle();
const answers = await oracle.askAll(
  cases.map(({ options }, i) => {
    const { name, label } = made[i] as (typeof made)[number];
    return { op: "create", doc: manifestOf(name, label, options) };
  }),
);
oracle.close();
const lines = answers.map(({ ok, warnings = [], message }, i) => ({
  ...cases[i],
  ...made[i],
  labelText: cases[i]?.label,
  ok,
  warnings,
  message,
}));
writeCases("test/names/recorded/names.ndjson.gz", lines);
