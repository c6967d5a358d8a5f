/**
 * Counts what is right, next to what is fast: on every recorded answer of the server's and kubectl's own code. No number here depends on
 * the machine.
 */

import { dumpYaml, loadAllYaml } from "@kubernetes/client-node";
import { Ajv } from "ajv";
import { dryRunCreate, toYaml } from "jobwright";
import { parseYaml } from "jobwright/read";
import { dump, loadAll } from "js-yaml";
import { CronJob as ModelCronJob } from "kubernetes-models/batch/v1/CronJob";
import { Job as ModelJob } from "kubernetes-models/batch/v1/Job";
import { parseAllDocuments, stringify } from "yaml";
import { type Case, readCases, recordedFiles, shown } from "../conformance/cases.ts";
import { canonicalJson } from "../src/names/canonical-json.ts";
import { hasFields } from "../src/values/value.ts";
import { jobSchema } from "./schema.ts";

/** A table of counts. Each row is a contender, named in the first column. */
interface Counts {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [name: string, ...counts: number[]])[];
  /** How to see the first cases that the first row, which is ours, gets wrong: known differences, or defects. */
  readonly wrong: readonly string[];
}

/** A recorded case, and how to see it. */
type Seen<T> = T & { readonly see: string };

const seen = <T>(file: string): Seen<T>[] =>
  readCases<T>(file).map((one, i) => ({ ...one, see: shown(file, i + 1) }));

/** Keeps the first few cases that jobwright gets wrong. */
class Wrong {
  readonly first: string[] = [];
  add(name: string, what: string, see: string): void {
    if (name.startsWith("jobwright") && this.first.length < 30) this.first.push(`${what}: ${see}`);
  }
}

type Manifest = { readonly kind: "Job" | "CronJob" };

/** Returns what a call returns, or undefined if it throws. */
function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}

/** Returns whether a call throws. */
function throws(call: () => unknown): boolean {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}

const isManifest = (doc: unknown): doc is Manifest => {
  const { kind, apiVersion } = (doc ?? {}) as { kind?: unknown; apiVersion?: unknown };
  return apiVersion === "batch/v1" && (kind === "Job" || kind === "CronJob");
};

/** Counts which manifests each contender refuses. */
function refusals(): Counts {
  const cases = recordedFiles()
    .filter(file => !/yaml|schedule|quantity|names/.test(file))
    .flatMap(file => seen<Case>(file))
    .filter(({ op, doc, verdict }) => op === "create" && isManifest(doc) && verdict.code !== 500);
  const once = [...new Map(cases.map(one => [JSON.stringify(one.doc), one])).values()];
  const of = (code?: number) => once.filter(({ verdict }) => verdict.code === code);
  const wrongs = new Wrong();
  const [illTyped, wrong, right] = [of(400), of(422), of()];
  const ajv = new Ajv({ strict: false });
  const schemas = { Job: ajv.compile(jobSchema("Job")), CronJob: ajv.compile(jobSchema("CronJob")) };
  const contenders: Record<string, (doc: Manifest) => boolean> = {
    // Some manifests hold the uid that the recording server set.
    "jobwright: dryRunCreate": doc => !dryRunCreate(doc, { uid: "00000000-0000-4000-8000-000000000000" }).ok,
    "kubernetes-models: new Job, validate()": doc =>
      throws(() => new ({ Job: ModelJob, CronJob: ModelCronJob })[doc.kind](doc as never).validate()),
    "ajv: types, required fields and enums of the API": doc => !schemas[doc.kind](doc),
  };
  return {
    title: "Jobs and CronJobs that are refused",
    note: `All recorded manifests of these kinds that the server was asked to create, those of fuzzers and of the tests of each rule. What is right
should not be refused. The few that jobwright gets wrong are differences that its guide names. cdk8s, client-node and kubernetesjs check nothing when a program runs.`,
    columns: [
      "",
      `of ${illTyped.length} that the server cannot read`,
      `of ${wrong.length} that break a rule`,
      `of ${right.length} that are right`,
    ],
    rows: Object.entries(contenders).map(([name, isRefused]) => [
      name,
      ...[illTyped, wrong, right].map(
        cases =>
          cases.filter(({ doc, see }) => {
            const refused = isRefused(doc as Manifest);
            if (refused === (cases === right)) wrongs.add(name, refused ? "refused" : "accepted", see);
            return refused;
          }).length,
      ),
    ]),
    wrong: wrongs.first,
  };
}

