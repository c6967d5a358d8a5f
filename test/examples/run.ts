import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BuilderOf, CronJob, Job } from "jobwright";

/** A builder of a whole manifest, as the examples export it. */
export interface RootBuilder extends BuilderOf<Job | CronJob> {
  build(): Job | CronJob;
}

/** What an example does when it is run. */
export interface Run {
  /** What it wrote to standard output. */
  readonly printed: string;
  /** What it exports: one builder, or an array of builders. */
  readonly builders: readonly RootBuilder[];
}

/** What the API server said of one manifest. */
export interface Recorded {
  readonly example: string;
  readonly op: "create" | "pss";
  readonly level?: "baseline" | "restricted";
  readonly doc: Job | CronJob;
  readonly verdict: {
    readonly ok: boolean;
    readonly warnings?: readonly string[];
    readonly message?: string;
  };
}

const root = new URL("../../", import.meta.url);

const examplesFolder = new URL("examples/", root);
export const goldenFolder = new URL("test/examples/golden/", root);
export const recordedFile = new URL("test/examples/recorded/verdicts.ndjson", root);

/** The files below a folder that end so, by their paths without the ending. */
export function namesIn(folder: URL, ending: string): string[] {
  return readdirSync(fileURLToPath(folder), { recursive: true, encoding: "utf8" })
    .filter(file => file.endsWith(ending))
    .map(file => file.slice(0, -ending.length).replaceAll("\\", "/"))
    .sort();
}

/** The examples that print YAML, by their names. One talks to a cluster instead, and has a test of its own. */
export const examples = namesIn(examplesFolder, ".ts").filter(
  name => name !== "submit-with-client-node" && !/^(?:controller|guide)\//.test(name),
);

/** The kubectl YAML that an example has to print. */
export function golden(name: string): string {
  return readFileSync(new URL(`${name}.yaml`, goldenFolder), "utf8");
}

/** The documents of a golden file, each as it would stand alone. */
export function documentsOf(text: string): string[] {
  return text.split(/^---\n/m);
}

/** Imports an example, which runs it, and keeps what it prints. */
export async function run(name: string): Promise<Run> {
  let printed = "";
  const write = process.stdout.write;
  process.stdout.write = (text: string | Uint8Array) => {
    printed += String(text);
    return true;
  };
  try {
    const exported: Record<string, RootBuilder | RootBuilder[]> = await import(
      /* @vite-ignore */ new URL(`${name}.ts`, examplesFolder).href
    );
    return { printed, builders: Object.values(exported).flat() };
  } finally {
    process.stdout.write = write;
  }
}

export function recorded(): Recorded[] {
  const lines = readFileSync(recordedFile, "utf8").split("\n").filter(Boolean);
  return lines.map((line): Recorded => JSON.parse(line));
}
