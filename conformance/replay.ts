// `npm run conformance`: builds the oracle, replays every recorded case on both sides, and prints how far the
// library agrees with the server, by flow and by field.
import { type Case, flows, readCases, recordedFiles } from "./cases.ts";
import { compare } from "./compare.ts";
import { type Answer, Oracle } from "./oracle.ts";
import { skipped } from "./skip.ts";

interface Tally {
  cases: number;
  agree: number;
}

const oracle = new Oracle();
const byFlow = new Map<string, Tally>();
const byField = new Map<string, Tally>();
const differences: string[] = [];
let stale = 0;

function count(tallies: Map<string, Tally>, name: string, agrees: boolean): void {
  const tally = tallies.get(name) ?? { cases: 0, agree: 0 };
  tallies.set(name, { cases: tally.cases + 1, agree: tally.agree + (agrees ? 1 : 0) });
}

/** The fields that the server's answer speaks of, without indexes and keys. */
const fields = (answer: Answer) =>
  new Set((answer.causes ?? []).map(cause => cause.field.replace(/\[[^\]]*\]/g, "[]")));

for (const file of recordedFiles()) {
  const cases: Case[] = readCases(file).filter(one => flows.has(one.op));
  const answers = await oracle.askAll(cases.map(({ verdict: _, ...request }) => request));
  cases.forEach((one, i) => {
    const theirs = answers[i] as Answer;
    if (theirs.message !== one.verdict.message || theirs.ok !== one.verdict.ok) stale++;
    const found = compare(one, theirs).filter(difference => !skipped(difference));
    count(byFlow, one.op, found.length === 0);
    for (const field of fields(theirs)) count(byField, field, found.length === 0);
    for (const difference of found) differences.push(`${file}:${i + 1}: ${difference}`);
  });
}
oracle.close();

const line = (name: string, { cases, agree }: Tally) =>
  `${((100 * agree) / cases).toFixed(2).padStart(6)} %  ${String(agree).padStart(6)} of ${String(cases).padStart(6)}  ${name}`;
for (const [name, tally] of byFlow) console.log(line(name, tally));
console.log(`\n${byField.size} fields; those in which something differs:`);
for (const [name, tally] of [...byField].sort())
  if (tally.agree < tally.cases) console.log(line(name, tally));
for (const difference of differences.slice(0, 50)) console.log(difference);
if (stale > 0)
  console.log(
    `${stale} recorded verdicts are not what the oracle says now: run \`npm run conformance:record\``,
  );
if (differences.length > 0 || stale > 0) process.exitCode = 1;
