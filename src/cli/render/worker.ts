// Runs a module in a thread of its own: what it prints is caught there, and if it never ends it can be ended.
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { renderModule } from "./module.ts";
import type { ModuleResult } from "./result.ts";

/** What the thread tells: the result, or that the module wanted to end the program. */
export type WorkerMessage = { readonly result: ModuleResult } | { readonly exited: number };

const load = createRequire(import.meta.url);

/** The package's other entries, beside this file, each loaded when a module asks for it. */
const library = Object.defineProperties(
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
);
const tell = (message: WorkerMessage) => parentPort?.postMessage(message);

process.exit = code => {
  tell({ exited: Number(code ?? process.exitCode ?? 0) });
  // What stands behind must not run; the thread is ended from outside.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};

// All in one stream, so that the order stays.
process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;

async function main(): Promise<void> {
  const result = await renderModule(workerData as string, library);
  // What was printed arrives before the result.
  await new Promise(resolve => process.stderr.write("", () => resolve(undefined)));
  tell({ result });
}

// Not awaited here: of a file that waits for ever, Node 22 prints the line.
main();