/**
 * Returns documents as one string with sorted keys. Empty documents do not count. Undefined, if JSON cannot write a value: it then equals
 * nothing.
 */
function textOf(documents: readonly unknown[]): string | undefined {
  try {
    const held = documents.filter(document => document !== null && document !== undefined);
    return canonicalJson(JSON.parse(JSON.stringify(held)));
  } catch {
    return undefined;
  }
}

/** Counts what happens to objects that each contender writes, read as kubectl reads. `parseYaml` reads that way: see the next table. */
function written(): Counts {
  // Some hold integers beyond 2^53, which kubectl reads and parseYaml does not.
  const cases = seen<{ doc: unknown; text: string }>("test/yaml/recorded/write.ndjson.gz").filter(
    ({ doc, text }) => hasFields(doc) && !throws(() => parseYaml(text)),
  );
  const wrong = new Wrong();
  const contenders: Record<string, (value: object) => string> = {
    "jobwright: toYaml": value => toYaml(value),
    "js-yaml: dump": value => dump(value),
    "yaml: stringify": value => stringify(value),
    "yaml: stringify, version 1.1": value => stringify(value, { version: "1.1" }),
    "client-node: dumpYaml": value => dumpYaml(value),
  };
  return {
    title: `${cases.length} awkward objects, written, then read as kubectl reads`,
    note: `Objects of fuzzers, whose texts and keys look like something else: numbers, dates, indicators, line breaks, control characters.`,
    columns: [
      "",
      "kubectl's bytes",
      "read as they were",
      "read as another value",
      "not read, or not written",
    ],
    rows: Object.entries(contenders).map(([name, write]) => {
      let [same, kept, changed, lost] = [0, 0, 0, 0];
      for (const { doc, text, see } of cases) {
        try {
          const mine = write(doc as object);
          if (mine === text) same++;
          else wrong.add(name, "other bytes", see);
          if (textOf(parseYaml(mine)) === textOf([doc])) kept++;
          else {
            changed++;
            wrong.add(name, "another value", see);
          }
        } catch {
          lost++;
          wrong.add(name, "an error", see);
        }
      }
      return [name, same, kept, changed, lost];
    }),
    wrong: wrong.first,
  };
}

/** Counts what each contender reads where kubectl reads something, or nothing. */
function readings(): Counts {
  const cases = seen<{ text: string; values?: unknown[] }>("test/yaml/recorded/read.ndjson.gz");
  const wrong = new Wrong();
  const contenders: Record<string, (text: string) => unknown[]> = {
    "jobwright: parseYaml": text => parseYaml(text),
    "js-yaml: loadAll": text => loadAll(text),
    "yaml: parseAllDocuments, version 1.1": text =>
      parseAllDocuments(text, { version: "1.1", merge: true, logLevel: "error" }).map(document => {
        if (document.errors.length > 0) throw document.errors[0];
        return document.toJS();
      }),
    "client-node: loadAllYaml": text => loadAllYaml(text),
  };
  return {
    title: `${cases.length} awkward texts, read`,
    note: "",
    columns: [
      "",
      "as kubectl",
      "as another value",
      "an error, kubectl reads it",
      "a value, kubectl refuses it",
    ],
    rows: Object.entries(contenders).map(([name, read]) => {
      let [same, other, refused, taken] = [0, 0, 0, 0];
      for (const { text, values, see } of cases) {
        const found = attempt(() => read(text));
        if (found === undefined) {
          if (values === undefined) same++;
          else refused++;
        } else if (values === undefined) {
          taken++;
          wrong.add(name, "read, though kubectl does not", see);
        } else if (textOf(found) === textOf(values)) same++;
        else {
          other++;
          wrong.add(name, "another value", see);
        }
      }
      return [name, same, other, refused, taken];
    }),
    wrong: wrong.first,
  };
}

export const right = (): Counts[] => [refusals(), written(), readings()];
