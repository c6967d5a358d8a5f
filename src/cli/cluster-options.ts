import { type PodSecurityLevel, podSecurity } from "../pod-security/pod-security.ts";
import { nameOf } from "./objects.ts";

/** What `check` and `render` know about the cluster. */
export interface ClusterOptions {
  /** Where the objects are created. An object that names another namespace is refused. */
  readonly namespace?: string | undefined;
  readonly podSecurity?: PodSecurityLevel | undefined;
}

/** Returns how an object's Pods violate a Pod Security Standard, and at which field; undefined if they are allowed. */
export function securityFault(
  value: unknown,
  level: PodSecurityLevel | undefined,
): { readonly field: string; readonly message: string } | undefined {
  if (level === undefined) return undefined;
  const { allowed, message } = podSecurity(value, level);
  if (allowed) return undefined;
  const field = `${nameOf(value).kind === "CronJob" ? "spec.jobTemplate." : ""}spec.template.spec`;
  return { field, message: `violates PodSecurity "${level}:latest": ${message}` };
}
