// Compares how objects are written as YAML.
import { canonicalJson } from "../src/names/canonical-json.ts";
import { writeYaml } from "../src/yaml/write/yaml.ts";
import type { Answer, Oracle, Request } from "./oracle.ts";

/**
 * Why the texts may differ: kubectl's text `loses` the value when it is read, its order of keys is `random`, a key has a letter or digit that
 * is `newer` than Go's Unicode, or kubectl `fails`, as it does for keys of more than 1,022 characters.
 */
export type Excuse = "loses" | "random" | "newer" | "fails";

/** How an object is written. */
export interface BothWritten {
  readonly doc: unknown;
  readonly ours: string;
  readonly theirs: string;
  /** Empty if all is well. */
  readonly problem: string;
  readonly excuse?: Excuse;
}

const toYaml = (doc: unknown): Request => ({ op: "json2yaml", doc });
const fromYaml = (text: string): Request => ({ op: "yaml2json", text });

/**
 * Returns whether a text has letters or digits that Go's Unicode lacks. It asks the oracle where it sorts each character: letters come after
 * "a", digits after U+10FFFF.
 */
async function hasNewerLetters(oracle: Oracle, text: string): Promise<boolean> {
  const escapes = Array.from(text.matchAll(/\\U(\w{8})/g), match => Number.parseInt(match[1] as string, 16));
  const codes = new Set([
    ...escapes,
    ...Array.from(text, c => c.codePointAt(0) as number).filter(c => c > 127),
  ]);
  for (const code of codes) {
    const c = String.fromCodePoint(code);
    const [letter, digit] = await oracle.askAll([
      toYaml({ a: 0, [c]: 0 }),
      toYaml({ "\u{10ffff}": 0, [c]: 0 }),
    ]);
    if (letter?.text?.startsWith("a") !== /\p{L}/u.test(c)) return true;
    if (!/\p{L}/u.test(c) && digit?.text?.startsWith('"\\U0010FFFF"') !== /\p{Nd}/u.test(c)) return true;
  }
  return false;
}

function written(doc: unknown): string {
  try {
    return writeYaml(doc);
  } catch (error) {
    return `threw ${error}`;
  }
}

/** Returns what is wrong with a text by itself: the oracle reads another value in it, or none. */
function misread(doc: unknown, back: Answer): string {
  if (!back.ok) return `not read back: ${back.message}`;
  return canonicalJson(back.object) === canonicalJson(doc)
    ? ""
    : `read back as ${JSON.stringify(back.object)}`;
}

/** The longest key that kubectl can write, as JSON with its quotes: it makes JSON first, and reads that as YAML. */
const longestKey = 1024;

const hasLongKey = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).some(
    ([key, item]) => (!Array.isArray(value) && JSON.stringify(key).length > longestKey) || hasLongKey(item),
  );

/** Returns the characters of a text in an order that is the same for all texts that have them. */
const charactersOf = (text: string): string => Array.from(text).sort().join();

/** Returns why our text may differ from kubectl's; `undefined` if it may not. */
async function excuseFor(
  oracle: Oracle,
  doc: unknown,
  ours: string,
  text: string | undefined,
): Promise<Excuse | undefined> {
  if (text === undefined) return hasLongKey(doc) ? "fails" : undefined;
  // As far as we know, kubectl's text loses only the key <<.
  const isLost = misread(doc, await oracle.ask(fromYaml(text))) !== "";
  if (isLost && JSON.stringify(doc).includes('"<<":')) return "loses";
  // All that is left is the order of keys.
  if (charactersOf(ours) !== charactersOf(text)) return undefined;
  if (await hasNewerLetters(oracle, ours)) return "newer";
  // The order of keys like "08" < "0B" < "3" < "08" is a circle, so kubectl's answer is a matter of luck.
  const answers = await oracle.askAll(Array<Request>(100).fill(toYaml(doc)));
  const texts = new Set(answers.map(answer => answer.text));
  // Of a large map there are so many that ours need not be among a hundred.
  return texts.has(ours) || texts.size > 50 ? "random" : undefined;
}

/** Writes objects on both sides, and has the oracle read our texts. */
export async function writeBoth(oracle: Oracle, docs: readonly unknown[]): Promise<BothWritten[]> {
  const texts = docs.map(written);
  const answers = await oracle.askAll(docs.map(toYaml));
  const back = await oracle.askAll(texts.map(fromYaml));
  const all: BothWritten[] = [];
  for (const [i, doc] of docs.entries()) {
    const ours = texts[i] as string;
    const answer = answers[i] as Answer;
    const problem = misread(doc, back[i] as Answer);
    const both = { doc, ours, theirs: answer.text ?? `failed: ${answer.message}`, problem };
    if (ours === both.theirs) all.push(both);
    else {
      const excuse = await excuseFor(oracle, doc, ours, answer.text);
      all.push(excuse === undefined ? { ...both, problem: problem || "differs" } : { ...both, excuse });
    }
  }
  return all;
}
