import { once } from "node:events";
import { fstatSync } from "node:fs";
import type { ClusterOptions } from "./cluster-options.ts";
import { CommandError } from "./exit.ts";
import { withDrive } from "./place.ts";
import type { ModuleResult } from "./render/result.ts";
import { systemWords } from "./system-error.ts";

/** A stream that a command writes to. */
export interface Output {
  /** Whether a person reads it on a terminal. Only then are there colours and progress. */
  readonly isTerminal: boolean;
  /** The width of the terminal, in characters. */
  readonly columns?: number;
  write(text: string): void;
  /** Waits until a slow reader has caught up. Until then the text stays in memory. */
  drained?(): Promise<void>;
}

/** Everything that a command touches outside itself, so that tests can run one in process. */
export interface Context {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The name of the standard input in messages. Default: `<stdin>`. */
  readonly stdinName?: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The time that counts as now. */
  now(): Date;
  /** Ends a command that would otherwise run for ever (`--watch`). */
  readonly signal?: AbortSignal;
  /** Runs a module for `render`. Default: in a process of its own. */
  readonly runModule?: (file: string, cluster: ClusterOptions) => Promise<ModuleResult>;
}

/** Returns the current directory. Commands that read no file do not call it, because the directory may be gone. */
function currentDirectory(): string {
  try {
    return withDrive(process.cwd());
  } catch (thrown) {
    throw new CommandError(`the current directory cannot be used: ${systemWords(thrown)}`);
  }
}

/** Returns the standard input. Throws for a directory, which Node.js would read as an empty stream. */
function standardInput(): AsyncIterable<Uint8Array> {
  let isDirectory = false;
  try {
    isDirectory = fstatSync(0).isDirectory();
  } catch {
    // The standard input is not a file.
  }
  if (isDirectory) throw Object.assign(new Error("it is a directory"), { code: "EISDIR" });
  return process.stdin;
}

/** Returns the context of this process. */
export function processContext(): Context {
  const output = (stream: NodeJS.WriteStream): Output => ({
    isTerminal: stream.isTTY === true,
    ...(stream.isTTY && { columns: stream.columns }),
    write: text => void stream.write(text),
    drained: async () => {
      if (stream.writableNeedDrain) await once(stream, "drain");
    },
  });
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    get stdin() {
      return standardInput();
    },
    get cwd() {
      return currentDirectory();
    },
    env: process.env,
    now: () => new Date(),
  };
}
