import { goQuote } from "../../faults/go-words.ts";
import { Path } from "../../faults/path.ts";
import type { PodAffinity, PodAffinityTerm, PodSpec, PodTemplateSpec } from "../../models/index.ts";
import { ipWarning } from "../../validation/formats/ip.ts";
import { containersWarnings } from "./containers.ts";
import { fractionWarnings } from "./fractions.ts";
import { nodeLabelMessage, nodeSelectorTermWarnings } from "./node-labels.ts";
import { portWarnings } from "./ports.ts";
import { volumeWarnings } from "./volumes.ts";

const when = "DuringSchedulingIgnoredDuringExecution";
const nullSelector = "a null labelSelector results in matching no pod";
const useSysctls = 'non-functional in v1.11+; use the "sysctls" field instead';

/** Annotations of a template that no longer have an effect. */
const deprecatedAnnotations = [
  [
    "scheduler.alpha.kubernetes.io/critical-pod",
    'non-functional in v1.16+; use the "priorityClassName" field instead',
  ],
  ["security.alpha.kubernetes.io/sysctls", useSysctls],
  ["security.alpha.kubernetes.io/unsafe-sysctls", useSysctls],
] as const;

/**
 * Appends the warnings about a pod template, whose path is `at`.
 *
 * @see api/pod GetWarningsForPodTemplate
 * @see api/pod warningsForPodSpecAndMeta
 */
export function podTemplateWarnings(template: PodTemplateSpec, at: string, warnings: string[]): void {
  const { spec } = template;
  if (spec === undefined) return;
  const annotations = template.metadata?.annotations;
  const here = `${at}.spec`;
  const annotation = (key: string, message: string) => {
    if (annotations !== undefined && key in annotations)
      warnings.push(`${at}.metadata.annotations[${key}]: ${message}`);
  };
  schedulingWarnings(spec, here, warnings);
  for (const [key, message] of deprecatedAnnotations) annotation(key, message);
  if (spec.volumes !== undefined) volumeWarnings(spec.volumes, here, warnings);
  duplicateWarnings(spec, here, warnings);
  if (spec.overhead !== undefined) {
    fractionWarnings(spec.overhead, "memory", warnings, () => `${here}.overhead`);
    fractionWarnings(spec.overhead, "ephemeral-storage", warnings, () => `${here}.overhead`);
  }
  if (spec.securityContext?.seccompProfile === undefined) {
    const message = 'non-functional in v1.27+; use the "seccompProfile" field instead';
    annotation("seccomp.security.alpha.kubernetes.io/pod", message);
  }
  containersWarnings(template, spec, at, warnings);
  portWarnings(spec, here, warnings);
  if ((spec.terminationGracePeriodSeconds ?? 0) < 0) {
    const detail = "must be >= 0; negative values are invalid and will be treated as 1";
    warnings.push(`${here}.terminationGracePeriodSeconds: ${detail}`);
  }
  if (spec.affinity !== undefined) {
    podAffinityWarnings(spec.affinity.podAffinity, `${here}.affinity.podAffinity`, warnings);
    podAffinityWarnings(spec.affinity.podAntiAffinity, `${here}.affinity.podAntiAffinity`, warnings);
  }
  spec.dnsConfig?.nameservers?.forEach((server, i) => {
    ipWarnings(server, `${here}.dnsConfig.nameservers[${i}]`, warnings);
  });
  spec.hostAliases?.forEach((alias, i) => {
    ipWarnings(alias.ip ?? "", `${here}.hostAliases[${i}].ip`, warnings);
  });
}

function ipWarnings(ip: string, at: string, warnings: string[]): void {
  const warning = ipWarning(new Path(at), ip);
  if (warning !== undefined) warnings.push(warning);
}

/** Appends the warnings about outdated node labels, and about spread constraints that count no Pod. */
function schedulingWarnings(spec: PodSpec, at: string, warnings: string[]): void {
  if (spec.nodeSelector !== undefined) {
    for (const key of Object.keys(spec.nodeSelector).sort()) {
      const message = nodeLabelMessage(key);
      if (message !== undefined) warnings.push(`${at}.nodeSelector[${key}]: ${message}`);
    }
  }
  const node = spec.affinity?.nodeAffinity;
  node?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms?.forEach((term, i) => {
    const place = `${at}.affinity.nodeAffinity.required${when}.nodeSelectorTerms[${i}]`;
    nodeSelectorTermWarnings(term, place, false, warnings);
  });
  node?.preferredDuringSchedulingIgnoredDuringExecution?.forEach((term, i) => {
    const place = `${at}.affinity.nodeAffinity.preferred${when}[${i}].preference`;
    nodeSelectorTermWarnings(term.preference ?? {}, place, true, warnings);
  });
  spec.topologySpreadConstraints?.forEach(({ topologyKey, labelSelector }, i) => {
    const place = `${at}.topologySpreadConstraints[${i}]`;
    const message = nodeLabelMessage(topologyKey ?? "");
    if (message !== undefined) warnings.push(`${place}.topologyKey: ${topologyKey} is ${message}`);
    if (labelSelector === undefined) warnings.push(`${place}.labelSelector: ${nullSelector}`);
  });
}

/** Appends the warnings about list entries that are duplicates or empty. */
function duplicateWarnings(spec: PodSpec, at: string, warnings: string[]): void {
  const { hostAliases, imagePullSecrets } = spec;
  const duplicates = (values: readonly string[], place: string, field: string) => {
    const seen = new Set<string>();
    values.forEach((value, i) => {
      if (seen.size < seen.add(value).size) return;
      warnings.push(`${place}[${i}].${field}: duplicate ${field} ${goQuote(value)}`);
    });
  };
  if (hostAliases !== undefined && hostAliases.length > 1) {
    const ips = hostAliases.map(alias => alias.ip ?? "");
    duplicates(ips, `${at}.hostAliases`, "ip");
  }
  if (imagePullSecrets === undefined) return;
  const names = imagePullSecrets.map(secret => secret.name ?? "");
  if (names.length > 1) duplicates(names, `${at}.imagePullSecrets`, "name");
  names.forEach((name, i) => {
    if (name === "") warnings.push(`${at}.imagePullSecrets[${i}].name: invalid empty name ""`);
  });
}

/**
 * Appends the warnings about terms that select no Pod.
 *
 * @see api/pod warningsForPodAffinityTerms
 * @see api/pod warningsForWeightedPodAffinityTerms
 */
function podAffinityWarnings(affinity: PodAffinity | undefined, at: string, warnings: string[]): void {
  if (affinity === undefined) return;
  const check = (term: PodAffinityTerm | undefined, place: string) => {
    if (term?.labelSelector === undefined) warnings.push(`${place}.labelSelector: ${nullSelector}`);
  };
  affinity.requiredDuringSchedulingIgnoredDuringExecution?.forEach((term, i) => {
    check(term, `${at}.required${when}[${i}]`);
  });
  affinity.preferredDuringSchedulingIgnoredDuringExecution?.forEach((term, i) => {
    check(term.podAffinityTerm, `${at}.preferred${when}[${i}].podAffinityTerm`);
  });
}
