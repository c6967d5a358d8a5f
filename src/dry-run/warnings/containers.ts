import { goQuote } from "../../faults/go-words.ts";
import { visitContainers } from "../../models/containers.ts";
import type { Container, EnvVar, PodSpec, PodTemplateSpec } from "../../models/index.ts";
import { fractionWarnings } from "./fractions.ts";

const resources = ["memory", "ephemeral-storage"] as const;

/** Appends the warnings about each container of a template, whose path is `at`. */
export function containersWarnings(
  template: PodTemplateSpec,
  spec: PodSpec,
  at: string,
  warnings: string[],
): void {
  const annotations = template.metadata?.annotations;
  visitContainers(spec, (container, list, i) => {
    const place = () => `${at}.spec.${list}[${i}]`;
    if (annotations !== undefined) annotationWarnings(annotations, container, spec, at, warnings);
    if (container.resources !== undefined) {
      const { limits, requests } = container.resources;
      for (const resource of resources) {
        fractionWarnings(limits, resource, warnings, () => `${place()}.resources.limits`);
        fractionWarnings(requests, resource, warnings, () => `${place()}.resources.requests`);
      }
    }
    if (container.env !== undefined && container.env.length > 1) envWarnings(container.env, place, warnings);
  });
}

/**
 * Appends the warnings about annotations that a field has replaced.
 *
 * @see api/pod ApparmorFieldForAnnotation
 */
function annotationWarnings(
  annotations: { readonly [key: string]: string },
  container: Container,
  spec: PodSpec,
  at: string,
  warnings: string[],
): void {
  const { securityContext, name = "" } = container;
  const warn = (key: string, detail: string) => {
    warnings.push(`${at}.metadata.annotations[${key}]: ${detail} field instead`);
  };
  const seccompKey = `container.seccomp.security.alpha.kubernetes.io/${name}`;
  if (seccompKey in annotations && securityContext?.seccompProfile === undefined) {
    warn(seccompKey, 'non-functional in v1.27+; use the "seccompProfile"');
  }
  const appArmorKey = `container.apparmor.security.beta.kubernetes.io/${name}`;
  // A profile that contradicts the annotation was refused before.
  const profile = securityContext?.appArmorProfile ?? spec.securityContext?.appArmorProfile;
  if (appArmorKey in annotations && profile === undefined) {
    warn(appArmorKey, 'deprecated since v1.30; use the "appArmorProfile"');
  }
}

/** Appends the warnings about variables that hide an earlier one of the same name without using it. */
function envWarnings(env: readonly EnvVar[], place: () => string, warnings: string[]): void {
  const seen = new Set<string>();
  env.forEach(({ name = "", value = "", valueFrom }, i) => {
    if (seen.size < seen.add(name).size) return;
    const reference = `$(${name})`;
    if (valueFrom === undefined && value !== reference && value.includes(reference)) return;
    const detail = `hides previous definition of ${goQuote(name)}, which may be dropped when using apply`;
    warnings.push(`${place()}.env[${i}]: ${detail}`);
  });
}
