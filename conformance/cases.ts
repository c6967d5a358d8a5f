// Recorded requests with the server's verdicts: gzipped NDJSON, one case per line, in folders named `recorded`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, posix, sep } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { canonicalJson } from "../src/names/canonical-json.ts";
import type { Answer, Request } from "./oracle.ts";
import { sameVerdict } from "./same-verdict.ts";

/** One recorded case: the request, and the server's verdict. */
export interface Case extends Request {
  readonly verdict: Answer;
}

/** A line that a person wrote has no verdict until `npm run conformance:record` asks for it. */
export type Line = Request & Partial<Case>;

const root = join(import.meta.dirname, "..");

/** Returns all files of recorded verdicts, relative to the project's root. */
export function recordedFiles(): string[] {
  return ["conformance/recorded", "test"]
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(name =>
        posix.join(folder, name.replaceAll(sep, "/")),
      ),
    )
    .filter(file => /(^|\/)recorded\/.*\.ndjson\.gz$/.test(file))
    .sort();
}

/** Returns the recorded file with this path, or with only this name (`by-hand`). */
export function recordedFile(name: string): string {
  const files = recordedFiles();
  const found = files.filter(file => file === name || basename(file, ".ndjson.gz") === name);
  if (found.length === 1) return found[0] as string;
  throw new Error(
    `${found.length === 0 ? "no" : "more than one"} recorded file "${name}"; there are:\n${files.join("\n")}`,
  );
}

export function readCases<T = Case>(file: string): T[] {
  const text = gunzipSync(readFileSync(join(root, file))).toString("utf8");
  return text
    .split("\n")
    .filter(line => line !== "")
    .map((line, i) => {
      try {
        return JSON.parse(line) as T;
      } catch (error) {
        throw new Error(`no JSON: ${shown(file, i + 1)}: ${(error as Error).message}`);
      }
    });
}

/** Returns the request of a case, without the verdict. */
export const requestOf = ({ verdict: _, ...request }: Line): Request => request;

/** Returns the shell command that prints one case. */
export const shown = (file: string, line: number) => `gzip -dc ${file} | sed -n ${line}p`;

/** Returns whether two cases ask the same. */
export const sameRequest = (one: Line, other: Line): boolean =>
  canonicalJson(requestOf(one)) === canonicalJson(requestOf(other));

/** Returns the cases with new answers. A verdict that means the same stays as it is written, so that only new ones show as changes. */
export function answered(
  cases: readonly Line[],
  answers: readonly Answer[],
): { cases: Case[]; changed: number } {
  let changed = 0;
  const kept = cases.map((one, i): Case => {
    const answer = answers[i] as Answer;
    if (one.verdict !== undefined && sameVerdict(one.verdict, answer)) return one as Case;
    changed++;
    return { ...one, verdict: answer };
  });
  return { cases: kept, changed };
}

export function writeCases(file: string, cases: readonly unknown[]): void {
  const text = cases.map(one => `${JSON.stringify(one)}\n`).join("");
  writeFileSync(join(root, file), gzipSync(text, { level: 9 }));
}

/** The flows that `compare` knows. */
export const flows: ReadonlySet<string> = new Set(["create", "update", "status", "apply"]);
