// `npm run conformance:fuzz -- --flow create|update|status|apply --from schema|recorded --seed N --count N`: makes manifests (for updates,
// live objects too), asks both sides, and prints the smallest request for each kind of difference, with both answers.
import { parseArgs } from "node:util";
import { askBoth, type Differing } from "./ask-both.ts";
import { flows } from "./cases.ts";
import { answer, differenceKind } from "./compare.ts";
import { compareAll } from "./compare-built.ts";
import { applyOf } from "./generate/applies.ts";
import { manifest } from "./generate/manifests.ts";
import { Random } from "./generate/random.ts";
import { Splices } from "./generate/splices.ts";
import { liveObject, updateOf } from "./generate/updates.ts";
import { Kinds } from "./kinds.ts";
import { LongRun } from "./long-run.ts";
import { Oracle, type Request } from "./oracle.ts";
import { shrink } from "./shrink.ts";
import { wholeNumber } from "./whole-number.ts";

const { values } = parseArgs({
  options: {
    flow: { type: "string", default: "create" },
    from: { type: "string", default: "schema" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    count: { type: "string", default: "10000" },
    show: { type: "string", default: "20" },
  },
});
const seed = wholeNumber("seed", values.seed);
const show = wholeNumber("show", values.show);
const { flow, from } = values;
if (!flows.has(flow)) throw new Error(`no flow: ${flow}`);
if (from !== "schema" && from !== "recorded") throw new Error(`nothing to make manifests from: ${from}`);
/** How many updates are made of one live object. */
const updatesOfOne = 5;

const oracle = new Oracle();
const random = new Random(seed);
const found = new Kinds<Differing>();
const run = new LongRun(wholeNumber("count", values.count), () => found.size);
let accepted = 0;

const splices = from === "recorded" ? new Splices() : undefined;
const creates = (n: number): Request[] =>
  Array.from({ length: n }, () => ({ op: "create", doc: splices?.make(random) ?? manifest(random) }));

/** Makes requests of the flow. For updates, the live object is what the oracle stores of a manifest. */
async function make(n: number): Promise<Request[]> {
  if (flow === "create") return creates(n);
  if (flow === "apply") return Array.from({ length: n }, () => applyOf(random));
  const requests: Request[] = [];
  while (requests.length < n) {
    for (const { ok, object } of await oracle.askAll(creates(Math.ceil(n / updatesOfOne)))) {
      if (!ok) continue;
      const live = liveObject(object, random);
      for (let i = 0; i < updatesOfOne; i++) requests.push(updateOf(live, flow as "update", random));
    }
  }
  return requests.slice(0, n);
}

for (const next of run.steps(500))
  for (const { ok } of await askBoth(oracle, await make(next), found)) if (ok) accepted++;

for (const { kind, times, example } of found.commonest(show)) {
  const { request } = example;
  const { op } = request;
  const made = (value: unknown): Request => ({ op, ...(value as Omit<Request, "op">) });
  const fails = async (value: unknown) => {
    const theirs = await oracle.ask(made(value));
    return compareAll(made(value), theirs).some(difference => differenceKind(difference) === kind);
  };
  const { doc, old, applied } = request;
  const parts = { doc, ...(op === "create" ? {} : { old }), ...(op === "apply" ? { applied } : {}) };
  const smallest = made(await shrink(parts, fails));
  const theirs = await oracle.ask(smallest);
  const ours = answer(smallest);
  console.log(`${times} times: ${kind}`);
  if (op !== "create") console.log(`  live:     ${JSON.stringify(smallest.old)}`);
  if (op === "apply") console.log(`  applied:  ${JSON.stringify(smallest.applied)}`);
  console.log(`  manifest: ${JSON.stringify(smallest.doc)}`);
  for (const difference of compareAll(smallest, theirs)) console.log(`  ${difference}`);
  console.log(`  ours:   ${ours.ok ? "accepts" : ours.status?.message}`);
  console.log(`  theirs: ${theirs.ok ? "accepts" : theirs.message}\n`);
}
oracle.close();
console.log(
  `${flow} from ${from}, seed ${seed}: ${run.done} requests, ${accepted} accepted by the server, ${found.size} kinds of difference`,
);
if (found.size > 0) process.exitCode = 1;
