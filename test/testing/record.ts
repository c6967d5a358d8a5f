// Asks the API server about all requests, and records what it said of them:
//
//     npx tsx test/testing/record.ts
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { oraclePath } from "../../conformance/oracle.ts";
import { digest, type Recorded, type Request, sets } from "./requests.ts";

interface Answer {
  readonly ok: boolean;
  readonly object?: unknown;
  readonly message?: string;
  readonly causes?: readonly { readonly type: string; readonly field: string; readonly detail?: string }[];
}

function ask(requests: readonly Request[]): Answer[] {
  const input = requests.map(({ op, doc, old }) => `${JSON.stringify({ op, doc, old })}\n`).join("");
  const output = execFileSync(oraclePath(), { input, encoding: "utf8", maxBuffer: 1 << 30 });
  return output
    .split("\n")
    .filter(Boolean)
    .map(line => JSON.parse(line));
}

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

const recorded = Object.entries(sets).map(([name, make]): Recorded => {
  const requests = make();
  const answers = ask(requests);
  const faults = requests.flatMap((request, i) => fault(request, answers[i] as Answer) ?? []);
  for (const text of new Set(faults)) console.error(`${name}: ${text.slice(0, 600)}`);
  return { name, requests: requests.length, sha256: digest(requests), wrong: faults.length };
});
const file = new URL("recorded/verdicts.ndjson", import.meta.url);
writeFileSync(file, recorded.map(one => `${JSON.stringify(one)}\n`).join(""));
const sum = (key: "requests" | "wrong") => recorded.reduce((all, one) => all + one[key], 0);
console.log(`${sum("requests")} requests, ${sum("wrong")} wrong`);
