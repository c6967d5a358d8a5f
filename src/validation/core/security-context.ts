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
import { checkItems, checkKnown, checkOptional, checkRequiredKnown } from "./faults.ts";
import { validateLocalDescendingPath } from "./paths.ts";
import { validateSysctls } from "./sysctls.ts";
import { isPadded } from "./text.ts";
import { enter } from "./walk.ts";
import { validateWindowsSecurityContextOptions } from "./windows.ts";

/** The kinds of a seccomp and of an AppArmor profile. */
const profileTypes: readonly string[] = ["Localhost", "RuntimeDefault", "Unconfined"];

/**
 * Refuses what is wrong with the security context of a pod.
 *
 * @see core/validation validatePodSpecSecurityContext
 * @see core/validation validateFSGroupChangePolicy
 * @see core/validation validateSupplementalGroupsPolicy
 * @see core/validation validateSELinuxChangePolicy
 */
export function validatePodSecurityContext(
  context: PodSecurityContext,
  path: Path,
  errors: Errors,
  pod: Surroundings,
): void {
  for (const field of ["fsGroup", "runAsUser", "runAsGroup"] as const) {
    checkOptional(errors, path, field, context[field], unixId);
  }
  checkItems(errors, path, "supplementalGroups", context.supplementalGroups, unixId);
  validateSysctls(context, path, errors, pod);
  checkKnown(errors, path, "fsGroupChangePolicy", context.fsGroupChangePolicy, ["Always", "OnRootMismatch"]);
  enter(context, "seccompProfile", path, errors, validateSeccompProfile);
  enter(context, "windowsOptions", path, errors, validateWindowsSecurityContextOptions);
  enter(context, "appArmorProfile", path, errors, validateAppArmorProfile);
  const groups = context.supplementalGroupsPolicy;
  checkKnown(errors, path, "supplementalGroupsPolicy", groups, ["Merge", "Strict"]);
  checkKnown(errors, path, "seLinuxChangePolicy", context.seLinuxChangePolicy, ["MountOption", "Recursive"]);
}

/**
 * Refuses what is wrong with the security context of a container. Privileged containers are allowed, as kubeadm,
 * kind and the managed services allow them.
 *
 * @see core/validation ValidateSecurityContext
 * @see core/validation ValidateProcMountType
 */
export function validateSecurityContext(
  context: SecurityContext,
  path: Path,
  errors: Errors,
  { spec, options }: Surroundings,
): void {
  for (const field of ["runAsUser", "runAsGroup"] as const) {
    checkOptional(errors, path, field, context[field], unixId);
  }
  checkKnown(errors, path, "procMount", context.procMount, ["Default", "Unmasked"]);
  if (spec.hostUsers !== false && context.procMount === "Unmasked") {
    errors.invalid(path.child("procMount"), "Unmasked", "`hostUsers` must be false to use `Unmasked`", true);
  }
  enter(context, "seccompProfile", path, errors, validateSeccompProfile);
  if (context.allowPrivilegeEscalation === false) {
    const without = "cannot set `allowPrivilegeEscalation` to false and";
    if (context.privileged) errors.invalid(path, context, `${without} \`privileged\` to true`);
    if (!options.allowSysAdminWhenPrivilegeEscalationFalse) {
      for (const capability of context.capabilities?.add ?? []) {
        if (capability === "CAP_SYS_ADMIN") {
          errors.invalid(path, context, `${without} \`capabilities.Add\` CAP_SYS_ADMIN`);
        }
      }
    }
  }
  enter(context, "windowsOptions", path, errors, validateWindowsSecurityContextOptions);
  enter(context, "appArmorProfile", path, errors, validateAppArmorProfile);
}

/**
 * Refuses an unknown kind of seccomp profile, and a profile on the node where it does not fit the kind.
 *
 * @see core/validation validateSeccompProfileField
 * @see core/validation validateSeccompProfileType
 */
function validateSeccompProfile(profile: SeccompProfile, path: Path, errors: Errors): void {
  const { type, localhostProfile: local } = profile;
  const field = path.child("localhostProfile");
  checkRequiredKnown(errors, path, "type", type, profileTypes, "type is required when seccompProfile is set");
  if (type === "Localhost") {
    if (local === undefined) errors.required(field, "must be set when seccomp type is Localhost");
    else validateLocalDescendingPath(local, field, errors);
  } else if (local !== undefined) {
    errors.invalid(field, profile, "can only be set when seccomp type is Localhost");
  }
}

/**
 * Refuses an unknown kind of AppArmor profile, and a profile on the node where it does not fit the kind.
 *
 * @see core/validation ValidateAppArmorProfileField
 */
function validateAppArmorProfile(profile: AppArmorProfile, path: Path, errors: Errors): void {
  const { type, localhostProfile: local } = profile;
  const field = path.child("localhostProfile");
  if (type === "Localhost") {
    if (!local) errors.required(field, "must be set when AppArmor type is Localhost");
    else {
      if (isPadded(local)) errors.invalid(field, local, "must not be padded with whitespace");
      if (byteLength(local) > 4095) errors.tooLong(field, 4095);
    }
  } else if (type === "RuntimeDefault" || type === "Unconfined") {
    if (local !== undefined) {
      errors.invalid(field, local, "can only be set when AppArmor type is Localhost", true);
    }
  } else {
    const missing = "type is required when appArmorProfile is set";
    checkRequiredKnown(errors, path, "type", type, profileTypes, missing);
  }
}
