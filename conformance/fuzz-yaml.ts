/**
 * Compares the YAML writer with kubectl's on random documents.
 *
 *     npm run conformance:fuzz-yaml -- --seed 1 --count 100000
 *
 * Both sides write each document, and the oracle reads our text back. It must always read the same value. The texts must be equal, byte for
 * byte, unless kubectl's text would not be read back as the same value.
 *
 * `--record FILE` writes each document with the expected text as NDJSON; `--small` makes small documents.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Chance } from "./generate/random.ts";
import { LongRun } from "./long-run.ts";
import { Oracle } from "./oracle.ts";
import { shrink } from "./shrink.ts";
import { wholeNumber } from "./whole-number.ts";
import { type BothWritten, type Excuse, writeBoth } from "./write-both.ts";

const { values: args } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "10000" },
    record: { type: "string" },
    small: { type: "boolean", default: false },
  },
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

// ---------------------------------------------------------------- chance

const random = new Chance(wholeNumber("seed", args.seed));
const chance = (): number => random.next();
const below = (n: number): number => random.below(n);
const pick = <T>(list: ArrayLike<T>): T => random.pick(list);
const times = <T>(n: number, make: () => T): T[] => random.times(n, make);

// ---------------------------------------------------------------- strings

const WORDS = (
  "__proto__ constructor toString toJSON y n yes no on off true false null ~ nan inf .inf .nan -.inf +.inf -.nan .Inf .NaN .INF .NAN .iNf = << < - + ? : . .. ... --- -- " +
  "# ! & * | > % @ ` ' \" , [ ] { } [] {} 0 -0 +0 00 01 08 0777 0o17 0O17 0x1F 0X1f 0b11 0B11 0b-1 0b+1 -0b1 +0x1 0x 0b 0o " +
  "0x_f 1_000 _1 1_ 1__0 1.5 .5 5. +.5 -.5 ._5 .5_ .5_0 .5__0 1e3 1E3 1e+3 1e-3 1e 1e400 -1e400 1e-400 .5e3 1.e3 e3 0.0 1.2.3 10.0.0.1 1:30 " +
  "190:20:30 1:60 -1:30 +1:2.5 1_0:30 1:30: 12:30:45.5 0:0 2001-01-01 2001-1-1 2001-13-01 2001-02-29 2000-02-29 1900-02-29 0000-02-29 2001-00-01 " +
  "2001-01-00 2001-01-01T00:00:00Z 2001-1-1t0:0:0z 2001-01-01T00:00:00 2001-01-01T00:00:00+00:00 2001-01-01T23:59:59.5-24:60 " +
  "2001-01-01T24:00:00Z 2001-01-01T00:00:00,5Z 2001-01-01T0:0:0.Z 12001-01-01 201-01-01 2001- 18446744073709551615 18446744073709551616 " +
  "9223372036854775808 -9223372036854775808 -9223372036854775809 +9223372036854775808 0xFFFFFFFFFFFFFFFF 0x10000000000000000 -0x8000000000000000 " +
  "-0x8000000000000001 +0x8000000000000000 0o1777777777777777777777 0o2000000000000000000000 01777777777777777777777 " +
  "128Mi 1Gi 500m 1e3k perl:5.34 a:b a: :a ::a -a -1a ?a !!str *a &a @a |a >a %a #a a#b a,b [a {a 'a \"a a' a\" it's \\ \\n a\\b $(VAR) \x24{VAR} " +
  "app.kubernetes.io/name key k a A Z z a1 a01 a10 a2 a1b 1a 9 10 2 -5 a-1 a_1 a.1 é ß ñ λ 中 文 ا ٣ １ 𝟎 𝟏 𝒜 😀 👩‍💻 \u200b \u200d \u00a0 \u00ad ￼ "
).split(" ");

const AWKWARD = [
  ...WORDS,
  ...WORDS.filter(word => /^[a-z]+$/.test(word)).flatMap(word => [
    word.toUpperCase(),
    (word[0] as string).toUpperCase() + word.slice(1),
    word.slice(0, -1) + word.slice(-1).toUpperCase(),
  ]),
  ..." |  |\t|\n|\n\n|\n\n\n|\r|\r\n| \n|\n |\t\n|\n\t|a | a|a\n|\na|a\n\n|a \n|a\n b|a\n  b\nc|a\n\tb| a\nb|\n a|a: b|a : b|a :b|a #b|a# b|a\n#b|a:\n|- a|? a|: a|-\ta|a:\tb|a\t#b".split(
    "|",
  ),
  ..."2001-01-01 00:00:00|2001-01-01  0:0:0|2001-01-01 00:00:00.5|2001-01-01 00:00:00Z|2001-01-01 00:00|2001-01-01 |0 2 * * *|*/5 * * * *|1 2|- - a|--- a|... a|---|a ---".split(
    "|",
  ),
  "\u0000",
  "\u0001",
  "\u0007",
  "\u001b",
  "\u007f",
  "\u0080",
  "\u0085",
  "\u009f",
  "\u2028",
  "\u2029",
  "\ufeff",
  "\ufffe",
  "\uffff",
  "\ufffd",
  "\ufdd0",
  "\ud7ff",
  "\ue000",
  "\u{10000}",
  "\u{1fffe}",
  "\u{10ffff}",
];

