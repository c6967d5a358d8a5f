import type {
  AppArmorProfile,
  PodSecurityContext,
  SeccompProfile,
  SecurityContext,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { unixId } from "../formats/number.ts";
import { byteLength } from "../formats/sentence.ts";
import { type Check, checkWord, enter, type Fields } from "../walk.ts";
import type { Surroundings } from "./containers.ts";
import { localDescendingPath } from "./paths.ts";
import { validateSysctls } from "./sysctls.ts";
import { isPadded } from "./text.ts";
import { windowsOptions } from "./windows.ts";

const types = "Localhost RuntimeDefault Unconfined";

/** Refuses a kind of profile that is missing or unknown. */
function checkType(type: string | undefined, errors: Errors, what: "seccomp" | "appArmor"): void {
  if (type) checkWord("type", type, errors, types);
  else errors.required("type", `type is required when ${what}Profile is set`);
}

/**
 * Refuses an unknown kind of seccomp profile, and a profile on the node where it does not fit the kind.
 *
 * @see core/validation validateSeccompProfileField
 * @see core/validation validateSeccompProfileType
 */
const seccompProfile: Check<SeccompProfile> = (profile, errors) => {
  const { type, localhostProfile: local } = profile;
  checkType(type, errors, "seccomp");
  if (type === "Localhost") {
    if (local === undefined)
      errors.required("localhostProfile", "must be set when seccomp type is Localhost");
    enter(profile, "localhostProfile", errors, localDescendingPath);
  } else if (local !== undefined) {
    errors.invalid("localhostProfile", profile, "can only be set when seccomp type is Localhost", true);
  }
};

/**
 * Refuses an unknown kind of AppArmor profile, and a profile on the node where it does not fit the kind.
 *
 * @see core/validation ValidateAppArmorProfileField
 */
const appArmorProfile: Check<AppArmorProfile> = ({ type, localhostProfile: local }, errors) => {
  checkType(type, errors, "appArmor");
  if (type === "Localhost") {
    if (!local) errors.required("localhostProfile", "must be set when AppArmor type is Localhost");
    else {
      if (isPadded(local)) errors.invalid("localhostProfile", local, "must not be padded with whitespace");
      errors.atMostBytes("localhostProfile", byteLength(local), 4095);
    }
  } else if (local !== undefined && types.split(" ").includes(type)) {
    errors.invalid("localhostProfile", local, "can only be set when AppArmor type is Localhost", true);
  }
};

/**
 * The security context of a pod.
 *
 * @see core/validation validatePodSpecSecurityContext
 * @see core/validation validateFSGroupChangePolicy
 * @see core/validation validateSupplementalGroupsPolicy
 * @see core/validation validateSELinuxChangePolicy
 */
export const podSecurityContext: Fields<PodSecurityContext, Surroundings> = {
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

/**
 * The security context of a container. Privileged containers are allowed, as kubeadm, kind and the managed services
 * allow them.
 *
 * @see core/validation ValidateSecurityContext
 * @see core/validation ValidateProcMountType
 */
export const securityContext: Fields<SecurityContext, Surroundings> = {
  runAsUser: unixId,
  runAsGroup: unixId,
  procMount: (mount, errors, pod) => {
    checkWord("", mount, errors, "Default Unmasked");
    if (pod.spec.hostUsers !== false && mount === "Unmasked") {
      errors.invalid("", mount, "`hostUsers` must be false to use `Unmasked`", true);
    }
  },
  seccompProfile,
  "": (context, errors) => {
    const { allowPrivilegeEscalation, privileged, capabilities } = context;
    if (allowPrivilegeEscalation !== false) return;
    const refuse = (what: string) =>
      errors.invalid("", context, `cannot set \`allowPrivilegeEscalation\` to false and ${what}`);
    if (privileged) refuse("`privileged` to true");
    for (const capability of capabilities?.add ?? []) {
      if (capability === "CAP_SYS_ADMIN") refuse("`capabilities.Add` CAP_SYS_ADMIN");
    }
  },
  windowsOptions,
  appArmorProfile,
};
