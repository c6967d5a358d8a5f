// Runs a module in a process of its own: what it prints is caught there, and if it never ends it can be ended.
import type { EventEmitter } from "node:events";
import { createRequire } from "node:module";
import { setImmediate } from "node:timers/promises";
import type { ClusterOptions } from "../cluster-options.ts";
import { writeCompiled } from "../compile-cache.ts";
import { Failures } from "./failures.ts";
import { Loader } from "./loader.ts";
import { failedResult, renderModule } from "./module.ts";
import type { ModuleResult } from "./result.ts";

/** What the process tells: the result, or that nothing is left to do without one. */
export type ProcessMessage = { readonly result: ModuleResult } | { readonly unfinished: true };

const load = createRequire(import.meta.url);

/** The package's other entries, beside this file, each loaded when a module asks for it. */
const loader = new Loader(
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries({
        jobwright: "index",
        "jobwright/read": "read",
        "jobwright/import": "import",
        "jobwright/reference": "reference",
        "jobwright/yaml": "yaml",
        "jobwright/testing": "testing",
        "jobwright/testing/arbitraries": "testing-arbitraries",
        "jobwright/vitest": "vitest",
      }).map(([name, file]) => [name, { enumerable: true, get: () => load(`./${file}.cjs`) as unknown }]),
    ),
  ),
);

// The module sees a program without arguments, and without a parent that waits for messages.
const [file = "", cluster = "{}"] = process.argv.splice(2);
const send = process.send?.bind(process);
delete process.send;
delete (process as Partial<NodeJS.Process>).disconnect;

const tell = (message: ProcessMessage) => send?.(message);

// A module may put functions of its own in their places.
const outputs = [process.stdout, process.stderr].map(stream => ({
  stream,
  write: stream.write.bind(stream),
}));

// A module that waits for what never comes leaves nothing to wait for.
process.once("beforeExit", () => tell({ unfinished: true }));
// Nobody wants the result any more.
process.once("disconnect", () => process.exit());
// To listen for that is nothing to wait for.
process.channel?.unref();

// A module that has a listener of its own knows what it does.
process.on("uncaughtException", (thrown: unknown) => {
  if (process.listenerCount("uncaughtException") > 1) return;
  tell({ result: failedResult(new Failures(loader.codes).uncaught(thrown), loader) });
});
// To those that nobody listens to Node.js does the same, but makes an error of what is none.
process.on("unhandledRejection", (thrown: unknown) => {
  if (process.listenerCount("unhandledRejection") === 1)
    (process as EventEmitter).emit("uncaughtException", thrown, "unhandledRejection");
});

async function main(): Promise<void> {
  const result = await renderModule(file, loader, JSON.parse(cluster) as ClusterOptions);
  // What was printed arrives before the result.
  for (const { stream, write } of outputs)
    if (stream.writable) await new Promise<void>(resolve => write("", () => resolve()));
  // Node.js tells of a rejection that nobody handled when all that was to go on has.
  await setImmediate();
  // Who gets the result ends this process.
  writeCompiled();
  tell({ result });
}

// Not awaited here: of a file that waits for ever, Node 22 prints the line.
main();
