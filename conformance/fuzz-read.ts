/**
 * Compares the YAML reader with Go's: first on hand-picked texts, then on random ones.
 *
 *     npm run conformance:fuzz-read -- --seed 1 --count 100000 [--styles] [--manifests FOLDER] [--show 5]
 *
 * With `--styles` the texts are whole manifests in all styles, slightly damaged; without it, small odd texts.
 *
 * A misread is a text that both accept and read differently; none is allowed. `lax` counts texts that we accept and Go refuses. `strict`
 * counts texts that Go accepts and we refuse, by the code of our error. What the server accepts and kubectl does not is counted separately.
 *
 * `--record FILE` writes NDJSON with Go's values, which the tests replay: the hand-picked texts, and up to `--keep` random ones that differ
 * from each other as much as possible.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { canonicalJson } from "../src/names/canonical-json.ts";
import { Counts } from "./counts.ts";
import { Styles } from "./generate/text-styles.ts";
import { AWKWARD } from "./generate/text-words.ts";
import { Texts } from "./generate/texts.ts";
import { LongRun } from "./long-run.ts";
import { Oracle } from "./oracle.ts";
import { isDefect, readBoth, type Verdict } from "./read-both.ts";
import { wholeNumber } from "./whole-number.ts";

const { values: args } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "10000" },
    styles: { type: "boolean", default: false },
    manifests: { type: "string" },
    show: { type: "string", default: "3" },
    record: { type: "string" },
    keep: { type: "string", default: "500" },
  },
});

const oracle = new Oracle();
const counts = new Counts();
const kept = new Map<string, { text: string; line: string; always: boolean }>();

/** Keeps the shortest random text of each sort. Go's answer, our error and the text's special characters make the sort. */
function keep(text: string, ours: Verdict, go: Verdict, always: boolean): void {
  const line = JSON.stringify({
    text,
    ...(go.values && { values: go.values }),
    ...(go.values && ours.code && { refused: ours.code }),
  });
  const said =
    go.message?.replace(/line \d+|`.*`|'.*'|offset \d+/gs, "") ??
    canonicalJson(go.values).replace(/"(?:[^"\\]|\\.)*"|[-\d.e+]+/g, "v");
  const marks = [...new Set(text.match(/[^\w\s]|[\r\t\x85\u2028]/g))].sort().join("").slice(0, 6);
  const sort = always ? text : `${said.slice(0, 60)} ${ours.code} ${marks}`;
  const before = kept.get(sort);
  if (!before || text.length < before.text.length) kept.set(sort, { text, line, always });
}

const folder = args.manifests;
const manifests = folder ? readdirSync(folder).map(name => readFileSync(join(folder, name), "utf8")) : [];
const seed = wholeNumber("seed", args.seed);
const show = wholeNumber("show", args.show);
const random = args.styles ? new Styles(seed) : new Texts(seed, manifests);

/** Reads texts on both sides, counts the results, and prints the first ones that differ. */
async function compare(texts: readonly string[], picked: boolean): Promise<void> {
  const wave = texts.filter(text => !/[\ud800-\udfff]/u.test(text));
  (await readBoth(oracle, wave)).forEach(({ what, ours, go }, i) => {
    const text = wave[i] as string;
    const times = counts.add(what);
    if (args.record) keep(text, ours, go, picked);
    if (what === "equal" || times > show) return;
    console.log(`${what}\n  ${JSON.stringify(text)}`);
    for (const { values, message } of [ours, go])
      console.log(`  ${values ? canonicalJson(values) : message}`);
  });
}

const defects = () => [...counts].reduce((sum, [what, times]) => sum + (isDefect(what) ? times : 0), 0);
const run = new LongRun(wholeNumber("count", args.count), defects);
await compare(AWKWARD, true);
for (const next of run.steps(2000))
  await compare(
    Array.from({ length: next }, () => random.next()),
    false,
  );
oracle.close();

const sum = [...counts.values()].reduce((a, b) => a + b, 0);
for (const [what, n] of [...counts].sort(([, a], [, b]) => b - a)) {
  console.log(`${what.padEnd(28)} ${String(n).padStart(8)}  ${((100 * n) / sum).toFixed(3)} %`);
}
if (args.record) {
  const byChance = [...kept.values()]
    .filter(({ always }) => !always)
    .sort((a, b) => a.text.length - b.text.length);
  // Takes texts of all lengths equally, except the longest.
  const step = Math.max(1, (byChance.length * 0.8) / Number(args.keep));
  const some = Array.from({ length: Number(args.keep) }, (_, i) => byChance[Math.floor(i * step)]);
  const all = [...[...kept.values()].filter(({ always }) => always), ...some];
  writeFileSync(args.record, all.map(each => (each ? `${each.line}\n` : "")).join(""));
}
if (defects() > 0) process.exitCode = 1;
