import { decode } from "../decode/index.ts";
import type { CronJob, Job, JobSpec, ObjectMeta } from "../models/index.ts";
import { jobNameLabels, uidLabels } from "../models/job-labels.ts";
import { Entries } from "../values/entries.ts";
import { hasFields } from "../values/value.ts";
import { lastApplied, systemFields } from "./server-fields.ts";

type Fields = Record<string, unknown>;
const nothing: Fields = /*@__PURE__*/ Object.freeze(/*@__PURE__*/ Object.create(null));
const fieldsOf = (value: object | undefined): Fields => (value ?? nothing) as Fields;

type Names = ReadonlyMap<unknown, Fields>;

const byName = (list: unknown): Names | undefined => {
  if (!Array.isArray(list) || !list.every(item => typeof item?.name === "string")) return undefined;
  return new Map(list.map(item => [item.name, item]));
};

/** Takes over from the live object what the manifest leaves out, but what was applied before: that shall go. */
function retain(object: Fields, live: Fields, applied: Fields): void {
  for (const key of Object.keys(live)) {
    const [value, was, before] = [object[key], live[key], applied[key]];
    if (value === undefined) {
      if (before === undefined) object[key] = was;
    } else if (hasFields(value) && hasFields(was)) retain(value, was, hasFields(before) ? before : nothing);
    else {
      const [items, liveItems] = [byName(value), byName(was)];
      if (items === undefined || liveItems === undefined) continue;
      const appliedItems = byName(before);
      for (const [name, item] of liveItems) {
        const mine = items.get(name);
        if (mine !== undefined) retain(mine, item, appliedItems?.get(name) ?? nothing);
        else if (!appliedItems?.has(name)) (value as unknown[]).push(item);
      }
    }
  }
}

/** What `kubectl apply` noted in the live object, if it did. */
function appliedBefore(meta: ObjectMeta): Job | CronJob | undefined {
  const text = meta.annotations?.[lastApplied];
  if (text === undefined) return undefined;
  try {
    const read = decode(JSON.parse(text));
    return read.ok ? read.object : undefined;
  } catch {
    return undefined;
  }
}

/** Makes of a manifest, which has no defaults yet, what applying it makes of the live object, which has them. */
export function applyTo(object: Job | CronJob, live: Job | CronJob): void {
  const liveMeta = live.metadata as ObjectMeta;
  const applied = appliedBefore(liveMeta);
  object.metadata ??= {};
  for (const field of systemFields) delete object.metadata[field];
  retain(fieldsOf(object.metadata), fieldsOf(liveMeta), fieldsOf(applied?.metadata));
  if (applied !== undefined) {
    object.spec ??= {} as never;
    retain(fieldsOf(object.spec), fieldsOf(live.spec), fieldsOf(applied.spec));
  }
  if (object.kind === "Job") keepGenerated(object.spec, (live as Job).spec);
}

type Labels = NonNullable<ObjectMeta["labels"]>;

/** Labels, with those of some names that the live ones have. */
function withGenerated(
  labels: Labels | undefined,
  live: Labels | undefined,
  names: readonly string[],
): Labels {
  const all: Labels = labels ?? (new Entries() as Labels);
  for (const name of names) {
    const value = live?.[name];
    if (value !== undefined) all[name] ??= value;
  }
  return all;
}

/** Takes over the selector and the labels that the server generated. */
function keepGenerated(spec: JobSpec | undefined, live: JobSpec | undefined): void {
  if (spec === undefined || spec.manualSelector || live === undefined || live.manualSelector) return;
  const { selector, template } = live;
  if (selector !== undefined) {
    spec.selector ??= {};
    spec.selector.matchLabels = withGenerated(spec.selector.matchLabels, selector.matchLabels, uidLabels);
  }
  const labels = template?.metadata?.labels;
  if (labels === undefined || spec.template === undefined) return;
  spec.template.metadata ??= {};
  const { metadata } = spec.template;
  metadata.labels = withGenerated(metadata.labels, labels, [...jobNameLabels, ...uidLabels]);
}
