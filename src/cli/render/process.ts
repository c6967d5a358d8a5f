// Runs a module in a process of its own: what it prints is caught there, and if it never ends it can be ended.
import { createRequire } from "node:module";
import type { ClusterOptions } from "../cluster-options.ts";
import { Failures } from "./failures.ts";
import { Loader } from "./loader.ts";
import { renderModule } from "./module.ts";
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

const tell = (message: ProcessMessage) => send?.(message);

// A module that waits for what never comes leaves nothing to wait for.
process.once("beforeExit", () => tell({ unfinished: true }));
// Nobody wants the result any more.
process.once("disconnect", () => process.exit());
// To listen for that is nothing to wait for.
process.channel?.unref();

const uncaught = ["uncaughtException", "unhandledRejection"] as const;
for (const event of uncaught)
  process.on(event, (thrown: unknown) => {
    // A module that has a listener of its own knows what it does.
    if (uncaught.some(event => process.listenerCount(event) > 1)) return;
    const failure = new Failures(loader.codes).uncaught(thrown);
    tell({ result: { manifests: [], findings: [], passed: [], failure, files: loader.files } });
  });

async function main(): Promise<void> {
  const result = await renderModule(file, loader, JSON.parse(cluster) as ClusterOptions);
  // What was printed arrives before the result.
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>(resolve => stream.write("", () => resolve()));
  tell({ result });
}

// Not awaited here: of a file that waits for ever, Node 22 prints the line.
main();
