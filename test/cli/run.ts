import { lstatSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context, Output } from "../../src/cli/context.ts";
import { isWindows, withSlashes } from "../../src/cli/place.ts";
import { run } from "../../src/cli/program.ts";
import { Loader } from "../../src/cli/render/loader.ts";
import { renderModule } from "../../src/cli/render/module.ts";
import * as library from "../../src/index.ts";
import * as testing from "../../src/testing/index.ts";

export const here = import.meta.dirname;

/** Whether symbolic links can be made. Windows lets only some users do that. */
export const hasLinks = !isWindows || makesLinks();

function makesLinks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "jobwright-links-"));
  try {
    symlinkSync("nowhere", join(folder, "link"));
    return lstatSync(join(folder, "link")).isSymbolicLink();
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The result of a command. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the outputs are terminals. */
  readonly terminal?: boolean;
  readonly signal?: AbortSignal;
  /** Called with everything written so far, each time that something is written. */
  readonly onWrite?: (ran: Omit<Ran, "code">) => void;
  /** Awaited when a command waits for a slow reader. */
  readonly drained?: () => Promise<void>;
}

/** Runs a command line in this process. */
export async function jobwright(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr"): Output => ({
    isTerminal: options.terminal === true,
    write: text => {
      written[name] += text;
      options.onWrite?.(written);
    },
    ...(options.drained && { drained: options.drained }),
  });
  const context: Context = {
    stdout: output("stdout"),
    stderr: output("stderr"),
    stdin: input(options.stdin ?? ""),
    cwd: options.cwd ?? join(here, "cases"),
    env: options.env ?? {},
    now: () => new Date("2026-01-01T00:00:00Z"),
    ...(options.signal && { signal: options.signal }),
    runModule: (file, cluster) =>
      renderModule(
        file,
        new Loader({ modules: { jobwright: library, "jobwright/testing": testing } }),
        cluster,
      ),
  };
  const code = await run(args, context);
  return { code, ...written };
}

async function* input(given: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof given === "string" ? new TextEncoder().encode(given) : given;
}

/** Returns the text of a Job that the server accepts, if it accepts the name. */
export const job = (name: string): string =>
  `{apiVersion: batch/v1, kind: Job, metadata: {name: ${name}}, spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}\n`;

/** Returns the same result with slashes in the names of files, whatever the system's separator is. */
export const slashed = ({ code, stdout, stderr }: Ran): Ran => ({
  code,
  stdout: withSlashes(stdout),
  stderr: withSlashes(stderr),
});

/** Returns the output of a command and its exit code, in the form of the golden files. */
export function shown({ code, stdout, stderr }: Ran): string {
  return `${stdout}${stderr === "" ? "" : `--- stderr\n${stderr}`}--- exit ${code}\n`;
}

/** Returns the path of a golden file. */
export const golden = (name: string): string => join(here, "golden", name);
