// Runs a module in a worker of the sandbox, and sends what it exports. The module comes after this text in the same script: its lines are
// those after `offset`.
import * as jobwright from "jobwright";
import * as read from "jobwright/read";
import * as testing from "jobwright/testing";
import { asWritten } from "../../../../src/cli/render/as-written.ts";
import { shorten } from "../../../../src/values/shorten.ts";
import type { ExportOutcome, RunOutcome, ThrownError } from "../messages.ts";
import { Trace } from "./trace.ts";
import { Collector } from "./values.ts";

type Module = (
  exports: Record<string, unknown>,
  require: (name: string) => unknown,
  module: object,
  process: object,
) => Promise<void>;

interface Scope {
  jobwrightRun(offset: number, exportLines: Readonly<Record<string, number>>, module: Module): Promise<void>;
  postMessage(outcome: RunOutcome): void;
}

/** How many characters of a message are shown. */
const LONGEST = 20_000;

/** Matches the variables that hold what a module imports. */
const imported = String.raw`_(?:jobwright|read|testing)\d*`;

const scope = globalThis as unknown as Scope;

(Error as { stackTraceLimit?: number }).stackTraceLimit = 40;

scope.jobwrightRun = async (offset, exportLines, module) => {
  // Stacks name this same script; the module's lines are those after the offset.
  const lineOf = (stack = "") => {
    for (const [, line] of stack.matchAll(/blob:[^\s)]*?:(\d+):\d+/g))
      if (Number(line) > offset) return Number(line) - offset;
    return undefined;
  };
  const trace = new Trace(lineOf);
  const modules: Record<string, unknown> = {
    jobwright: trace.module(jobwright as unknown as Record<string, unknown>),
    "jobwright/read": read,
    "jobwright/testing": testing,
  };
  const require = (name: string): unknown => {
    if (Object.hasOwn(modules, name)) return modules[name];
    const known = Object.keys(modules).map(each => `"${each}"`);
    throw new Error(`"${name}" cannot be imported here: there are ${known.join(", ")}`);
  };
  const thrown = (error: unknown): ThrownError => {
    if (!(error instanceof Error)) return { message: shorten(`thrown: ${String(error)}`, LONGEST) };
    const line = lineOf(error.stack);
    const message =
      error instanceof jobwright.InvalidError
        ? error.message
        : `${error.name}: ${asWritten(error.message, imported)}`;
    return {
      message: shorten(message, LONGEST),
      ...(line !== undefined && { line }),
      ...(error instanceof jobwright.InvalidError && {
        faults: error.errors.map(({ field, message }) => ({ field, message })),
      }),
    };
  };

  const exports: Record<string, unknown> = {};
  // Scripts that print their manifests run unchanged.
  const process = { env: {}, argv: [], stdout: { write: () => true } };
  try {
    await module(exports, require, { exports }, process);
  } catch (error) {
    scope.postMessage({ kind: "failed", error: thrown(error) });
    return;
  }
  const collector = new Collector();
  // The default export comes first, then the others by name, as in a module's namespace.
  const names = Object.keys(exports).filter(name => name !== "__esModule" && name !== "default");
  for (const name of ["default", ...names.sort()])
    if (Object.hasOwn(exports, name)) await collector.take(name, exports[name]);
  const lineAt = (name: string) => {
    const line = exportLines[/^[\w$]+/.exec(name)?.[0] ?? ""];
    return line === undefined ? {} : { line };
  };
  const outcomes: ExportOutcome[] = [
    ...collector.manifests.map(({ name, value, builder }) => ({
      name,
      manifest: value,
      ...lineAt(name),
      ...(builder && { trace: trace.lines(builder) }),
    })),
    ...collector.faults.map(({ name, thrown: error }) => ({ name, ...lineAt(name), error: thrown(error) })),
  ];
  scope.postMessage({ kind: "exports", exports: outcomes, passed: collector.passed });
};
