import { wellFormed } from "../decode/reading.ts";

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

/** A list in it; what is no list has no items. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const list = at(value, ...keys);
  return Array.isArray(list) ? [...list] : [];
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

/**
 * The Pod template of a Job or CronJob.
 *
 * @see pod-security-admission/policy visitContainers
 * @see pod-security-admission/policy relaxPolicyForUserNamespacePod
 */
export function podOf(manifest: unknown): Pod {
  const job = at(manifest, "kind") === "CronJob" ? at(manifest, "spec", "jobTemplate") : manifest;
  const template = at(job, "spec", "template");
  const spec = at(template, "spec");
  return {
    annotations: at(template, "metadata", "annotations"),
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
