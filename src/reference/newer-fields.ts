import { isBatchKind } from "../models/batch-kind.ts";
import { dataOf } from "../models/brand.ts";
import { typeOf } from "../models/schema.ts";
import { shown } from "../options.ts";
import { isList, isPlain, maxDepth } from "../values/value.ts";
import type { HistoryFact } from "./facts.ts";
import { history, version } from "./generated/history.ts";
import { type OlderRule, olderRules } from "./older-rules.ts";

/** A field, or its value, that a version of Kubernetes does not take by default. */
export interface NewerField extends HistoryFact {
  /** The path in the manifest: `spec.template.spec.containers[0].restartPolicyRules`. */
  readonly field: string;
  /** Whether the version knows it. Then it is dropped or refused while its feature gate is off; else the manifest is refused. */
  readonly known: boolean;
  /** What is missing, in one sentence of ours. */
  readonly message: string;
}

/** The oldest version that has CronJobs in batch/v1, and the newest one that is known; both without their `1.`. */
const oldest = 21;
const newest = minorOf(version);

function minorOf(text: string): number {
  return Number(/^v?1\.(\d{1,3})(?:[.+-]\S*)?$/.exec(text)?.[1] ?? Number.NaN);
}

/**
 * Returns the minor part of a version of Kubernetes, as people write it: 31 for `1.31` and `v1.31.4`.
 *
 * @throws RangeError for anything but a version from 1.21 to the newest one that is known.
 */
export function minorVersion(text: string): number {
  const minor = typeof text === "string" ? minorOf(text) : Number.NaN;
  if (minor >= oldest && minor <= newest) return minor;
  throw new RangeError(
    `a version of Kubernetes is needed, from "1.${oldest}" to "1.${newest}", but got ${shown(text)}`,
  );
}

/** Returns what a feature gate is by default: `off by default`, or since when it is on. */
export const byDefault = ({ onSince }: HistoryFact): string =>
  onSince === undefined ? "off by default" : `on by default since ${onSince}`;

/**
 * Says what a version makes of something, and what it takes to be accepted.
 *
 * @param known what the version does with it while the feature gate is off; undefined if no gate helps
 * @param unknown what it does otherwise
 */
function messageFor(fact: HistoryFact, minor: number, known: string | undefined, unknown: string): string {
  const { since, gate, onSince } = fact;
  if (known !== undefined)
    return `Version 1.${minor} ${known} unless its feature gate ${gate} is on, which is ${byDefault(fact)}`;
  const more =
    gate === undefined || onSince === since ? "" : `, and its feature gate ${gate} is ${byDefault(fact)}`;
  return `Version 1.${minor} ${unknown} since ${since}${more}`;
}

/** Whether a value has fields, as an object or as an instance of a client library's class. */
const isFields = (value: unknown): value is Record<string, unknown> => isPlain(value);

/** Returns the type that has the fields of an object. */
const kindOf = ({ kind }: Readonly<Record<string, unknown>>): string =>
  typeof kind === "string" && isBatchKind(kind) ? kind : "Job";

/**
 * Returns the fields of a Job, a CronJob, or a list or array of them that a version of Kubernetes does not know, or takes only with a feature
 * gate that is off by default; for the newest version, these are the fields whose gate is not on by default yet. Below such a field nothing
 * else is reported.
 *
 * It also reports what an older version refuses by a stricter rule, such as a space in the name of an environment variable before 1.32.
 * Unknown fields and values of a wrong type are passed over, since {@link dryRunCreate} reports them. An instance of a class counts as its
 * fields.
 *
 * @param manifest manifests or builders; one without a known kind is taken for a Job
 * @param kubernetes the version, such as `1.31` or `v1.31.4`; from 1.21, which has CronJobs in batch/v1
 * @throws RangeError for a version that is not known.
 * @example
 * for (const { field, message } of newerFields(manifest, "1.31")) console.log(`${field}: ${message}`);
 * @see https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/
 */
export function newerFields(manifest: unknown, kubernetes: string): NewerField[] {
  const minor = minorVersion(kubernetes);
  const found: NewerField[] = [];
  /** The kind of the object that is looked at. */
  let kind = "";
  const isLater = (since: string | undefined) => since !== undefined && minorOf(since) > minor;

  const report = (field: string, fact: HistoryFact, known: string, unknown: string): boolean => {
    const { since, gate, onSince } = fact;
    const isKnown = !isLater(since);
    const isOff = gate !== undefined && (onSince === undefined || isLater(onSince));
    if (isKnown && !isOff) return false;
    const message = messageFor(fact, minor, isKnown ? known : undefined, unknown);
    found.push({ ...fact, field, known: isKnown, message });
    return true;
  };
  const reportNew = (field: string, fact: HistoryFact | undefined, what: string): boolean =>
    fact !== undefined &&
    report(field, fact, "drops or refuses this", `does not know this ${what}: it is there`);
  const reportBroken = (field: string, { fact, what }: OlderRule): boolean =>
    report(field, fact, `refuses ${what}`, `refuses ${what}: it is allowed`);

  const visit = (object: Record<string, unknown>, type: string, place: string, holder: string): void => {
    const { fields } = typeOf(type);
    const pathOf = (name: string) => (place === "" ? name : `${place}.${name}`);
    const reported = new Set<string>();
    for (const [name, value] of Object.entries(object)) {
      const field = fields.get(name);
      if (field === undefined || value === undefined) continue;
      const own = `${type}.${name}`;
      const path = pathOf(name);
      const fact = history[own];
      // Even a null is refused if the field is not known. Else it sets nothing.
      if (value === null) {
        if (isLater(fact?.since)) reportNew(path, fact, "field");
        continue;
      }
      const here = history[`${holder}.${name}`];
      if (here === undefined ? reportNew(path, fact, "field") : reportNew(path, here, "field here")) {
        reported.add(name);
        continue;
      }
      if (field.list !== isList(value)) continue;
      const items = (field.list ? value : [value]) as readonly unknown[];
      for (const [i, item] of items.entries()) {
        const at = field.list ? `${path}[${i}]` : path;
        if (field.kind === "o") {
          if (isFields(item)) visit(item, field.type, at, own);
        } else if (typeof item === "string") reportNew(at, history[`${own}=${item}`], "value");
      }
    }
    for (const rule of [...(olderRules[type] ?? []), ...(olderRules[holder] ?? [])])
      for (const field of rule.broken(object, kind))
        if (!reported.has(/^\w+/.exec(field)?.[0] as string)) reportBroken(pathOf(field), rule);
  };

  // What contains itself is searched once.
  const seen = new Set<unknown>();
  const visitAll = (manifests: unknown, place: string, depth = 0): void => {
    const data = dataOf(manifests);
    if (seen.has(data) || depth > maxDepth) return;
    if (isList(data)) {
      seen.add(data);
      for (const [i, one] of data.entries()) visitAll(one, `${place}[${i}]`, depth + 1);
    } else if (isFields(data) && data.kind === "List") {
      seen.add(data);
      visitAll(data.items, place === "" ? "items" : `${place}.items`, depth + 1);
    } else if (isFields(data)) {
      kind = kindOf(data);
      visit(data, kind, place, "");
    }
  };

  visitAll(manifest, "");
  return found;
}