const ALPHABETS = [
  " :#-?\n\ta'\"\\,[]{}",
  "0123456789_+-.eExXoObBaAfF:",
  "01_.+-e",
  "0x_bo17fF+-",
  "0123456789-: TtZ.,+",
  "yYeEsSnNoOfFtTrRuUaAlLiI~.",
  " a\n",
  " a",
  "\n a#:-",
  "a1b20-_./",
  '  \u0001aé"\\😀',
].map(alphabet => Array.from(alphabet));

function anyCharacter(): string {
  const plane = chance();
  if (plane < 0.3) return String.fromCharCode(below(0x100));
  if (plane < 0.4) return String.fromCharCode(0x2000 + below(0x70));
  if (plane < 0.5) return String.fromCharCode(0xfd00 + below(0x300));
  if (plane < 0.8) return String.fromCharCode(below(0xd800));
  return String.fromCodePoint(0xe000 + below(0x110000 - 0xe000));
}

const twoDigits = (max: number): string => String(below(max)).padStart(1 + below(2), "0");

const time = (): string =>
  `${pick(["2001", "2000", "1900", "0004"])}-${twoDigits(14)}-${twoDigits(33)}` +
  pick(["", "", "T", "t", " ", "   "]) +
  pick(["", `${twoDigits(25)}:${twoDigits(62)}:${twoDigits(62)}`]) +
  pick(["", "", ".5", ",123456789012", "."]) +
  pick(["", "Z", "z", "+01:00", `-${twoDigits(26)}:${twoDigits(62)}`, " +01:00"]);

const text = (length: number): string => {
  const gaps = pick([
    [" "],
    [" ", "  "],
    [" ", "\n"],
    [" ", "\n", "\n\n", "\n  "],
    [" ", " ", " ", "   ", "'", '"', "\u0001"],
  ]);
  let s = "";
  while (s.length < length)
    s += (chance() < 0.9 ? "word".repeat(1 + below(4)).slice(below(4)) : pick(AWKWARD)) + pick(gaps);
  return chance() < 0.8 ? s.trimEnd() : s;
};

function anyString(): string {
  const kind = chance();
  if (kind < 0.3) return pick(AWKWARD);
  if (kind < 0.5) {
    const alphabet = pick(ALPHABETS);
    return times(1 + below(12), () => pick(alphabet)).join("");
  }
  if (kind < 0.65) return times(1 + below(5), () => pick(AWKWARD)).join(pick(["", "", " ", "\n"]));
  if (kind < 0.7) return time();
  if (kind < 0.76) return times(1 + below(6), anyCharacter).join("");
  if (kind < 0.8)
    return `${pick(["", "key"])}${pick(["x", "é", "中", "😀"]).repeat(below(140))}${pick(AWKWARD)}`;
  if (kind < (args.small ? 0.82 : 0.9)) return text(50 + below(250));
  return pick(["app", "pi", "Never", "nginx:1.27", "/var/lib/data", "8080", "a long line of plain words"]);
}

const anyKey = (): string =>
  chance() < 0.3
    ? pick(["a", "b", "A", "x-", "k8s.io/"]) +
      pick(["", "1", "2", "10", "01", "001", "a", "-", "_", "é", "٣", "100000000000000000000"])
    : anyString();

// ---------------------------------------------------------------- documents

