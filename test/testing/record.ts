// Asks the API server about all requests, and records what it said of them:
//
//     npx tsx test/testing/record.ts
import { writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { type Answer, Oracle } from "../../conformance/oracle.ts";
import { digest, type Recorded, type Request, sets } from "./requests.ts";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Returns what is wrong with an answer, if anything. */
function fault({ error, stored }: Request, { ok, object, message, causes = [] }: Answer): string | undefined {
  if (error === undefined) {
    if (!ok) return message ?? "refused";
    if (stored !== undefined && !isDeepStrictEqual(plain(stored), object)) return "stored otherwise";
    return undefined;
  }
  const found = causes.map(({ type, field, detail = "" }) => ({ type, field, detail }));
  const { type, field, detail } = error;
  if (ok) return `accepted, not ${field}: ${detail}`;
  return isDeepStrictEqual(found, [{ type, field, detail }]) ? undefined : (message ?? "other errors");
}

const oracle = new Oracle();
const recorded: Recorded[] = [];
for (const [name, make] of Object.entries(sets)) {
  const requests = make();
  const answers = await oracle.askAll(requests.map(({ op, doc, old }) => ({ op, doc, old })));
  const faults = requests.flatMap((request, i) => fault(request, answers[i] as Answer) ?? []);
  for (const text of new Set(faults)) console.error(`${name}: ${text.slice(0, 600)}`);
  recorded.push({ name, requests: requests.length, sha256: digest(requests), wrong: faults.length });
}
oracle.close();
const file = new URL("recorded/verdicts.ndjson", import.meta.url);
writeFileSync(file, recorded.map(one => `${JSON.stringify(one)}\n`).join(""));
const sum = (key: "requests" | "wrong") => recorded.reduce((all, one) => all + one[key], 0);
console.log(`${sum("requests")} requests, ${sum("wrong")} wrong`);
