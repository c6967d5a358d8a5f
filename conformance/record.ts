// `npm run conformance:record`: asks the oracle again for every recorded verdict, and writes what it says now.
// With `--grow N` it first adds those of N generated manifests that show an error or a warning not recorded yet.
import { parseArgs } from "node:util";
import { type Case, flows, readCases, recordedFiles, writeCases } from "./cases.ts";
import { manifest } from "./generate/manifests.ts";
import { Random } from "./generate/random.ts";
import { type Answer, Oracle, type Request } from "./oracle.ts";

const generated = "conformance/recorded/generated.ndjson.gz";
const { values } = parseArgs({ options: { grow: { type: "string" }, seed: { type: "string" } } });
const oracle = new Oracle();

/** What a verdict shows: the kinds of its errors and warnings, without indexes, keys and quoted values. */
function shows(answer: Answer): string[] {
  const plain = (text: string) =>
    text
      .replace(/\[[^\]]*\]/g, "[]")
      .replace(/"[^"]*"/g, '""')
      .slice(0, 200);
  return [
    ...(answer.causes ?? []).map(cause => plain(`${cause.type} ${cause.field} ${cause.detail ?? ""}`)),
    ...(answer.warnings ?? []).map(plain),
    ...(answer.code === 400 ? [plain(answer.message ?? "")] : []),
  ];
}

if (values.grow !== undefined) {
  const random = new Random(Number(values.seed ?? 1));
  const cases: Case[] = recordedFiles().includes(generated) ? readCases(generated) : [];
  const seen = new Set(recordedFiles().flatMap(file => readCases(file).flatMap(one => shows(one.verdict))));
  for (let i = 0; i < Number(values.grow); i += 500) {
    const requests = Array.from({ length: 500 }, (): Request => ({ op: "create", doc: manifest(random) }));
    const answers = await oracle.askAll(requests);
    answers.forEach((verdict, at) => {
      const news = shows(verdict).filter(text => !seen.has(text));
      // What is accepted without a word is seldom news: a few of those keep the stored objects honest.
      if (verdict.code === 500 || (news.length === 0 && !(verdict.ok && random.chance(0.004)))) return;
      for (const text of news) seen.add(text);
      cases.push({ ...(requests[at] as Request), verdict });
    });
  }
  writeCases(generated, cases);
  console.log(`${generated}: ${cases.length} cases`);
}

for (const file of recordedFiles()) {
  const cases = readCases(file);
  if (!cases.every(one => flows.has(one.op))) continue;
  const answers = await oracle.askAll(cases.map(({ verdict: _, ...request }) => request));
  const changed = answers.filter(
    (answer, i) => JSON.stringify(answer) !== JSON.stringify(cases[i]?.verdict),
  ).length;
  writeCases(
    file,
    cases.map((one, i) => ({ ...one, verdict: answers[i] as Answer })),
  );
  console.log(`${file}: ${cases.length} verdicts, ${changed} of them new`);
}
oracle.close();
