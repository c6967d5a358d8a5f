import { maxValues, Refusal, wellFormed } from "../decode/reading.ts";
import { dataOf } from "../models/brand.ts";
import { Entries } from "../values/entries.ts";
import { isEmpty, isThenable } from "../values/value.ts";

/** What policies look at in a Pod template. */
export interface Pod {
  readonly annotations: unknown;
  readonly spec: unknown;
  /** The Pod's own `securityContext`. */
  readonly security: unknown;
  /** Init containers, then containers, then ephemeral ones. */
  readonly containers: readonly unknown[];
  /** Whether `os.name` is `windows`, where fields of Linux cannot be set. */
  readonly windows: boolean;
  /** Whether `hostUsers` is `false`: root inside is then nobody outside. */
  readonly userNamespace: boolean;
}

/** Own properties, one below the other: `undefined` where one is missing or `null`. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  for (const key of keys) {
    if (typeof value !== "object" || !Object.hasOwn(value ?? {}, key)) return;
    value = (value as Record<string, unknown>)[key];
  }
  return value ?? undefined;
}

/** Deeper than anything that is looked at. */
const deepest = 20;
/** So long a text counts as one value more: what the server takes is 3 MiB at most. */
const long = 32;

/** Copies what checks look at, which go over it many times: read once, what is endless or changes under their eyes does no harm. */
function copier(): (value: unknown) => unknown {
  let left = maxValues;
  const around = new Set<object>();
  const spend = (count: number) => {
    left -= count;
    if (left < 0) throw new Refusal(`it holds more than ${maxValues} values`);
  };
  const copy = (value: unknown, depth = 0): unknown => {
    if (typeof value === "string") spend(value.length / long);
    if (typeof value !== "object" || value === null) return value;
    const object: Record<string, unknown> = new Entries();
    if (depth > deepest || around.has(value)) return object;
    around.add(value);
    const copied = inside(value, object, depth + 1);
    around.delete(value);
    return copied;
  };
  const inside = (value: object, object: Record<string, unknown>, depth: number): unknown => {
    if (Array.isArray(value)) {
      const length = Number(value.length);
      spend(length);
      const list: unknown[] = [];
      for (let i = 0; i < length; i++) list.push(copy(value[i], depth));
      return list;
    }
    // The keys of a text or of a typed array are its items.
    if (ArrayBuffer.isView(value) || value instanceof String) return object;
    const keys = Object.keys(value);
    spend(keys.length);
    for (const key of keys) {
      spend(key.length / long);
      object[key] = copy((value as Record<string, unknown>)[key], depth);
    }
    return object;
  };
  return copy;
}

/** A list in it; what is no list has no items. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const list = at(value, ...keys);
  return Array.isArray(list) ? list : [];
}

/** A text as Go holds it; what is no text is empty. */
export const text = (value: unknown): string => (typeof value === "string" ? wellFormed(value) : "");

/** A text in it. */
export const textAt = (value: unknown, ...keys: readonly string[]): string => text(at(value, ...keys));

/** A boolean in it that may be unset; what is no boolean is `false`. */
export function flagAt(value: unknown, ...keys: readonly string[]): boolean | undefined {
  const flag = at(value, ...keys);
  return flag === undefined ? flag : flag === true;
}

/** A whole number below a limit of Go's; what is none is 0. */
export const integer = (value: unknown, limit: number): number =>
  Number.isInteger(value) && Math.abs(value as number) < limit ? (value as number) : 0;

/** Where the Pod's metadata and spec stand in a manifest. What can hold none is refused, so that nothing is let in by mistake. */
function templateOf(manifest: unknown): unknown {
  const canHold = typeof manifest === "object" && !Array.isArray(manifest);
  if (!canHold || isThenable(manifest)) throw new Refusal("it is no Job or CronJob");
  const kind = at(manifest, "kind");
  const job = kind === "CronJob" ? at(manifest, "spec", "jobTemplate") : manifest;
  const template = at(job, "spec", "template");
  if (template !== undefined) return template;
  if (Array.isArray(at(manifest, "items"))) throw new Refusal("it is a list: ask for each of its items");
  if (kind === "Pod") return manifest;
  // Of an object of another kind there is nothing to say; what names none may be a part of a Job, and the wrong one.
  if (text(kind) === "" && !isEmpty(manifest ?? {}))
    throw new Refusal("it has no Pod template: it is no Job, CronJob or Pod");
  return undefined;
}

/**
 * The Pod template of a Job or CronJob, or a Pod.
 *
 * @see pod-security-admission/policy visitContainers
 * @see pod-security-admission/policy relaxPolicyForUserNamespacePod
 */
export function podOf(manifest: unknown): Pod {
  const template = templateOf(dataOf(manifest));
  const copy = copier();
  const spec = copy(at(template, "spec"));
  return {
    annotations: copy(at(template, "metadata", "annotations")),
    spec,
    security: at(spec, "securityContext"),
    containers: [
      ...listAt(spec, "initContainers"),
      ...listAt(spec, "containers"),
      ...listAt(spec, "ephemeralContainers"),
    ],
    windows: at(spec, "os", "name") === "windows",
    userNamespace: flagAt(spec, "hostUsers") === false,
  };
}
