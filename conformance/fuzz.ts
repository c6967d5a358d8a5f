// `npm run conformance:fuzz -- --seed N --count N`: makes manifests, asks both sides, and prints the smallest
// manifest of each kind of difference with both answers.
import { parseArgs } from "node:util";
import { answer, compare } from "./compare.ts";
import { manifest } from "./generate/manifests.ts";
import { Random } from "./generate/random.ts";
import { Oracle, type Request } from "./oracle.ts";
import { shrink } from "./shrink.ts";
import { skipped } from "./skip.ts";

const { values } = parseArgs({
  options: { seed: { type: "string" }, count: { type: "string" }, show: { type: "string" } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const count = Number(values.count ?? 10_000);
const show = Number(values.show ?? 20);
const batch = 500;

const oracle = new Oracle();
const random = new Random(seed);
const found = new Map<string, { times: number; request: Request }>();
let accepted = 0;

/** Differences of one kind: without indexes, map keys and quoted values. */
const kind = (difference: string) =>
  difference
    .replace(/\[[^\]]*\]/g, "[]")
    .replace(/"[^"]*"/g, '""')
    .slice(0, 160);

for (let done = 0; done < count; done += batch) {
  const requests = Array.from(
    { length: Math.min(batch, count - done) },
    (): Request => ({ op: "create", doc: manifest(random) }),
  );
  const answers = await oracle.askAll(requests);
  requests.forEach((request, i) => {
    const theirs = answers[i];
    if (theirs === undefined) return;
    if (theirs.ok) accepted++;
    for (const difference of compare(request, theirs)) {
      if (skipped(difference)) continue;
      const known = found.get(kind(difference));
      if (known !== undefined) known.times++;
      else found.set(kind(difference), { times: 1, request });
    }
  });
}

const worst = [...found].sort((a, b) => b[1].times - a[1].times).slice(0, show);
for (const [name, { times, request }] of worst) {
  const fails = async (doc: unknown) => {
    const theirs = await oracle.ask({ op: "create", doc });
    return compare({ op: "create", doc }, theirs).some(difference => kind(difference) === name);
  };
  const doc = await shrink(request.doc, fails);
  const theirs = await oracle.ask({ op: "create", doc });
  const ours = answer({ op: "create", doc });
  console.log(`${times} times: ${name}`);
  console.log(`  manifest: ${JSON.stringify(doc)}`);
  for (const difference of compare({ op: "create", doc }, theirs)) console.log(`  ${difference}`);
  console.log(`  ours:   ${ours.ok ? "accepts" : ours.status?.message}`);
  console.log(`  theirs: ${theirs.ok ? "accepts" : theirs.message}\n`);
}
oracle.close();
console.log(
  `seed ${seed}: ${count} manifests, ${accepted} accepted by the server, ${found.size} kinds of difference`,
);
if (found.size > 0) process.exitCode = 1;
