// `npm run conformance:record -- by-hand`: asks the oracle again for every verdict of the recorded files that are named, or of all files,
// and for verdicts that are missing. It writes a file if something has changed. With `--grow N` it first adds those of N generated
// manifests that show an error or a warning not recorded yet.
import { parseArgs } from "node:util";
import {
  answered,
  type Case,
  flows,
  type Line,
  readCases,
  recordedFile,
  recordedFiles,
  requestOf,
  writeCases,
} from "./cases.ts";
import { differenceKind } from "./compare.ts";
import { manifest } from "./generate/manifests.ts";
import { Random } from "./generate/random.ts";
import { type Answer, Oracle, type Request } from "./oracle.ts";
import { wholeNumber } from "./whole-number.ts";

const generated = "conformance/recorded/generated.ndjson.gz";
const { values, positionals } = parseArgs({
  options: { grow: { type: "string" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const named = positionals.map(recordedFile);
const oracle = new Oracle();

/** Returns what a verdict shows: the kinds of its errors and warnings, without indexes, keys and quoted values. */
function shows(answer: Answer): string[] {
  const plain = (text: string) => differenceKind(text, 200);
  return [
    ...(answer.causes ?? []).map(cause => plain(`${cause.type} ${cause.field} ${cause.detail ?? ""}`)),
    ...(answer.warnings ?? []).map(plain),
    ...(answer.code === 400 ? [plain(answer.message ?? "")] : []),
  ];
}

if (values.grow !== undefined) {
  const count = wholeNumber("grow", values.grow);
  const random = new Random(wholeNumber("seed", values.seed));
  const cases: Case[] = recordedFiles().includes(generated) ? readCases(generated) : [];
  const seen = new Set(
    recordedFiles().flatMap(file =>
      readCases<Line>(file).flatMap(({ verdict }) => (verdict ? shows(verdict) : [])),
    ),
  );
  const before = cases.length;
  for (let i = 0; i < count; i += 500) {
    const requests = Array.from({ length: 500 }, (): Request => ({ op: "create", doc: manifest(random) }));
    const answers = await oracle.askAll(requests);
    answers.forEach((verdict, at) => {
      const news = shows(verdict).filter(text => !seen.has(text));
      // What is accepted without warnings is seldom new. A few of these still test the stored objects.
      if (verdict.code === 500 || (news.length === 0 && !(verdict.ok && random.chance(0.004)))) return;
      for (const text of news) seen.add(text);
      cases.push({ ...(requests[at] as Request), verdict });
    });
  }
  if (cases.length > before) writeCases(generated, cases);
  console.log(`${generated}: ${cases.length} cases, ${cases.length - before} of them new`);
}

for (const file of named.length > 0 ? named : recordedFiles()) {
  const lines = readCases<Line>(file);
  if (!lines.every(one => flows.has(one.op))) {
    if (named.length > 0) console.log(`${file}: of another form, which a record.ts of its test writes`);
    continue;
  }
  const { cases, changed } = answered(lines, await oracle.askAll(lines.map(requestOf)));
  if (changed > 0) writeCases(file, cases);
  console.log(`${file}: ${cases.length} verdicts, ${changed} of them new`);
}
oracle.close();
