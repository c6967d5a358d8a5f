// Recorded requests with the server's verdicts: gzipped NDJSON, a line each, in folders named `recorded`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Answer, Request } from "./oracle.ts";

/** One recorded case: what was asked, and what the server said. */
export interface Case extends Request {
  readonly verdict: Answer;
}

const root = join(import.meta.dirname, "..");

/** All files of recorded verdicts, relative to the project's root. */
export function recordedFiles(): string[] {
  return ["conformance/recorded", "test"]
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(name => join(folder, name)),
    )
    .filter(file => /(^|\/)recorded\/.*\.ndjson\.gz$/.test(file))
    .map(file => relative(root, join(root, file)))
    .sort();
}

export function readCases<T = Case>(file: string): T[] {
  const text = gunzipSync(readFileSync(join(root, file))).toString("utf8");
  return text
    .split("\n")
    .filter(line => line !== "")
    .map(line => JSON.parse(line) as T);
}

export function writeCases(file: string, cases: readonly Case[]): void {
  const text = cases.map(one => `${JSON.stringify(one)}\n`).join("");
  writeFileSync(join(root, file), gzipSync(text, { level: 9 }));
}

/** The flows that `compare` knows. */
export const flows: ReadonlySet<string> = new Set(["create", "update", "status", "apply"]);
