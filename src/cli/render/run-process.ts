import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeEnd } from "../before-end.ts";
import type { ClusterOptions } from "../cluster-options.ts";
import { CommandError } from "../exit.ts";
import { isWindows } from "../place.ts";
import { systemWords } from "../system-error.ts";
import type { ProcessMessage } from "./process.ts";
import type { ModuleResult } from "./result.ts";

/**
 * Runs a module in a process of its own.
 *
 * The standard output of the process is our standard error. So nothing that a module prints, or the programs it starts, gets between the
 * manifests.
 */
export async function runInProcess(
  file: string,
  cluster: ClusterOptions,
  timeout: number,
  signal?: AbortSignal,
): Promise<ModuleResult> {
  const child = start([file, JSON.stringify(cluster)]);
  const letGo = beforeEnd(() => child.kill("SIGKILL"));
  let timer: NodeJS.Timeout | undefined;
  const spoilt = new AbortController();
  // Node.js throws what comes and is no JSON, and tells no listener of the process.
  const onUncaught = (error: unknown): void => {
    if (!(error instanceof SyntaxError)) throw error;
    spoilt.abort();
  };
  process.on("uncaughtException", onUncaught);
  try {
    return await new Promise<ModuleResult>((resolve, reject) => {
      const fail = (problem: string) => reject(new CommandError(problem));
      timer = setTimeout(
        () => fail(`it has not finished after ${timeout} s (--timeout sets how long it may take)`),
        timeout * 1000,
      );
      const end = () => fail("it was ended");
      if (signal?.aborted) end();
      signal?.addEventListener("abort", end);
      spoilt.signal.addEventListener("abort", () =>
        fail("it wrote to a file descriptor that it has not opened, and over which its result comes"),
      );
      child.on("message", (message: ProcessMessage | null) => {
        const { result, unfinished } = message ?? {};
        if (result !== undefined) resolve(result);
        else if (unfinished) fail("it never finishes: it waits for a promise that nothing will settle");
        else spoilt.abort();
      });
      child.on("error", error => fail(notStarted(error)));
      child.on("exit", (code, signal) => {
        const problem =
          signal === null ? `${exitText(code)} before it was done` : `it was ended by ${signal}`;
        // Its last message may still be on its way.
        if (child.connected) child.once("disconnect", () => fail(problem));
        else fail(problem);
      });
    });
  } finally {
    clearTimeout(timer);
    letGo();
    child.kill("SIGKILL");
    // Nothing that still comes is read.
    if (child.connected) child.disconnect();
    process.off("uncaughtException", onUncaught);
  }
}

const notStarted = (error: unknown): string => `no process can be started for it: ${systemWords(error)}`;

/** Starts the process. Node.js throws where its own options forbid that. */
function start(args: readonly string[]): ChildProcess {
  const program = fileURLToPath(new URL("./render-process.js", import.meta.url));
  try {
    return fork(program, args, { stdio: ["inherit", 2, 2, "ipc"] });
  } catch (thrown) {
    throw new CommandError(notStarted(thrown));
  }
}

/** Says how a process ended. Windows has no signals: one that is ended from outside, or crashes, has a code too. */
const exitText = (code: number | null): string =>
  isWindows && (code === 1 || Number(code) > 127)
    ? `its process ended with code ${code}`
    : `it called process.exit(${code})`;
