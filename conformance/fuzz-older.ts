// `npm run conformance:fuzz-older -- --version 1.33 [--seed N --count N]` makes manifests that the newest server accepts, and asks the API
// server's own code of an older version about them: what `newerFields` reports must be refused or not be stored, and nothing else may be.
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dryRunCreate } from "../src/dry-run/index.ts";
import { newerFields } from "../src/reference/newer-fields.ts";
import { isObject } from "../src/values/value.ts";
import { manifest } from "./generate/manifests.ts";
import { Random } from "./generate/random.ts";
import { Splices } from "./generate/splices.ts";
import { exampleOf, isShorter, Kinds, printKinds } from "./kinds.ts";
import { LongRun } from "./long-run.ts";
import { type Answer, buildIfStale, Oracle } from "./oracle.ts";
import { sourceOf, withVersion } from "./version.ts";
import { wholeNumber } from "./whole-number.ts";

const { values } = parseArgs({
  options: {
    version: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    count: { type: "string", default: "20000" },
  },
});
const { version = "" } = values;
if (!/^1\.\d\d$/.test(version)) throw new Error("--version is needed, such as 1.33");
const seed = wholeNumber("seed", values.seed);
const here = import.meta.dirname;

/** Returns the path of the program with a version's code. Builds it if it is stale. */
function program(): string {
  const sources = join(here, "older");
  const folder = join(here, "..", ".cache", `older-${version}`);
  const built = join(folder, "older");
  buildIfStale(built, sources, `the server of ${version}`, () => {
    const module = "k8s.io/kubernetes";
    const kubernetes = readFileSync(join(sourceOf(module, `v${version}.0`), "go.mod"), "utf8");
    const empty = `module older\n\ngo 1.0\n\nrequire ${module} v0.0.0\n`;
    writeFileSync(join(folder, "go.mod"), withVersion(empty, kubernetes, `${version}.0`));
    copyFileSync(join(sources, "main.go"), join(folder, "main.go"));
    // Adds the modules that those need.
    execFileSync("go", ["get", "."], { cwd: folder, stdio: "inherit" });
    return folder;
  });
  return built;
}

type Json = Record<string, unknown>;

/** Lists all scalars in a value, with their paths. */
function leaves(value: unknown, path = "", found = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== "object" || value === null) found.set(path, value);
  else
    for (const [key, item] of Object.entries(value))
      leaves(item, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`, found);
  return found;
}

const valueAt = (object: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((inner, key) => (inner as Json | undefined)?.[key], object);

const anyIndex = (path: string) => path.replace(/\[\d+\]/g, "[]");

/** A CronJob keeps these while their gate is off. The Jobs that it makes do not. */
const keptByCronJobs = /^spec\.jobTemplate\.spec\.(?:managedBy|podFailurePolicy|successPolicy)$/;
/** Up to 1.27 the server adds an annotation of its own, which may be too much. */
const filled = /^Job\S+ "[^"]*" is invalid: metadata\.annotations: Too long/;
/** What differs with each server. */
const changing = /^metadata\.(?:uid|creationTimestamp|name|ownerReferences)\b/;

/** Says what is wrong with the reports on a manifest, given what the older server answers and what the newest one stores. */
function* faults(doc: Json, newest: unknown, older: Answer): Generator<string> {
  const reports = newerFields(doc, version);
  if (!older.ok) {
    if (reports.length === 0 && !filled.test(older.message ?? ""))
      yield `refused: ${anyIndex(older.message ?? "").replace(/"(?:[^"\\]|\\.)*"/g, '"…"')}`;
    return;
  }
  for (const { field, known } of reports) {
    const kept = valueAt(older.object, field);
    if (!known) yield `accepted: ${anyIndex(field)}`;
    else if (
      kept !== undefined &&
      !keptByCronJobs.test(field) &&
      JSON.stringify(kept) === JSON.stringify(valueAt(doc, field))
    )
      yield `kept: ${anyIndex(field)}`;
  }
  if (reports.length > 0) return;
  const stored = leaves(older.object);
  const now = leaves(newest);
  for (const [path, written] of leaves(doc)) {
    const value = now.get(path);
    // Where a null sets nothing, a version may have a default that another one lacks.
    if (written === null || changing.test(path) || value === undefined || value === stored.get(path))
      continue;
    yield `not stored: ${anyIndex(path)}`;
  }
}

const random = new Random(seed);
const splices = new Splices();

/** Makes manifests, and returns those that the newest server accepts, with what it stores. */
function make(count: number): { readonly doc: Json; readonly newest: unknown }[] {
  const made: { readonly doc: Json; readonly newest: unknown }[] = [];
  for (let i = 0; i < count; i++) {
    const doc = i % 2 === 0 ? manifest(random) : splices.make(random);
    if (!isObject(doc) || doc.apiVersion !== "batch/v1") continue;
    // A uid in labels is that of the server that wrote them.
    if (JSON.stringify(doc).includes("controller-uid")) continue;
    const answer = dryRunCreate(doc);
    if (answer.ok && answer.object.kind === doc.kind) made.push({ doc, newest: answer.object });
  }
  return made;
}

const server = new Oracle(program());
const found = new Kinds<string>(isShorter);
let accepted = 0;
let refused = 0;
const run = new LongRun(wholeNumber("count", values.count), () => found.size);
for (const next of run.steps(500)) {
  const made = make(next);
  const answers = await server.askAll(made.map(({ doc }) => ({ op: "create", doc })));
  accepted += made.length;
  made.forEach(({ doc, newest }, i) => {
    const answer = answers[i] as Answer;
    if (!answer.ok) refused++;
    const text = exampleOf(doc);
    for (const fault of faults(doc, newest, answer)) found.add(fault, text);
  });
}
server.close();
printKinds(found);
console.log(
  `${version}, seed ${seed}: ${accepted} manifests that the newest server accepts, ${refused} refused, ${found.size} kinds of difference`,
);
if (found.size > 0) process.exitCode = 1;
