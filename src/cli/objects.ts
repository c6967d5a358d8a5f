// What the command calls an object, and how it tells one from another.

import { inLine } from "../encoding/terminal.ts";
import { isOtherKind } from "../read/other-kind.ts";
import { hasFields } from "../values/value.ts";

/** What an object is called. */
export interface ObjectName {
  /** Empty where the manifest does not say it. */
  readonly kind: string;
  /** The name or, where there is none, the `generateName`; may be empty. */
  readonly name: string;
  /** Empty where the manifest names none. */
  readonly namespace: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none for any other value. */
export const fieldsOf = (value: unknown): Fields => (hasFields(value) ? value : {});

/** A text, or "" for any other value. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** What an object calls itself, whatever else is wrong with it. */
export function nameOf(value: unknown): ObjectName {
  const { kind, metadata } = fieldsOf(value);
  const { name, generateName, namespace } = fieldsOf(metadata);
  return { kind: textOf(kind), name: textOf(name) || textOf(generateName), namespace: textOf(namespace) };
}

/**
 * What a cluster keeps one object of: a group version, kind, namespace and name; empty for an object without a name of its own.
 *
 * @param place the namespace of those that name none
 */
export function identityOf(value: unknown, place = ""): string {
  const { apiVersion, kind, metadata } = fieldsOf(value);
  const { name, namespace } = fieldsOf(metadata);
  return textOf(name) && [apiVersion, kind, textOf(namespace) || place, name].map(textOf).join("/");
}

/** `Job "pi"`, or the kind alone where there is no name; in one line. */
export function objectText({ kind, name, namespace }: ObjectName): string {
  const shown = kind === "" ? "object" : kind;
  if (name === "") return inLine(shown);
  return inLine(`${shown} "${namespace === "" ? "" : `${namespace}/`}${name}"`);
}

/** What a value is to us: a Job or CronJob, if a broken one; another kind's object; or none of Kubernetes' at all. */
export function classOf(value: unknown): "ours" | "other" | "foreign" {
  const { apiVersion, kind, metadata, spec } = fieldsOf(value);
  const [version, name] = [textOf(apiVersion), textOf(kind)];
  if (version === "" && name === "") return metadata !== undefined && spec !== undefined ? "ours" : "foreign";
  return isOtherKind(version, name) ? "other" : "ours";
}
