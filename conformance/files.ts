// `npm run conformance:files -- FOLDER…` compares the two sides on the YAML and JSON files in and below folders: how each text is read,
// what is answered to each Job and CronJob and to the Jobs that can be made of each Pod and Pod template, and how each object is written.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { askBoth, type Differing, tell } from "./ask-both.ts";
import { Counts } from "./counts.ts";
import { manifestsIn } from "./generate/manifests-in.ts";
import { Kinds } from "./kinds.ts";
import { Oracle, type Request } from "./oracle.ts";
import { isDefect, readBoth, type Verdict } from "./read-both.ts";
import { wholeNumber } from "./whole-number.ts";
import { type Excuse, writeBoth } from "./write-both.ts";

const { values, positionals: folders } = parseArgs({
  options: { show: { type: "string", default: "5" } },
  allowPositionals: true,
});
if (folders.length === 0) throw new Error("a folder is needed");
const show = wholeNumber("show", values.show);
const batch = 200;
/** Larger files are left out. */
const maxLength = 1_000_000;

/** What is counted of objects that are not written as kubectl writes them. */
const unlike = "written differently";
const excuses: Readonly<Record<Excuse, string>> = {
  loses: "of which kubectl's text loses something",
  random: "whose keys kubectl writes in a random order",
  newer: "with letters newer than Go's Unicode",
  fails: "that kubectl cannot write",
};

const counts = new Counts();

/** Returns the text of a file; `undefined` if it is too long or not UTF-8. */
function textOf(file: string): string | undefined {
  const bytes = readFileSync(file);
  const text = bytes.toString();
  return bytes.length <= maxLength && Buffer.from(text).equals(bytes) ? text : undefined;
}

function told({ values, message }: Verdict): string {
  return values === undefined ? `${message}` : JSON.stringify(values).slice(0, 300);
}

/** Compares how files are read, and returns the values of those that both sides read alike. */
async function compareReading(oracle: Oracle, files: readonly string[]): Promise<unknown[]> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const text = textOf(file);
    if (text === undefined) counts.add("left out");
    else texts.set(file, text);
  }
  const names = [...texts.keys()];
  return (await readBoth(oracle, [...texts.values()])).flatMap(({ what, ours, go }, i) => {
    if (counts.add(what) <= show && what !== "equal")
      console.log(`${what}: ${names[i]}\n  ours:   ${told(ours)}\n  theirs: ${told(go)}\n`);
    return isDefect(what) ? [] : (ours.values ?? []);
  });
}

/** Compares how objects are written. */
async function compareWriting(oracle: Oracle, objects: readonly unknown[]): Promise<void> {
  for (const { doc, ours, theirs, problem, excuse } of await writeBoth(oracle, objects)) {
    counts.add("written");
    if (excuse !== undefined) counts.add(excuses[excuse]);
    if (problem === "" || counts.add(unlike) > show) continue;
    console.log(`${problem}: ${JSON.stringify(doc).slice(0, 300)}`);
    console.log(`  ours:   ${JSON.stringify(ours)}\n  theirs: ${JSON.stringify(theirs)}\n`);
  }
}

const files = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:ya?ml|json)$/i.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name)),
);
const oracle = new Oracle();
const found = new Kinds<Differing>();
const asked = new Set<string>();
for (let start = 0; start < files.length; start += batch) {
  const objects = await compareReading(oracle, files.slice(start, start + batch));
  const requests: Request[] = [];
  for (const object of objects)
    for (const doc of manifestsIn(object)) {
      const text = JSON.stringify(doc);
      if (!asked.has(text)) requests.push({ op: "create", doc });
      asked.add(text);
    }
  for (const { ok } of await askBoth(oracle, requests, found)) counts.add(ok ? "accepted" : "refused");
  await compareWriting(oracle, objects);
}
oracle.close();

tell(found, show);
console.log(`${files.length} files: ${counts.line()}; ${found.size} kinds of difference`);
if (found.size > 0 || counts.has(unlike) || [...counts.keys()].some(isDefect)) process.exitCode = 1;
