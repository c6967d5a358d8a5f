import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BuilderOf, CronJob, Job } from "jobwright";

/** A builder of a whole manifest, as the examples export it. */
interface RootBuilder extends BuilderOf<Job | CronJob> {
  build(): Job | CronJob;
}

/** What an example does when it runs. */
interface Run {
  /** Its standard output. */
  readonly printed: string;
  /** Its exports: one builder, or an array of builders. */
  readonly builders: readonly RootBuilder[];
}

/** The API server's answer to one manifest. */
interface Recorded {
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

/** Returns the paths of the files below a folder that have this ending, without the ending. */
export function namesIn(folder: URL, ending: string): string[] {
  return readdirSync(fileURLToPath(folder), { recursive: true, encoding: "utf8" })
    .filter(file => file.endsWith(ending))
    .map(file => file.slice(0, -ending.length).replaceAll("\\", "/"))
    .sort();
}

/** The names of the examples that print YAML. One talks to a cluster instead, and has its own test. */
export const examples = namesIn(examplesFolder, ".ts").filter(
  name => name !== "submit-with-client-node" && !/^(?:controller|guide)\//.test(name),
);

/** Returns the kubectl YAML that an example must print. */
export function golden(name: string): string {
  return readFileSync(new URL(`${name}.yaml`, goldenFolder), "utf8");
}

/** Returns the documents of a golden file, each as it would be alone. */
export function documentsOf(text: string): string[] {
  return text.split(/^---\n/m);
}

/** Imports an example, which runs it, and captures its output. */
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