function anyNumber(): number {
  const kind = chance();
  const sign = pick([1, 1, -1]);
  if (kind < 0.4) return sign * below(1000);
  if (kind < 0.5)
    return pick([
      -0,
      2 ** 31,
      2 ** 53,
      -(2 ** 53),
      2 ** 63,
      -(2 ** 63),
      2 ** 64,
      1e20,
      1e21,
      -1e21,
      5e-324,
      1.7976931348623157e308,
    ]);
  if (kind < 0.6) return sign * below(2 ** 53);
  if (kind < 0.7) return sign * below(2 ** 53) * 10 ** below(40);
  if (kind < 0.85) return sign * Number((chance() * 10 ** (below(12) - 6)).toPrecision(1 + below(17)));
  return sign * chance() * 10 ** (below(60) - 30);
}

function anyValue(depth: number): Json {
  const kind = chance();
  if (kind < 0.5 || depth <= 0) {
    const scalar = chance();
    return scalar < 0.8 ? anyString() : scalar < 0.93 ? anyNumber() : pick([true, false, null]);
  }
  const size = below(args.small ? 3 : 6);
  return kind < 0.7
    ? times(size, () => anyValue(depth - 1))
    : Object.fromEntries(times(size, () => [anyKey(), anyValue(depth - 1)]));
}

function anyDocument(): Json {
  let value = anyValue(args.small ? 2 : 4);
  if (chance() < 0.4) value = { [anyKey()]: value };
  // So deep that the indentation alone is wider than a line.
  if (chance() < 0.02)
    for (let i = below(60); i >= 0; i--) value = chance() < 0.3 ? [value] : { [anyKey()]: value };
  return value;
}

// ---------------------------------------------------------------- what differs

const oracle = new Oracle();

/** Yields every string that has a piece less than this one, the largest pieces first. */
function* shorter(text: string): Generator<string> {
  const characters = Array.from(text);
  for (let size = characters.length >> 1; size >= 1; size >>= 1)
    for (let i = 0; i < characters.length; i += size)
      yield [...characters.slice(0, i), ...characters.slice(i + size)].join("");
}

/** Yields every document a little smaller than this one: a part of it, one without a part, one with a smaller part or key. */
function* smaller(doc: Json): Generator<Json> {
  if (typeof doc === "string") yield* shorter(doc);
  if (doc === null || typeof doc !== "object") return;
  yield* Object.values(doc);
  const entries = Object.entries(doc);
  const remake = (list: [string, Json][]): Json =>
    Array.isArray(doc) ? list.map(([, value]) => value) : Object.fromEntries(list);
  for (let i = 0; i < entries.length; i++) yield remake(entries.filter((_, j) => j !== i));
  for (const [i, [key, value]] of entries.entries()) {
    const put = (k: string, v: Json) => remake(entries.map((entry, j) => (j === i ? [k, v] : entry)));
    for (const v of smaller(value)) yield put(key, v);
    if (!Array.isArray(doc)) for (const k of shorter(key)) if (!(k in doc)) yield put(k, value);
  }
}

/** Returns the smallest document that shows a problem as this one does, judged. */
async function smallest({ doc }: BothWritten): Promise<BothWritten> {
  const judged = async (one: Json) => (await writeBoth(oracle, [one]))[0] as BothWritten;
  return judged(await shrink(doc as Json, async one => (await judged(one)).problem !== "", smaller));
}

const records = new Set<string>();
const excuses: Record<Excuse, number> = { loses: 0, random: 0, newer: 0, fails: 0 };
let problems = 0;
const run = new LongRun(wholeNumber("count", args.count), () => problems);
for (const next of run.steps(500)) {
  for (const verdict of await writeBoth(oracle, times(next, anyDocument))) {
    if (verdict.excuse) excuses[verdict.excuse]++;
    if (verdict.problem) {
      if (++problems > 20) continue;
      const { doc, ours, theirs, problem } = await smallest(verdict);
      const texts = `ours   ${JSON.stringify(ours)}\n  theirs ${JSON.stringify(theirs)}`;
      console.log(`${problem}\n  doc    ${JSON.stringify(doc)}\n  ${texts}`);
    } else if (!verdict.excuse || verdict.excuse === "loses") {
      if (args.record) records.add(JSON.stringify({ doc: verdict.doc, text: verdict.ours }));
    }
  }
}
oracle.close();
if (args.record) writeFileSync(args.record, `${Array.from(records).join("\n")}\n`);
console.log(
  `seed ${args.seed}: ${run.done} documents, ${problems} problems; kubectl's text loses the value of ${excuses.loses}, ` +
    `its order is random in ${excuses.random}, its Unicode older for ${excuses.newer}, it writes none of ${excuses.fails}`,
);
process.exitCode = problems ? 1 : 0;
