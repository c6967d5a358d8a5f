// Talks to the oracle: the API server's own code, which reads and writes a line of JSON at a time.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { LineProcess } from "./line-process.ts";

export interface Request {
  readonly id?: string;
  readonly op: string;
  readonly doc?: unknown;
  readonly old?: unknown;
  readonly applied?: unknown;
  readonly text?: string;
  readonly namespace?: string;
  readonly level?: string;
  readonly tz?: string;
  readonly from?: string;
  readonly n?: number;
}

export interface Cause {
  readonly type: string;
  readonly field: string;
  readonly message: string;
  readonly detail?: string;
  readonly value?: unknown;
}

export interface Answer {
  readonly ok: boolean;
  readonly code?: number;
  readonly reason?: string;
  readonly message?: string;
  readonly causes?: readonly Cause[];
  readonly warnings?: readonly string[];
  readonly object?: unknown;
  readonly text?: string;
  readonly list?: readonly string[];
}

const here = import.meta.dirname;

/** Returns whether a program is missing, or older than its sources: the Go files, and the versions in `go.mod` and `go.sum`. */
export function isStale(program: string, folder: string): boolean {
  if (!existsSync(program)) return true;
  const built = statSync(program).mtimeMs;
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(name => /\.(?:go|mod|sum)$/.test(name))
    .some(name => statSync(join(folder, name)).mtimeMs > built);
}

/**
 * Builds a program if it is stale.
 *
 * @param sources the folder by which it is stale
 * @param prepare returns the folder in which it is built, and writes what that lacks
 */
export function buildIfStale(program: string, sources: string, name: string, prepare = () => sources): void {
  if (!isStale(program, sources)) return;
  mkdirSync(join(program, ".."), { recursive: true });
  console.error(`building ${name}: the first time takes some minutes`);
  const built = spawnSync("go", ["build", "-o", program, "."], { cwd: prepare(), stdio: "inherit" });
  if (built.status !== 0) throw new Error(`${name} does not build: is Go installed?`);
  // If nothing has changed, Go may leave a program as it is, with its old time.
  utimesSync(program, new Date(), new Date());
}

/** Returns the path of the oracle's program, which `JOBWRIGHT_ORACLE` may set. Otherwise builds it if it is stale. */
function oraclePath(): string {
  const given = process.env.JOBWRIGHT_ORACLE;
  if (given !== undefined) return given;
  const program = join(here, "..", ".cache", "oracle");
  buildIfStale(program, join(here, "oracle"), "the oracle");
  return program;
}

/**
 * Returns a request as a line of JSON. Go's YAML reader reads what is to be written as YAML, so characters that it does not accept are
 * escaped.
 */
function lineOf(request: Request): string {
  const line = JSON.stringify(request);
  if (request.op !== "json2yaml") return line;
  return line.replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A running oracle. */
export class Oracle extends LineProcess<Request, Answer> {
  constructor(path = oraclePath()) {
    super(path, "the oracle", lineOf);
  }
}
