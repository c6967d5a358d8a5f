import type { FieldChange } from "../faults/field-error.ts";
import { Path } from "../faults/path.ts";
import type { CronJob, Job, ObjectMeta } from "../models/index.ts";
import { changesBetween } from "../validation/changes.ts";
import { cutAt } from "../values/shorten.ts";
import { setDefaults } from "./create.ts";
import { decodeOrThrow } from "./decode-data.ts";
import { disabledFeatures, dropUnusedFields } from "./disabled-fields.ts";
import { dropServerFields } from "./drop-server-fields.ts";
import { jobSpecOf } from "./job-spec-of.ts";
import { dropDuplicateOwnersWithWarning } from "./object-meta.ts";

/** The differences between two Jobs or CronJobs. */
export interface Difference {
  /** Whether there are no differences. */
  readonly equal: boolean;
  /** The differences, in the order of the API's fields: `from` is the first object's value, `to` the second's. */
  readonly changes: readonly FieldChange[];
  /** One line for each difference, for people to read; empty if there are none. */
  readonly text: string;
}

const longest = 100;

function shown(value: unknown): string {
  if (value === undefined) return "(none)";
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, cutAt(text, longest - 1))}\u2026` : text;
}

/** Returns a change as people read it: `spec.parallelism: 1 → 3`. */
export const changeText = ({ field, from, to }: FieldChange): string =>
  `${field}: ${shown(from)} \u2192 ${shown(to)}`;

/** Returns the differences between two objects of one kind, in their specs and in the metadata that people write. */
export function changesOf(from: Job | CronJob, to: Job | CronJob): FieldChange[] {
  const changes = changesBetween(
    "ObjectMeta",
    written(from.metadata),
    written(to.metadata),
    new Path("metadata"),
  );
  return [
    ...changes,
    ...changesBetween(`${from.kind}Spec`, from.spec ?? {}, to.spec ?? {}, new Path("spec")),
  ];
}

function written(meta: ObjectMeta = {}): ObjectMeta {
  const { name, generateName, namespace, labels, annotations, ownerReferences, finalizers } = meta;
  const fields = { name, generateName, namespace, labels, annotations, ownerReferences, finalizers };
  return fields as ObjectMeta;
}

/**
 * Compares two Jobs or CronJobs as the server would see them.
 *
 * These make no difference: defaults, the spelling of quantities, empty lists and maps, and everything that the server sets (metadata,
 * generated selectors, labels and names) or drops. The statuses are compared only if both objects have one that is not empty, and the
 * namespaces only if both objects name one.
 *
 * @throws InvalidError when one of them is no Job or CronJob, or holds what neither can hold. An object without a kind counts as a Job.
 * @example
 * const { equal, text } = diff(manifest, live);
 * if (!equal) console.log(text); // spec.parallelism: 1 → 3
 */
export function diff(a: unknown, b: unknown): Difference {
  const [from, to] = [decodeOrThrow(a), decodeOrThrow(b)];
  const changes =
    from.kind === to.kind ? compared(from, to) : [{ field: "kind", from: from.kind, to: to.kind }];
  return { equal: changes.length === 0, changes, text: changes.map(changeText).join("\n") };
}

/** Returns the differences between two typed objects, and uses these up. */
export function compared(from: Job | CronJob, to: Job | CronJob): FieldChange[] {
  for (const object of [from, to]) {
    dropServerFields(object);
    dropDuplicateOwnersWithWarning(object.metadata as ObjectMeta);
    setDefaults(object);
  }
  dropUnusedFields(jobSpecOf(from), disabledFeatures(jobSpecOf(to)));
  dropUnusedFields(jobSpecOf(to), disabledFeatures(jobSpecOf(from)));
  const [meta, other] = [from.metadata as ObjectMeta, to.metadata as ObjectMeta];
  if (meta.namespace === undefined || other.namespace === undefined) {
    delete meta.namespace;
    delete other.namespace;
  }
  const changes = changesOf(from, to);
  if (!hasStatus(from) || !hasStatus(to)) return changes;
  return [...changes, ...changesBetween(`${from.kind}Status`, from.status, to.status, new Path("status"))];
}

const hasStatus = ({ status = {} }: Job | CronJob): boolean => Object.keys(status).length > 0;
