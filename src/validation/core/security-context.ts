import type {
  AppArmorProfile,
  PodSecurityContext,
  PodSpec,
  SeccompProfile,
  SecurityContext,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { unixId } from "../formats/name.ts";
import { byteLength } from "../formats/sentence.ts";
import type { Path } from "../path.ts";
import { checkFormat, checkKnown, checkRequiredKnown } from "./faults.ts";
import type { PodValidationOptions } from "./options.ts";
import { validateLocalDescendingPath } from "./paths.ts";
import { validateSysctls } from "./sysctls.ts";
import { isPadded } from "./text.ts";
import { validateWindowsSecurityContextOptions } from "./windows.ts";

/** The kinds of a seccomp and of an AppArmor profile. */
const profileTypes: readonly string[] = ["Localhost", "RuntimeDefault", "Unconfined"];

/** Refuses a bad user or group. */
function checkId(errors: Errors, path: Path, field: string, id: number | undefined): void {
  if (id !== undefined) checkFormat(errors, path, field, id, unixId(id));
}

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
  spec: PodSpec,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  checkId(errors, path, "fsGroup", context.fsGroup);
  checkId(errors, path, "runAsUser", context.runAsUser);
  checkId(errors, path, "runAsGroup", context.runAsGroup);
  context.supplementalGroups?.forEach((group, i) => {
    const messages = unixId(group);
    if (messages.length > 0) errors.invalidEach(path.child("supplementalGroups").index(i), group, messages);
  });
  if (context.sysctls !== undefined) {
    validateSysctls(context.sysctls, spec, path.child("sysctls"), errors, options);
  }
  checkKnown(errors, path, "fsGroupChangePolicy", context.fsGroupChangePolicy, ["Always", "OnRootMismatch"]);
  validateSeccompProfile(context.seccompProfile, path, errors);
  validateWindowsSecurityContextOptions(context.windowsOptions, path, errors);
  validateAppArmorProfile(context.appArmorProfile, path, errors);
  const groups = context.supplementalGroupsPolicy;
  checkKnown(errors, path, "supplementalGroupsPolicy", groups, ["Merge", "Strict"]);
  checkKnown(errors, path, "seLinuxChangePolicy", context.seLinuxChangePolicy, ["MountOption", "Recursive"]);
}

/**
 * Refuses what is wrong with the security context of a container. Privileged containers are allowed, as kubeadm,
 * kind and the managed services allow them.
 *
 * @param hostUsers whether the pod uses the host's users
 * @see core/validation ValidateSecurityContext
 * @see core/validation ValidateProcMountType
 */
export function validateSecurityContext(
  context: SecurityContext,
  hostUsers: boolean,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  checkId(errors, path, "runAsUser", context.runAsUser);
  checkId(errors, path, "runAsGroup", context.runAsGroup);
  checkKnown(errors, path, "procMount", context.procMount, ["Default", "Unmasked"]);
  if (hostUsers && context.procMount === "Unmasked") {
    errors.invalid(path.child("procMount"), "Unmasked", "`hostUsers` must be false to use `Unmasked`", true);
  }
  validateSeccompProfile(context.seccompProfile, path, errors);
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
  validateWindowsSecurityContextOptions(context.windowsOptions, path, errors);
  validateAppArmorProfile(context.appArmorProfile, path, errors);
}

/**
 * Refuses an unknown kind of seccomp profile, and a profile on the node where it does not fit the kind.
 *
 * @see core/validation validateSeccompProfileField
 * @see core/validation validateSeccompProfileType
 */
function validateSeccompProfile(profile: SeccompProfile | undefined, path: Path, errors: Errors): void {
  if (profile === undefined) return;
  const here = path.child("seccompProfile");
  const { type, localhostProfile: local } = profile;
  checkRequiredKnown(errors, here, "type", type, profileTypes, "type is required when seccompProfile is set");
  if (type === "Localhost") {
    const field = here.child("localhostProfile");
    if (local === undefined) errors.required(field, "must be set when seccomp type is Localhost");
    else validateLocalDescendingPath(local, field, errors);
  } else if (local !== undefined) {
    const detail = "can only be set when seccomp type is Localhost";
    errors.invalid(here.child("localhostProfile"), profile, detail);
  }
}

/**
 * Refuses an unknown kind of AppArmor profile, and a profile on the node where it does not fit the kind.
 *
 * @see core/validation ValidateAppArmorProfileField
 */
function validateAppArmorProfile(profile: AppArmorProfile | undefined, path: Path, errors: Errors): void {
  if (profile === undefined) return;
  const here = path.child("appArmorProfile");
  const { type, localhostProfile: local } = profile;
  const field = here.child("localhostProfile");
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
    checkRequiredKnown(errors, here, "type", type, profileTypes, missing);
  }
}
