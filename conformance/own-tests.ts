// `npm run conformance:own-tests` runs Kubernetes' own tests of Jobs, CronJobs and Pods, writes down what the tested functions are called
// with, makes a manifest or an update of each value, and asks both sides about it.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { askBoth, type Differing, tell } from "./ask-both.ts";
import { Counts } from "./counts.ts";
import { isRoot, manifestsOf, needs, type Value } from "./generate/manifests-of.ts";
import type { Json } from "./generate/values.ts";
import { Kinds } from "./kinds.ts";
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
const copy = join(folder, `kubernetes-${version}`);

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

/** Copies the sources of Kubernetes, once for each version, and makes the functions of interest write down their arguments. */
function copySources(): void {
  const source = sourceOf("k8s.io/kubernetes", `v${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(source, unfinished, {
      recursive: true,
      filter: path => /^(?:|go\.mod|(?:pkg|plugin|test|third_party)(?:\/.*)?)$/.test(relative(source, path)),
    });
    renameSync(unfinished, copy);
  }
  const recorder = readFileSync(join(here, "own-tests", "record.go"), "utf8");
  for (const path of packages) {
    for (const file of files.map(name => join(path, name)))
      if (existsSync(join(source, file)))
        write(join(copy, file), instrumented(readFileSync(join(source, file), "utf8")));
    write(
      join(copy, path, "jobwright_record.go"),
      recorder.replace("package record", `package ${basename(path)}`),
    );
  }
}

/** Writes a file anew: Go's copies of modules, and so ours, are read-only. */
function write(file: string, text: string): void {
  chmodSync(dirname(file), 0o755);
  rmSync(file, { force: true });
  writeFileSync(file, text);
}

/** Runs the tests, and returns what was written down. */
function recordedCalls(): Call[] {
  mkdirSync(folder, { recursive: true });
  rmSync(calls, { force: true });
  copySources();
  const oracle = dirname(goModFile);
  const goMod = join(folder, "go.mod");
  const replacement = `\nreplace k8s.io/kubernetes => ${copy}\n`;
  writeFileSync(goMod, readFileSync(goModFile, "utf8") + replacement);
  copyFileSync(join(oracle, "go.sum"), join(folder, "go.sum"));
  const paths = [...packages, ...callers].map(path => `k8s.io/kubernetes/${path}`);
  // The tests need more modules than the oracle, which Go adds to the go.mod.
  const ran = spawnSync("go", ["test", "-count=1", "-mod=mod", `-modfile=${goMod}`, ...paths], {
    cwd: oracle,
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
