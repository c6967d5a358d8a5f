import { goQuote } from "../../faults/go-words.ts";
import type { PodSpec, PodTemplateSpec, SeccompProfile } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { entry, type StringMap, sortedKeys } from "../maps.ts";
import { within } from "../walk.ts";
import { enterContainers } from "./enter-containers.ts";
import { localDescendingPath } from "./paths.ts";
import { tolerationAnnotation, validateTolerationsInPodAnnotations } from "./toleration-annotation.ts";

export const deletionCost = "controller.kubernetes.io/pod-deletion-cost";
const podSeccomp = "seccomp.security.alpha.kubernetes.io/pod";
const containerSeccomp = "container.seccomp.security.alpha.kubernetes.io/";
const containerAppArmor = "container.apparmor.security.beta.kubernetes.io/";
const local = "localhost/";

/**
 * Validates the annotations that have a meaning for a Pod.
 *
 * @see core/validation ValidatePodSpecificAnnotations
 * @see core/validation ValidateSeccompPodAnnotations
 * @see core/validation ValidateSeccompProfile
 * @see core/validation ValidateAppArmorPodAnnotations
 * @see core/validation ValidateAppArmorProfileFormat
 * @see core/validation podSpecHasContainer
 */
export function validatePodSpecificAnnotations(annotations: StringMap, errors: Errors, spec: PodSpec): void {
  const refuse = (key: string, isFaulty: (value: string) => boolean, detail: string) => {
    const value = entry(annotations, key);
    if (value !== undefined && isFaulty(value)) errors.invalid(`[${key}]`, value, detail);
  };
  const mirrorDetail = "must set spec.nodeName if mirror pod annotation is set";
  refuse("kubernetes.io/config.mirror", () => !spec.nodeName, mirrorDetail);
  const tolerations = entry(annotations, tolerationAnnotation);
  if (tolerations) validateTolerationsInPodAnnotations(tolerations, errors);
  refuse(deletionCost, isNoDeletionCost, "must be a 32bit integer");
  const keys = sortedKeys(annotations);
  for (const key of [podSeccomp, ...keys.filter(key => key.startsWith(containerSeccomp))]) {
    const profile = entry(annotations, key);
    if (profile === undefined) continue;
    if (profile.startsWith(local)) within(key, profile.slice(local.length), errors, localDescendingPath);
    else if (!/^((runtime|docker)\/default|unconfined)$/.test(profile)) {
      errors.invalid(key, profile, "must be a valid seccomp profile");
    }
  }
  const containers = new Set<string>();
  for (const key of keys) {
    if (!key.startsWith(containerAppArmor)) continue;
    if (containers.size === 0) enterContainers(spec, errors, ({ name = "" }) => void containers.add(name));
    const name = key.slice(containerAppArmor.length);
    const place = `[${key}]`;
    if (!containers.has(name)) errors.invalid(place, name, "container not found");
    const profile = annotations[key] as string;
    if (!/^($|runtime\/default$|unconfined$|localhost\/)/.test(profile)) {
      errors.invalid(place, profile, `invalid AppArmor profile name: ${goQuote(profile)}`);
    }
  }
}

/**
 * Whether a text is not a 32-bit decimal number, or starts with a plus sign or a needless zero.
 *
 * @see core/helper GetDeletionCostFromPodAnnotations
 * @see core/helper validFirstDigit
 */
export const isNoDeletionCost = (text: string): boolean =>
  !/^(0|-\d+|[1-9]\d*)$/.test(text) || Number(text) !== (Number(text) | 0);

/** How an annotation spells a type of profile. */
const profileNames: { readonly [type: string]: string } = {
  Unconfined: "unconfined",
  RuntimeDefault: "runtime/default",
};

/**
 * Checks that seccomp and AppArmor profiles that are set both in an annotation and in a field are the same.
 *
 * @see core/validation validateSeccompAnnotationsAndFields
 * @see core/validation validateSeccompAnnotationsAndFieldsMatch
 * @see core/validation validateAppArmorAnnotationsAndFieldsMatchOnCreate
 */
export function validateProfilesMatchAnnotations({ metadata, spec }: PodTemplateSpec, errors: Errors): void {
  const annotations = metadata?.annotations;
  if (!annotations || !spec) return;
  const match = (
    key: string,
    profile: Pick<SeccompProfile, "type" | "localhostProfile"> | undefined,
    what: "seccomp" | "appArmor",
  ) => {
    const annotation = entry(annotations, key);
    if (!profile || annotation === undefined) return;
    const { type, localhostProfile } = profile;
    const said = annotation === "docker/default" && what === "seccomp" ? "runtime/default" : annotation;
    const isLocal = type === "Localhost";
    const isSame = isLocal ? said.startsWith(local) : said === (entry(profileNames, type) ?? said);
    if (isSame && (!isLocal || said.slice(local.length) === localhostProfile)) return;
    const [field, name] = isSame ? ["localhostProfile", "profile"] : ["type", "type"];
    const place = `securityContext.${what}Profile.${field}`;
    errors.forbidden(place, `${what.toLowerCase()} ${name} in annotation and field must match`);
  };
  within("spec", spec, errors, ({ securityContext: ofPod, os }) => {
    match(podSeccomp, ofPod?.seccompProfile, "seccomp");
    enterContainers(spec, errors, ({ name = "", securityContext: own }) =>
      match(containerSeccomp + name, own?.seccompProfile, "seccomp"),
    );
    if (os?.name === "windows") return;
    enterContainers(spec, errors, ({ name = "", securityContext: own }) =>
      match(containerAppArmor + name, own?.appArmorProfile ?? ofPod?.appArmorProfile, "appArmor"),
    );
  });
}
