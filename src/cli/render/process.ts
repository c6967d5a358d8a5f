// Runs a module in a process of its own, so that its output can be caught and it can be ended if it never finishes.
import type { EventEmitter } from "node:events";
import { setImmediate } from "node:timers/promises";
import type { ClusterOptions } from "../cluster-options.ts";
import { writeCompiled } from "../compile-cache.ts";
import { endWithParent } from "./end-with-parent.ts";
import { Failures } from "./failures.ts";
import { Loader } from "./loader.ts";
import { failedResult, renderModule } from "./module.ts";
import { ownEntries } from "./own-entries.ts";
import type { ModuleResult } from "./result.ts";

/** What the process sends: the result, or that nothing is left to do without one. */
export interface ProcessMessage {
  readonly result?: ModuleResult;
  readonly unfinished?: true;
}

const loader = new Loader(ownEntries);

endWithParent();

// The module sees a program without arguments, and without a parent that waits for messages.
const [file = "", cluster = "{}"] = process.argv.splice(2);
const send = process.send?.bind(process);
delete process.send;
delete (process as Partial<NodeJS.Process>).disconnect;

/** Sends a message. If that fails, the parent is gone, and nobody wants the result. */
const tell = (message: ProcessMessage) =>
  send?.(message, undefined, undefined, error => {
    if (error !== null) process.exit();
  });

// A module may replace these functions.
const outputs = [process.stdout, process.stderr].map(stream => ({
  stream,
  write: stream.write.bind(stream),
}));

// Nothing is left to do: the module waits for something that never comes.
process.once("beforeExit", () => tell({ unfinished: true }));
// This listener must not keep the process alive.
process.channel?.unref();

// A module with a listener of its own handles its errors itself. Without the parent, Node.js misses `disconnect` here, and telling fails.
process.on("uncaughtException", (thrown: unknown) => {
  if (process.listenerCount("uncaughtException") > 1) return;
  tell({ result: failedResult(new Failures(loader.codes).uncaught(thrown), loader) });
});
// Node.js does the same with rejections that nobody listens to, but wraps a value that is not an error in one.
process.on("unhandledRejection", (thrown: unknown) => {
  if (process.listenerCount("unhandledRejection") === 1)
    (process as EventEmitter).emit("uncaughtException", thrown, "unhandledRejection");
});

async function main(): Promise<void> {
  const result = await renderModule(file, loader, JSON.parse(cluster) as ClusterOptions);
  // Printed text must arrive before the result.
  for (const { stream, write } of outputs)
    if (stream.writable && stream.writableLength > 0)
      await new Promise<void>(resolve => write("", () => resolve()));
  // Node.js reports an unhandled rejection only after all promise callbacks that are ready have run.
  await setImmediate();
  // The parent kills this process when it gets the result.
  writeCompiled();
  tell({ result });
}

// Not awaited here: Node 22 prints the line of a top-level await that never ends.
main();
