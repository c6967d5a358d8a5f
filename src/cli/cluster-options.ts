import { type PodSecurityLevel, podSecurity } from "../pod-security/pod-security.ts";
import { minorVersion, type NewerField, newerFields } from "../reference/newer-fields.ts";
import { CommandError, messageOf } from "./exit.ts";
import { podSpecOf } from "./objects.ts";

/** What `check` and `render` know about the cluster. */
export interface ClusterOptions {
  /** Where the objects are created. An object that names another namespace is refused. */
  readonly namespace?: string | undefined;
  readonly podSecurity?: PodSecurityLevel | undefined;
  /** The version of Kubernetes that has to know all fields, such as `1.31`. */
  readonly kubernetesVersion?: string | undefined;
}

/** Returns how an object's Pods violate a Pod Security Standard, and at which field; undefined if they are allowed. */
export function securityFault(
  value: unknown,
  level: PodSecurityLevel | undefined,
): { readonly field: string; readonly message: string } | undefined {
  if (level === undefined) return undefined;
  const { allowed, message } = podSecurity(value, level);
  if (allowed) return undefined;
  return { field: podSpecOf(value).at, message: `violates PodSecurity "${level}:latest": ${message}` };
}

/** Refuses a version of Kubernetes that is not known. The command line does not, because its help needs no such facts. */
export function checkVersion({ kubernetesVersion: version }: ClusterOptions): void {
  try {
    if (version !== undefined) minorVersion(version);
  } catch (thrown) {
    throw new CommandError(`--kubernetes-version: ${messageOf(thrown)}`);
  }
}

/** Returns the fields of an object that the cluster's version does not know (errors), or takes only with a feature gate (warnings). */
export const newerFieldsIn = (value: unknown, version: string | undefined): readonly NewerField[] =>
  version === undefined ? [] : newerFields(value, version);
