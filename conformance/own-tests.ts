// `npm run conformance:own-tests` runs Kubernetes' own tests of Jobs, CronJobs and Pods, writes down what the tested functions are called
// with, makes a manifest or an update of each value, and asks both sides about it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { askBoth, type Differing, tell } from "./ask-both.ts";
import { Counts } from "./counts.ts";
import { isRoot, manifestsOf, needs, type Value } from "./generate/manifests-of.ts";
import type { Json } from "./generate/values.ts";
import { Kinds } from "./kinds.ts";
import { goModWith, kubernetesIn, replaceFile } from "./kubernetes-copy.ts";
import { Oracle, type Request } from "./oracle.ts";
import { instrumented } from "./own-tests/instrument.ts";
import { currentVersion, goModFile, sourceOf } from "./version.ts";
import { wholeNumber } from "./whole-number.ts";

interface Call {
  readonly function: string;
  readonly values: readonly Value[];
}

const { values: args } = parseArgs({ options: { show: { type: "string", default: "20" } } });
const here = import.meta.dirname;
const version = currentVersion();
const folder = join(here, "..", ".cache", "own-tests");
const calls = join(folder, "calls.ndjson");

/** The packages whose functions are written down, and whose tests run. */
const packages = [
  "pkg/apis/core/validation",
  "pkg/apis/batch/validation",
  "pkg/api/pod",
  "pkg/registry/batch/job",
  "pkg/registry/batch/cronjob",
];
/** Further packages whose tests call functions of those. */
const callers = [
  "pkg/api/job",
  "pkg/apis/apps/validation",
  "pkg/registry/core/pod",
  "pkg/registry/core/podtemplate",
];
const files = ["validation.go", "warnings.go", "strategy.go"];

/** Copies the sources of Kubernetes, and makes the functions of interest write down their arguments. */
function copySources(): string {
  const source = sourceOf("k8s.io/kubernetes", `v${version}`);
  const copy = kubernetesIn(folder, version);
  const recorder = readFileSync(join(here, "own-tests", "record.go"), "utf8");
  for (const path of packages) {
    for (const file of files.map(name => join(path, name)))
      if (existsSync(join(source, file)))
        replaceFile(join(copy, file), instrumented(readFileSync(join(source, file), "utf8")));
    replaceFile(
      join(copy, path, "jobwright_record.go"),
      recorder.replace("package record", `package ${basename(path)}`),
    );
  }
  return copy;
}

/** Runs the tests, and returns what was written down. */
function recordedCalls(): Call[] {
  rmSync(calls, { force: true });
  const goMod = goModWith(folder, copySources());
  const paths = [...packages, ...callers].map(path => `k8s.io/kubernetes/${path}`);
  // The tests need more modules than the oracle, which Go adds to the go.mod.
  const ran = spawnSync("go", ["test", "-count=1", "-mod=mod", `-modfile=${goMod}`, ...paths], {
    cwd: dirname(goModFile),
    env: { ...process.env, JOBWRIGHT_RECORD: calls },
    stdio: "inherit",
  });
  if (ran.status !== 0) throw new Error("the tests of Kubernetes do not pass: is Go installed?");
  return readFileSync(calls, "utf8")
    .split("\n")
    .filter(line => line !== "")
    .map(line => JSON.parse(line) as Call);
}

/** Yields the requests that can be made of a call. */
function* requestsOf({ function: name, values }: Call): Generator<Request> {
  for (const value of values) for (const doc of manifestsOf(value)) yield { op: "create", doc };
  const [first, second] = values;
  const isPair = first !== undefined && isRoot(first.type) && first.type === second?.type;
  if (!isPair || !name.includes("Update")) return;
  const whole = ({ type, value }: Value) => ({ ...needs[type], ...(value as Json) });
  yield { op: name.includes("Status") ? "status" : "update", old: whole(second), doc: whole(first) };
}

const requests = new Map<string, Request>();
for (const call of recordedCalls())
  for (const request of requestsOf(call)) requests.set(JSON.stringify(request), request);

const oracle = new Oracle();
const all = [...requests.values()];
const found = new Kinds<Differing>();
const counts = new Counts();
for (let start = 0; start < all.length; start += 500) {
  const part = all.slice(start, start + 500);
  for (const { op } of part) counts.add(op);
  for (const { ok } of await askBoth(oracle, part, found)) counts.add(ok ? "accepted" : "refused");
}
oracle.close();
tell(found, wholeNumber("show", args.show));
console.log(`tests of Kubernetes ${version}: ${counts.line()}; ${found.size} kinds of difference`);
if (found.size > 0) process.exitCode = 1;
