import type { PodSpec, PodTemplateSpec, SeccompProfile } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { StringMap } from "../meta/labels.ts";
import type { Path } from "../path.ts";
import { goQuote } from "../words.ts";
import { entry, sortedKeys } from "./faults.ts";
import type { PodValidationOptions } from "./options.ts";
import { validateLocalDescendingPath } from "./paths.ts";
import { containerPath, visitContainers } from "./visit.ts";

const mirror = "kubernetes.io/config.mirror";
const deletionCost = "controller.kubernetes.io/pod-deletion-cost";
const podSeccomp = "seccomp.security.alpha.kubernetes.io/pod";
const containerSeccomp = "container.seccomp.security.alpha.kubernetes.io/";
const containerAppArmor = "container.apparmor.security.beta.kubernetes.io/";
const local = "localhost/";

/**
 * Refuses bad values of the annotations that mean something for a pod.
 *
 * @see core/validation ValidatePodSpecificAnnotations
 * @see core/validation ValidateSeccompPodAnnotations
 * @see core/validation ValidateAppArmorPodAnnotations
 * @see core/validation ValidateAppArmorProfileFormat
 * @see core/validation podSpecHasContainer
 * @see core/helper GetDeletionCostFromPodAnnotations
 */
export function validatePodSpecificAnnotations(
  annotations: StringMap,
  spec: PodSpec,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const mirrored = entry(annotations, mirror);
  if (mirrored !== undefined && !spec.nodeName) {
    errors.invalid(path.key(mirror), mirrored, "must set spec.nodeName if mirror pod annotation is set");
  }
  const cost = entry(annotations, deletionCost);
  if (cost !== undefined && !options.allowInvalidPodDeletionCost && !isDeletionCost(cost)) {
    errors.invalid(path.key(deletionCost), cost, "must be a 32bit integer");
  }
  const keys = sortedKeys(annotations);
  for (const key of [podSeccomp, ...keys.filter(key => key.startsWith(containerSeccomp))]) {
    const profile = entry(annotations, key);
    if (profile !== undefined) validateSeccompProfile(profile, path.child(key), errors);
  }
  let containers: Set<string> | undefined;
  for (const key of keys) {
    if (!key.startsWith(containerAppArmor)) continue;
    if (containers === undefined) {
      const names = new Set<string>();
      visitContainers(spec, ({ name = "" }) => names.add(name));
      containers = names;
    }
    const name = key.slice(containerAppArmor.length);
    const profile = annotations[key] as string;
    if (!containers.has(name)) errors.invalid(path.key(key), name, "container not found");
    if (
      profile !== "" &&
      profile !== "runtime/default" &&
      profile !== "unconfined" &&
      !profile.startsWith(local)
    ) {
      errors.invalid(path.key(key), profile, `invalid AppArmor profile name: ${goQuote(profile)}`);
    }
  }
}

/** A decimal number of 32 bits, without a plus or zeros in front. */
function isDeletionCost(text: string): boolean {
  return /^(0|-\d+|[1-9]\d*)$/.test(text) && Number(text) >= -2147483648 && Number(text) <= 2147483647;
}

/**
 * Refuses a seccomp profile in an annotation that is none of the known ones and no path on the node.
 *
 * @see core/validation ValidateSeccompProfile
 */
function validateSeccompProfile(profile: string, path: Path, errors: Errors): void {
  if (profile === "runtime/default" || profile === "docker/default" || profile === "unconfined") return;
  if (profile.startsWith(local)) validateLocalDescendingPath(profile.slice(local.length), path, errors);
  else errors.invalid(path, profile, "must be a valid seccomp profile");
}

/** A profile in a field, of seccomp or AppArmor. */
type Profile = Pick<SeccompProfile, "type" | "localhostProfile">;

/**
 * Refuses profiles of seccomp and AppArmor that an annotation says and a field says otherwise.
 *
 * @see core/validation validateSeccompAnnotationsAndFields
 * @see core/validation validateAppArmorAnnotationsAndFieldsMatchOnCreate
 */
export function validateProfilesMatchAnnotations(
  template: PodTemplateSpec,
  path: Path,
  errors: Errors,
): void {
  const annotations = template.metadata?.annotations;
  const spec = template.spec;
  if (annotations === undefined || spec === undefined) return;
  const ofPod = spec.securityContext;
  const seccomp = ["docker/default"];
  const match = (
    key: string,
    profile: Profile | undefined,
    place: () => Path,
    defaults: string[],
    what: string,
  ) => {
    const annotation = profile && entry(annotations, key);
    if (annotation !== undefined) matchProfile(annotation, profile as Profile, place, defaults, what, errors);
  };
  const ofContext = (context: Path, field: string) => () => context.child("securityContext").child(field);
  match(podSeccomp, ofPod?.seccompProfile, ofContext(path, "seccompProfile"), seccomp, "seccomp");
  visitContainers(spec, ({ name = "", securityContext }, list, index) => {
    const place = () => ofContext(containerPath(path, list, index), "seccompProfile")();
    match(containerSeccomp + name, securityContext?.seccompProfile, place, seccomp, "seccomp");
  });
  if (spec.os?.name === "windows") return;
  visitContainers(spec, ({ name = "", securityContext }, list, index) => {
    const place = () => ofContext(containerPath(path, list, index), "appArmorProfile")();
    const profile = securityContext?.appArmorProfile ?? ofPod?.appArmorProfile;
    match(containerAppArmor + name, profile, place, [], "apparmor");
  });
}

/**
 * Refuses a profile that is another than the annotation's.
 *
 * @see core/validation validateSeccompAnnotationsAndFieldsMatch
 */
function matchProfile(
  annotation: string,
  profile: Profile,
  place: () => Path,
  defaults: readonly string[],
  what: string,
  errors: Errors,
): void {
  const { type } = profile;
  const isLocal = annotation.startsWith(local);
  const fits =
    type === "Unconfined"
      ? annotation === "unconfined"
      : type === "RuntimeDefault"
        ? annotation === "runtime/default" || defaults.includes(annotation)
        : type !== "Localhost" || isLocal;
  if (!fits) errors.forbidden(place().child("type"), `${what} type in annotation and field must match`);
  else if (type === "Localhost" && annotation.slice(local.length) !== profile.localhostProfile) {
    const detail = `${what} profile in annotation and field must match`;
    errors.forbidden(place().child("localhostProfile"), detail);
  }
}
