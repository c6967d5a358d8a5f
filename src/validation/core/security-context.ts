import type {
  AppArmorProfile,
  PodSecurityContext,
  SeccompProfile,
  SecurityContext,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { unixId } from "../formats/name.ts";
import { byteLength } from "../formats/sentence.ts";
import type { Path } from "../path.ts";
import type { Surroundings } from "./containers.ts";
import { checkRequiredKnown } from "./faults.ts";
import { type Check, check, type Fields } from "./fields.ts";
import { localDescendingPath } from "./paths.ts";
import { validateSysctls } from "./sysctls.ts";
import { isPadded } from "./text.ts";
import { windowsOptions } from "./windows.ts";

const types = ["Localhost", "RuntimeDefault", "Unconfined"];

/**
 * Refuses an unknown kind of profile, and a profile on the node where it does not fit the kind.
 *
 * @see core/validation validateSeccompProfileField
 * @see core/validation validateSeccompProfileType
 * @see core/validation ValidateAppArmorProfileField
 */
function validateProfile(
  profile: SeccompProfile | AppArmorProfile,
  path: Path,
  errors: Errors,
  what: "seccomp" | "AppArmor",
): void {
  const { type, localhostProfile: local } = profile;
  const isSeccomp = what === "seccomp";
  const at = path.child("localhostProfile");
  const missing = `type is required when ${isSeccomp ? what : "appArmor"}Profile is set`;
  checkRequiredKnown(errors, path, "type", type, types, missing);
  if (type === "Localhost") {
    if (isSeccomp ? local === undefined : !local)
      errors.required(at, `must be set when ${what} type is Localhost`);
    else if (isSeccomp) check(localDescendingPath, local as string, at, errors);
    else {
      if (isPadded(local as string)) errors.invalid(at, local, "must not be padded with whitespace");
      if (byteLength(local as string) > 4095) errors.tooLong(at, 4095);
    }
  } else if (local !== undefined && (isSeccomp || types.includes(type as string))) {
    errors.invalid(at, isSeccomp ? profile : local, `can only be set when ${what} type is Localhost`, true);
  }
}

const seccompProfile: Check<SeccompProfile> = (profile, path, errors) =>
  validateProfile(profile, path, errors, "seccomp");
const appArmorProfile: Check<AppArmorProfile> = (profile, path, errors) =>
  validateProfile(profile, path, errors, "AppArmor");

/**
 * The security context of a pod.
 *
 * @see core/validation validatePodSpecSecurityContext
 * @see core/validation validateFSGroupChangePolicy
 * @see core/validation validateSupplementalGroupsPolicy
 * @see core/validation validateSELinuxChangePolicy
 */
const podFields: Fields<PodSecurityContext, Surroundings> = {
  fsGroup: unixId,
  runAsUser: unixId,
  runAsGroup: unixId,
  supplementalGroups: unixId,
  "": validateSysctls,
  fsGroupChangePolicy: "Always OnRootMismatch",
  seccompProfile,
  windowsOptions,
  appArmorProfile,
  supplementalGroupsPolicy: "Merge Strict",
  seLinuxChangePolicy: "MountOption Recursive",
};

/** Refuses what is wrong with the security context of a pod. */
export function validatePodSecurityContext(
  context: PodSecurityContext,
  path: Path,
  errors: Errors,
  pod: Surroundings,
): void {
  check(podFields, context, path, errors, pod);
}

/**
 * The security context of a container. Privileged containers are allowed, as kubeadm, kind and the managed services
 * allow them.
 *
 * @see core/validation ValidateSecurityContext
 * @see core/validation ValidateProcMountType
 */
const containerFields: Fields<SecurityContext, Surroundings> = {
  runAsUser: unixId,
  runAsGroup: unixId,
  procMount: (mount, path, errors, pod) => {
    check("Default Unmasked", mount, path, errors);
    if (pod.spec.hostUsers !== false && mount === "Unmasked") {
      errors.invalid(path, mount, "`hostUsers` must be false to use `Unmasked`", true);
    }
  },
  seccompProfile,
  "": (context, path, errors, pod) => {
    const { allowPrivilegeEscalation, privileged, capabilities } = context;
    if (allowPrivilegeEscalation !== false) return;
    const refuse = (what: string) =>
      errors.invalid(path, context, `cannot set \`allowPrivilegeEscalation\` to false and ${what}`);
    if (privileged) refuse("`privileged` to true");
    if (pod.options.allowSysAdminWhenPrivilegeEscalationFalse) return;
    for (const capability of capabilities?.add ?? []) {
      if (capability === "CAP_SYS_ADMIN") refuse("`capabilities.Add` CAP_SYS_ADMIN");
    }
  },
  windowsOptions,
  appArmorProfile,
};

/** Refuses what is wrong with the security context of a container. */
export function validateSecurityContext(
  context: SecurityContext,
  path: Path,
  errors: Errors,
  pod: Surroundings,
): void {
  check(containerFields, context, path, errors, pod);
}
