// `npm run conformance:add -- job.yaml [--old live.yaml] [--op create|update|status|apply] [--applied before.yaml] [--namespace name]
// [--into by-hand]`: asks the oracle about each document of a file, prints the server's verdict next to ours, and records the case.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { flows, readCases, recordedFile, sameRequest, shown, writeCases } from "./cases.ts";
import { answer, compare, type Ours } from "./compare.ts";
import { type Answer, Oracle, type Request } from "./oracle.ts";
import { skipped } from "./skip.ts";

/** Ends the command with what is wrong. */
function refuse(why: string): never {
  console.error(`conformance:add: ${why}`);
  process.exit(2);
}

/** Returns what a function returns, or ends the command with its error in one line. */
function orRefuse<T>(get: () => T): T {
  try {
    return get();
  } catch (thrown) {
    return refuse((thrown as Error).message);
  }
}

const { values, positionals } = orRefuse(() =>
  parseArgs({
    options: {
      old: { type: "string" },
      op: { type: "string" },
      applied: { type: "string" },
      namespace: { type: "string" },
      into: { type: "string", default: "by-hand" },
    },
    allowPositionals: true,
  }),
);
const { old, op = old === undefined ? "create" : "update", namespace } = values;
if (!flows.has(op)) refuse(`--op is one of ${[...flows].join(", ")}, not ${op}`);
if ((op === "create") !== (old === undefined))
  refuse(op === "create" ? "a create has no --old" : `--op ${op} needs --old, the object as it is stored`);
if (op !== "apply" && values.applied !== undefined) refuse("--applied is for --op apply");
if (positionals.length === 0) refuse("which manifest? npm run conformance:add -- job.yaml");
const into = orRefuse(() => recordedFile(values.into));
const cases = orRefuse(() => readCases(into));
if (!cases.every(one => flows.has(one.op))) refuse(`${into} holds no requests of this form`);

const oracle = new Oracle();

/** Reads the documents of a file as kubectl does. A relative path starts from where npm was called. */
async function documents(file: string): Promise<unknown[]> {
  const text = orRefuse(() => readFileSync(resolve(process.env.INIT_CWD ?? ".", file), "utf8"));
  const read = await oracle.ask({ op: "yamlstream", text });
  if (!read.ok) refuse(`${file}: ${read.message}`);
  return read.object as unknown[];
}

/** Returns a verdict as lines for a person to read. */
function lines({ ok, code, message, errors, warnings = [] }: Verdict): string[] {
  const faults =
    code === 422 && errors.length > 0 ? errors.map(error => `${error.field}: ${error.message}`) : [message];
  return [
    ok ? "accepted" : `refused (${code})`,
    ...(ok ? [] : faults).map(text => `  ${text}`),
    ...warnings.map(text => `  warning: ${text}`),
  ];
}

interface Verdict {
  readonly ok: boolean;
  readonly code?: number | undefined;
  readonly message?: string | undefined;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  readonly warnings?: readonly string[] | undefined;
}
const theirsOf = ({ causes = [], ...rest }: Answer): Verdict => ({ ...rest, errors: causes });
const oursOf = ({ ok, status, errors = [], warnings }: Ours): Verdict => ({
  ok,
  ...status,
  errors,
  warnings,
});

const [live] = old === undefined ? [] : await documents(old);
const [applied] = values.applied === undefined ? [] : await documents(values.applied);
let added = 0;
for (const file of positionals)
  for (const doc of await documents(file)) {
    const request: Request = {
      op,
      ...(live === undefined ? {} : { old: live }),
      ...(applied === undefined ? {} : { applied }),
      doc,
      ...(namespace === undefined ? {} : { namespace }),
    };
    const verdict = await oracle.ask(request);
    if (verdict.code === 500) {
      console.log(`${file}: the oracle cannot answer: ${verdict.message}`);
      process.exitCode = 1;
      continue;
    }
    const differences = compare(request, verdict);
    const known = cases.findIndex(one => sameRequest(one, request));
    if (known < 0) {
      cases.push({ ...request, verdict });
      added++;
    }
    const place = known < 0 ? cases.length : known + 1;
    console.log(`server: ${lines(theirsOf(verdict)).join("\n")}`);
    console.log(`ours:   ${lines(oursOf(answer(request))).join("\n")}`);
    console.log(differences.length === 0 ? "They agree." : "They differ:");
    for (const text of differences)
      console.log(`  ${text}${skipped(text) ? " (conformance/skip.ts knows it)" : ""}`);
    console.log(
      `${known < 0 ? "recorded as" : "was recorded before, as"} line ${place}: ${shown(into, place)}\n`,
    );
  }
if (added > 0) writeCases(into, cases);
oracle.close();
