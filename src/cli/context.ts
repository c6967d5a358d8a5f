import { once } from "node:events";
import { fstatSync } from "node:fs";
import type { ClusterOptions } from "./cluster-options.ts";
import { CommandError } from "./exit.ts";
import type { ModuleResult } from "./render/result.ts";
import { systemWords } from "./system-error.ts";

/** A stream that a command writes to. */
export interface Output {
  /** Whether a person looks at it: only then are there colours and progress. */
  readonly isTerminal: boolean;
  /** How wide the terminal is. */
  readonly columns?: number;
  write(text: string): void;
  /** Waits until there is room for more: what a slow reader has not taken is kept in memory. */
  drained?(): Promise<void>;
}

/** Everything outside that a command touches, so that tests can run one in process. */
export interface Context {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** What to call the standard input. Default: `<stdin>`. */
  readonly stdinName?: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The time that counts as now. */
  now(): Date;
  /** Ends a command that would go on for ever (`--watch`). */
  readonly signal?: AbortSignal;
  /** Runs a module for `render`. Default: a process of its own. */
  readonly runModule?: (file: string, cluster: ClusterOptions) => Promise<ModuleResult>;
}

/** Where the command runs; commands that read no file do not ask for it, for it may be gone. */
function currentDirectory(): string {
  try {
    return process.cwd();
  } catch (thrown) {
    throw new CommandError(`the current directory cannot be used: ${systemWords(thrown)}`);
  }
}

/** Node.js takes a directory for a stream with nothing in it. */
function standardInput(): AsyncIterable<Uint8Array> {
  let isDirectory = false;
  try {
    isDirectory = fstatSync(0).isDirectory();
  } catch {
    // It is no file at all.
  }
  if (isDirectory) throw Object.assign(new Error("it is a directory"), { code: "EISDIR" });
  return process.stdin;
}

/** The context of the process. */
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
