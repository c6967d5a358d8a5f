// `npx tsx spec/history.ts` finds in which version of Kubernetes each field came, and each feature gate of spec/gates.yaml, and since when
// the gate is on by default. It writes spec/history.yaml. It needs Go, which downloads the sources of all these versions.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { sourceOf } from "../conformance/version.ts";
import { readFacts, readYaml } from "./facts.ts";

/** CronJobs are in batch/v1 since then: what was there is not listed. */
const first = 21;

interface Property {
  readonly $ref?: string;
  readonly items?: Property;
  readonly additionalProperties?: Property;
}
type Definitions = Readonly<Record<string, { readonly properties?: Readonly<Record<string, Property>> }>>;

/** Returns the definition of what a property holds, of each item in a list or map. */
function referred({ $ref, items, additionalProperties }: Property): string | undefined {
  const inner = items ?? additionalProperties;
  return $ref?.slice("#/definitions/".length) ?? (inner && referred(inner));
}

/**
 * Returns the fields of the newest types that the old types have as well. It goes down both documents at once, because some types had
 * other names.
 */
function commonFields(newest: Definitions, old: Definitions): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = (name: string, oldName: string): void => {
    if (seen.has(`${name} ${oldName}`)) return;
    seen.add(`${name} ${oldName}`);
    const before = old[oldName]?.properties ?? {};
    for (const [field, property] of Object.entries(newest[name]?.properties ?? {})) {
      const same = before[field];
      if (same === undefined) continue;
      found.add(`${name.slice(name.lastIndexOf(".") + 1)}.${field}`);
      const [inner, oldInner] = [referred(property), referred(same)];
      if (inner !== undefined && oldInner !== undefined) walk(inner, oldInner);
    }
  };
  for (const root of ["Job", "JobList", "CronJob", "CronJobList"])
    walk(`io.k8s.api.batch.v1.${root}`, `io.k8s.api.batch.v1.${root}`);
  return found;
}

/** Notes a version for a gate, unless an older one is known. */
function note(versions: Map<string, number>, gate: string, minor: number): void {
  versions.set(gate, Math.min(minor, versions.get(gate) ?? minor));
}

/**
 * Notes since when there are gates, and since when they are on by default, as the source of a version tells: since 1.31 it tells their
 * history.
 */
function readGates(source: string, minor: number, there: Map<string, number>, on: Map<string, number>): void {
  const add = (gate: string, since: number, isOn: boolean) => {
    note(there, gate, since);
    if (isOn) note(on, gate, since);
  };
  for (const [, gate = "", value] of source.matchAll(
    /^\s+(?:\w+\.)?(\w+):\s*\{\s*Default:\s*(true|false),/gm,
  ))
    add(gate, minor, value === "true");
  for (const [, gate = "", history = ""] of source.matchAll(
    /^\s+(?:\w+\.)?(\w+):\s*\{\n((?:\s+\{Version:.*\n)+)/gm,
  ))
    for (const [, since, value] of history.matchAll(/MustParse\("1\.(\d+)"\), Default: (true|false),/g))
      add(gate, Number(since), value === "true");
}

const { version, types } = readFacts();
const last = Number(version.split(".")[1]);
const known = new Set<string>(
  [...types.values()].flatMap(({ name, fields }) => fields.map(field => `${name}.${field.name}`)),
);
const gates = Object.keys(readYaml<Record<string, string[]>>("gates.yaml"));
const definitionsOf = (folder: string): Definitions =>
  JSON.parse(readFileSync(join(folder, "api/openapi-spec/swagger.json"), "utf8")).definitions;
const newest = definitionsOf(sourceOf("k8s.io/kubernetes", `v${version}`));
const since: Record<string, string> = {};
const there = new Map<string, number>();
const on = new Map<string, number>();
for (let minor = first; minor <= last; minor++) {
  const folder = sourceOf("k8s.io/kubernetes", minor === last ? `v${version}` : `v1.${minor}.0`);
  readGates(readFileSync(join(folder, "pkg/features/kube_features.go"), "utf8"), minor, there, on);
  for (const field of commonFields(newest, definitionsOf(folder)))
    if (known.delete(field) && minor > first) since[field] = `1.${minor}`;
}
if (known.size > 0) throw new Error(`no version has ${[...known].join(", ")}`);
const byDefault = gates.map(gate => [gate, on.has(gate) ? `1.${on.get(gate)}` : "never"]);
const newer = gates.flatMap(gate => {
  const minor = there.get(gate) ?? first;
  return minor > first ? [[gate, `1.${minor}`]] : [];
});
const text = stringify(
  {
    upTo: `1.${last}`,
    since,
    gateSince: Object.fromEntries(newer),
    byDefault: Object.fromEntries(byDefault),
  },
  { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" },
);
writeFileSync(
  join(import.meta.dirname, "history.yaml"),
  `# Since when Kubernetes has the fields and the gates that 1.${first} did not have, and since when gates are on by default. Taken by history.ts: do not edit.\n${text}`,
);
