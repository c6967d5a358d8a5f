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
 * There are two judges. The op `yaml2json` reads one document as the server does. `yamlstream` is kubectl's decoder, for texts with `---`
 * and for JSON.
 *
 * `--record FILE` writes NDJSON with Go's values, which the tests replay: the hand-picked texts, and up to `--keep` random ones that differ
 * from each other as much as possible.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { canonicalJson } from "../src/names/canonical-json.ts";
import { parseYaml, YamlError } from "../src/yaml/read/parse-yaml.ts";
import { Styles } from "./generate/text-styles.ts";
import { AWKWARD } from "./generate/text-words.ts";
import { Texts } from "./generate/texts.ts";
import { type Answer, Oracle } from "./oracle.ts";

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
const ask = (op: string, texts: readonly string[]): Promise<Answer[]> =>
  oracle.askAll(texts.map(text => ({ op, text })));

interface Verdict {
  values?: unknown[];
  message?: string;
  code?: string;
}

const verdict = ({ ok, object, message }: Answer, stream: boolean): Verdict =>
  ok
    ? { values: stream ? (object as unknown[]) : object === null ? [] : [object] }
    : { message: message ?? "" };

function read(text: string): Verdict {
  try {
    return { values: parseYaml(text) };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return { code: error.code, message: error.message };
  }
}

const equal = (a: Verdict, b: Verdict): boolean => canonicalJson(a.values) === canonicalJson(b.values);

/** Returns the result for a text, and Go's own verdict. */
function judge(text: string, ours: Verdict, server: Verdict, kubectl: Verdict): [string, Verdict] {
  const marked = /(?:^|\n)---/.test(text);
  const braced = text.trimStart()[0] === "{";
  const go = marked || (braced && kubectl.values) ? kubectl : server;
  if (!ours.values && go.values && !kubectl.values) return ["refused by kubectl as well", go];
  if (!ours.values) return [go.values ? `strict ${ours.code}` : "equal", go];
  if (!go.values) return ["lax", go];
  if (!equal(ours, go)) return ["MISREAD", go];
  // kubectl may read several JSON values in a row; the server reads the first.
  const first = { values: ours.values.slice(0, 1) };
  return [!marked && server.values && !equal(first, server) ? "MISREAD by the server" : "equal", go];
}

const counts = new Map<string, number>();
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
const random = args.styles ? new Styles(Number(args.seed)) : new Texts(Number(args.seed), manifests);
const total = AWKWARD.length + Number(args.count);
for (let done = 0; done < total; ) {
  const picked = done === 0;
  const wave = (
    picked ? [...AWKWARD] : Array.from({ length: Math.min(20_000, total - done) }, () => random.next())
  ).filter(text => !/[\ud800-\udfff]/u.test(text));
  done += picked ? AWKWARD.length : 20_000;
  const documents = await ask("yaml2json", wave);
  const cut = await ask("yamlstream", wave);
  // kubectl gives up after JSON if fewer than four bytes follow, whatever they are. So each text is also tried with more bytes.
  const longer = await ask(
    "yamlstream",
    wave.map(text => `${text}\n# end\n`),
  );
  wave.forEach((text, i) => {
    const braced = text.trimStart()[0] === "{";
    const ours = read(text);
    const server = verdict(documents[i] as Answer, false);
    const kubectl = verdict((cut[i]?.ok || !braced ? cut[i] : longer[i]) as Answer, true);
    const [what, go] = judge(text, ours, server, kubectl);
    const before = counts.get(what) ?? 0;
    counts.set(what, before + 1);
    if (args.record) keep(text, ours, go, picked);
    if (what === "equal" || before >= Number(args.show)) return;
    console.log(`${what}\n  ${JSON.stringify(text)}`);
    for (const { values, message } of [ours, go])
      console.log(`  ${values ? canonicalJson(values) : message}`);
  });
}
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
if ([...counts.keys()].some(what => what.startsWith("MISREAD") || what === "lax")) process.exitCode = 1;
