import { Worker } from "node:worker_threads";
import type { Context } from "../context.ts";
import { CommandError } from "../exit.ts";
import type { ModuleResult } from "./result.ts";
import type { WorkerMessage } from "./worker.ts";

/** Runs a module in a thread; what it prints goes to the standard error. */
export async function runInWorker(file: string, timeout: number, { stderr }: Context): Promise<ModuleResult> {
  const worker = new Worker(new URL("./render-worker.js", import.meta.url), {
    workerData: file,
    stdout: true,
    stderr: true,
    argv: [],
  });
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => stderr.write(text));
  }
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ModuleResult>((resolve, reject) => {
      const fail = (problem: string) => reject(new CommandError(problem));
      timer = setTimeout(
        () => fail(`it has not finished after ${timeout} s (--timeout sets how long it may take)`),
        timeout * 1000,
      );
      worker.on("message", (message: WorkerMessage) => {
        if ("result" in message) resolve(message.result);
        else fail(`it called process.exit(${message.exited}) before it was done`);
      });
      worker.on("error", error => fail(`an error was thrown that nothing caught: ${describe(error)}`));
      worker.on("exit", () =>
        fail("it never finishes: it waits for a promise that nothing is left to settle"),
      );
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const describe = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
