import type { AppArmorProfile, Container, EnvVar, PodSpec, PodTemplateSpec } from "../../models/index.ts";
import { visitContainers } from "../../validation/core/visit.ts";
import { goQuote } from "../../validation/words.ts";
import { fractionWarnings } from "./fractions.ts";

const resources = ["memory", "ephemeral-storage"];

/** Appends the warnings about each container of a template, which stands at `at`. */
export function containersWarnings(
  template: PodTemplateSpec,
  spec: PodSpec,
  at: string,
  warnings: string[],
): void {
  const { annotations } = template.metadata ?? {};
  visitContainers(spec, (container, list, i) => {
    const place = `${at}.spec.${list}[${i}]`;
    if (annotations !== undefined) annotationWarnings(annotations, container, spec, at, warnings);
    const { limits, requests } = container.resources ?? {};
    // The server goes by resource, then by list.
    for (const resource of resources) {
      fractionWarnings(limits, `${place}.resources.limits`, [resource], warnings);
      fractionWarnings(requests, `${place}.resources.requests`, [resource], warnings);
    }
    if ((container.env?.length ?? 0) > 1) envWarnings(container.env as EnvVar[], `${place}.env`, warnings);
  });
}

/** Annotations that say what a field says now. */
function annotationWarnings(
  annotations: { readonly [key: string]: string },
  container: Container,
  spec: PodSpec,
  at: string,
  warnings: string[],
): void {
  const { seccompProfile, appArmorProfile } = container.securityContext ?? {};
  const warn = (key: string, detail: string) => {
    warnings.push(`${at}.metadata.annotations[${key}]: ${detail} field instead`);
  };
  const seccompKey = `container.seccomp.security.alpha.kubernetes.io/${container.name}`;
  if (seccompProfile === undefined && Object.hasOwn(annotations, seccompKey)) {
    warn(seccompKey, 'non-functional in v1.27+; use the "seccompProfile"');
  }
  const appArmorKey = `container.apparmor.security.beta.kubernetes.io/${container.name}`;
  if (
    appArmorProfile === undefined &&
    Object.hasOwn(annotations, appArmorKey) &&
    !saysSame(spec.securityContext?.appArmorProfile, annotations[appArmorKey] as string)
  ) {
    warn(appArmorKey, 'deprecated since v1.30; use the "appArmorProfile"');
  }
}

/**
 * Whether an annotation says what the Pod's profile says.
 *
 * @see api/pod ApparmorFieldForAnnotation
 */
function saysSame(profile: AppArmorProfile | undefined, annotation: string): boolean {
  if (profile === undefined) return false;
  const { type, localhostProfile } = profile;
  if (annotation === "unconfined") return type === "Unconfined" && localhostProfile === undefined;
  if (annotation === "runtime/default") return type === "RuntimeDefault" && localhostProfile === undefined;
  return type === "Localhost" && !!localhostProfile && annotation === `localhost/${localhostProfile}`;
}

/** Variables that hide an earlier one of their name without making use of it. */
function envWarnings(env: readonly EnvVar[], at: string, warnings: string[]): void {
  const seen = new Set<string>();
  env.forEach(({ name = "", value = "", valueFrom }, i) => {
    if (!seen.has(name)) {
      seen.add(name);
      return;
    }
    const reference = `$(${name})`;
    if (valueFrom === undefined && value !== reference && value.includes(reference)) return;
    const detail = `hides previous definition of ${goQuote(name)}, which may be dropped when using apply`;
    warnings.push(`${at}[${i}]: ${detail}`);
  });
}
