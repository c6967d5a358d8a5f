// `npm run conformance`: builds the oracle, replays every recorded case on both sides, and prints how far the library agrees with the
// server, by flow, by field and by kind of difference.
import { flows, type Line, readCases, recordedFiles, requestOf } from "./cases.ts";
import { compare, differenceKind } from "./compare.ts";
import { Kinds } from "./kinds.ts";
import { type Answer, Oracle } from "./oracle.ts";
import { sameVerdict } from "./same-verdict.ts";
import { skipped } from "./skip.ts";

interface Tally {
  cases: number;
  agree: number;
}

const oracle = new Oracle();
const byFlow = new Map<string, Tally>();
const byField = new Map<string, Tally>();
const differences = new Kinds<string>();
const stale: string[] = [];

function count(tallies: Map<string, Tally>, name: string, agrees: boolean): void {
  const tally = tallies.get(name) ?? { cases: 0, agree: 0 };
  tallies.set(name, { cases: tally.cases + 1, agree: tally.agree + (agrees ? 1 : 0) });
}

/** Returns the fields that the server's answer is about, without indexes and keys. */
const fields = (answer: Answer) =>
  new Set((answer.causes ?? []).map(cause => cause.field.replace(/\[[^\]]*\]/g, "[]")));

for (const file of recordedFiles()) {
  const cases = readCases<Line>(file)
    .map((one, i) => ({ one, at: `${file}:${i + 1}` }))
    .filter(({ one }) => flows.has(one.op));
  const answers = await oracle.askAll(cases.map(({ one }) => requestOf(one)));
  cases.forEach(({ one, at }, i) => {
    const theirs = answers[i] as Answer;
    if (one.verdict === undefined || !sameVerdict(theirs, one.verdict)) stale.push(at);
    const found = compare(one, theirs).filter(difference => !skipped(difference));
    count(byFlow, one.op, found.length === 0);
    for (const field of fields(theirs)) count(byField, field, found.length === 0);
    for (const difference of found) differences.add(differenceKind(difference), `${at}: ${difference}`);
  });
}
oracle.close();

const line = (name: string, { cases, agree }: Tally) =>
  `${((100 * agree) / cases).toFixed(2).padStart(6)} %  ${String(agree).padStart(6)} of ${String(cases).padStart(6)}  ${name}`;
for (const [name, tally] of byFlow) console.log(line(name, tally));
const apart = [...byField].filter(([, tally]) => tally.agree < tally.cases).sort();
console.log(`\n${byField.size} fields, ${apart.length} in which something differs`);
for (const [name, tally] of apart) console.log(line(name, tally));
for (const { times, example } of differences.commonest(100)) console.log(`${times} times: ${example}`);
if (stale.length > 0)
  console.log(
    `${stale.length} recorded verdicts are not what the oracle says now: run \`npm run conformance:record\`\n${stale.slice(0, 10).join("\n")}`,
  );
if (differences.size > 0 || stale.length > 0) process.exitCode = 1;
