import type {
  AppArmorProfile,
  PodSecurityContext,
  SeccompProfile,
  SecurityContext,
} from "../../models/index.ts";
import { unixId } from "../formats/number.ts";
import { type Check, checkWord, enter, type Fields } from "../walk.ts";
import { localDescendingPath } from "./paths.ts";
import type { Surroundings } from "./surroundings.ts";
import { validateSysctls } from "./sysctls.ts";
import { isPadded } from "./white-space.ts";
import { windowsOptions } from "./windows.ts";

const types = "Localhost RuntimeDefault Unconfined";

/** Makes the check of a profile: a known type, and a `localhostProfile` if and only if the type is `Localhost`. */
const profileOf =
  (what: "seccomp" | "AppArmor", checkLocal: Check<string>): Check<SeccompProfile | AppArmorProfile> =>
  (profile, errors) => {
    const { type, localhostProfile: local } = profile;
    const isSeccomp = what === "seccomp";
    const field = "localhostProfile";
    if (type) checkWord("type", type, errors, types);
    else errors.required("type", `type is required when ${isSeccomp ? what : "appArmor"}Profile is set`);
    if (type === "Localhost") {
      if (isSeccomp ? local === undefined : !local) {
        errors.required(field, `must be set when ${what} type is Localhost`);
      } else enter(profile, field, errors, checkLocal);
    } else if (local !== undefined && (isSeccomp || types.split(" ").includes(type))) {
      const value = isSeccomp ? profile : local;
      errors.invalid(field, value, `can only be set when ${what} type is Localhost`, "SeccompProfile");
    }
  };

/**
 * @see core/validation validateSeccompProfileField
 * @see core/validation validateSeccompProfileType
 */
const seccompProfile = /*@__PURE__*/ profileOf("seccomp", localDescendingPath);

/** @see core/validation ValidateAppArmorProfileField */
const appArmorProfile = /*@__PURE__*/ profileOf("AppArmor", (path, errors) => {
  if (isPadded(path)) errors.invalid("", path, "must not be padded with whitespace");
  errors.atMostBytes("", path, 4095);
});

/**
 * Rules for the security context of a Pod.
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
 * Rules for the security context of a container. Privileged containers are allowed, as in kubeadm, kind and the managed
 * services.
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
      errors.invalid("", mount, "`hostUsers` must be false to use `Unmasked`");
    }
  },
  seccompProfile,
  "": (context, errors) => {
    const { allowPrivilegeEscalation, privileged, capabilities } = context;
    if (allowPrivilegeEscalation !== false) return;
    const refuse = (what: string) =>
      errors.invalid(
        "",
        context,
        `cannot set \`allowPrivilegeEscalation\` to false and ${what}`,
        "SecurityContext",
      );
    if (privileged) refuse("`privileged` to true");
    if (capabilities?.add?.includes("CAP_SYS_ADMIN")) refuse("`capabilities.Add` CAP_SYS_ADMIN");
  },
  windowsOptions,
  appArmorProfile,
};
