// Names objects, and tells them apart.

import { inLine } from "../encoding/terminal.ts";
import { isEach } from "../models/list-items.ts";
import { fieldPath } from "../read/field-path.ts";
import { isOtherKind } from "../read/other-kind.ts";
import { shorten } from "../values/shorten.ts";
import { hasFields } from "../values/value.ts";

/** What an object calls itself. */
export interface ObjectName {
  /** Empty if the manifest does not say it. */
  readonly kind: string;
  /** The name, or the `generateName` if there is none; may be empty. */
  readonly name: string;
  /** Empty if the manifest names none. */
  readonly namespace: string;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Returns the fields of an object; none for any other value. */
export const fieldsOf = (value: unknown): Fields => (hasFields(value) ? value : {});

/** Returns a string as it is, and "" for any other value. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Returns the items of a list; none for any other value. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Returns the value at a server's path, or the innermost one on the way there. */
export const valueAt = (value: unknown, field: string): unknown =>
  fieldPath(value, field).reduce(
    (inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key],
    value,
  );

/** Returns the fields of an object's metadata; none where there is no metadata. */
export const metadataOf = (value: unknown): Fields => fieldsOf(fieldsOf(value).metadata);

/** Returns what an object calls itself, whatever else is wrong with it. */
export function nameOf(value: unknown): ObjectName {
  const { kind } = fieldsOf(value);
  const { name, generateName, namespace } = metadataOf(value);
  return { kind: textOf(kind), name: textOf(name) || textOf(generateName), namespace: textOf(namespace) };
}

/** Returns the fields of the spec of a Job or of a CronJob's Jobs, those of its Pods' spec, and the path of the latter. */
export function podSpecOf(value: unknown): {
  readonly job: Fields;
  readonly spec: Fields;
  readonly at: string;
} {
  const isCronJob = nameOf(value).kind === "CronJob";
  const { spec } = fieldsOf(value);
  const job = fieldsOf(isCronJob ? fieldsOf(fieldsOf(spec).jobTemplate).spec : spec);
  const at = `spec.${isCronJob ? "jobTemplate.spec." : ""}template.spec`;
  return { job, spec: fieldsOf(fieldsOf(job.template).spec), at };
}

/** Returns the containers of a Job's or CronJob's Pods, in the order in which they start, and the path of each. */
export function containersOf(value: unknown): readonly { readonly container: Fields; readonly at: string }[] {
  const { spec, at } = podSpecOf(value);
  return (["initContainers", "containers"] as const).flatMap(field =>
    listOf(spec[field]).map((one, i) => ({ container: fieldsOf(one), at: `${at}.${field}[${i}]` })),
  );
}

/** Returns an object's name for a finding: shortened, because there may be thousands of findings. */
export const shortName = ({ kind, name, namespace }: ObjectName): ObjectName => ({
  kind: shorten(kind, 1000),
  name: shorten(name, 1000),
  namespace: shorten(namespace, 1000),
});

/**
 * Returns an object's group version, kind, namespace and name, of which a cluster keeps one object; empty for an object without a name of
 * its own.
 *
 * @param place the namespace of objects that name none
 */
export function identityOf(value: unknown, place = ""): string {
  const { apiVersion, kind } = fieldsOf(value);
  const { name, namespace } = metadataOf(value);
  return textOf(name) && [apiVersion, kind, textOf(namespace) || place, name].map(textOf).join("/");
}

/** Returns `Job "pi"`, or only the kind if there is no name, in one line. */
export function objectText({ kind, name, namespace }: ObjectName): string {
  const shown = kind === "" ? "object" : kind;
  if (name === "") return inLine(shown);
  return inLine(`${shown} "${namespace === "" ? "" : `${namespace}/`}${name}"`);
}

/** Returns whether a value is a Job or CronJob, even a broken one; an object of another kind; or no Kubernetes object at all. */
export function classOf(value: unknown): "ours" | "other" | "foreign" {
  const { apiVersion, kind, metadata, spec } = fieldsOf(value);
  const [version, name] = [textOf(apiVersion), textOf(kind)];
  if (version === "" && name === "") {
    if (metadata === undefined || spec === undefined) return "foreign";
    return ["template", "jobTemplate"].some(field => field in fieldsOf(spec)) ? "ours" : "other";
  }
  if (isOtherKind(version, name)) return "other";
  // The settings of a chart or a tool may name a kind too.
  return version === "" && metadata === undefined && spec === undefined ? "foreign" : "ours";
}

/** Whether a document holds no Job or CronJob. */
export const isSkipped = (value: unknown): boolean => isEach(value, object => classOf(object) !== "ours");
