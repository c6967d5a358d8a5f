import { goQuote } from "../../faults/go-words.ts";
import { both, type Check, containersThat, plural, quoted, settersThat, sorted } from "../findings.ts";
import type { Context, Pod } from "../pod.ts";

/** Whether a type of AppArmor or seccomp profile is safe. */
export const isSafeProfile = (type: unknown): boolean => type === "RuntimeDefault" || type === "Localhost";

/** Returns who has an unsafe profile, and the types. */
function unsafeProfiles(
  pod: Pod,
  field: "appArmorProfile" | "seccompProfile",
): [setters: string, types: string[]] {
  const types: string[] = [];
  const setters = settersThat(pod, security => {
    const profile = security?.[field];
    const { type = "" } = profile ?? {};
    return profile && !isSafeProfile(type) && types.push(type);
  });
  return [setters, sorted(types)];
}

/**
 * Checks that AppArmor profiles are the runtime's own or one of the node's.
 *
 * @see pod-security-admission/policy appArmorProfile_1_0
 * @see pod-security-admission/policy allowedProfileType
 * @see pod-security-admission/policy allowedAnnotationValue
 */
export const appArmorProfile: Check = pod => {
  const annotations: string[] = [];
  for (const [key, value] of Object.entries(pod.annotations)) {
    if (
      key.startsWith("container.apparmor.security.beta.kubernetes.io/") &&
      value !== "" &&
      value !== "runtime/default" &&
      !value.startsWith("localhost/")
    )
      annotations.push(`${key}=${goQuote(value)}`);
  }
  const [setters, types] = unsafeProfiles(pod, "appArmorProfile");
  const who = both(setters, annotations.length > 0 ? plural("annotation", annotations) : "");
  const values = [...types, ...sorted(annotations)];
  return (
    who && [
      plural("forbidden AppArmor profile", values),
      `${who} must not set AppArmor profile type to ${quoted(values)}`,
    ]
  );
};

/**
 * Checks that seccomp profiles are the runtime's own or one of the node's.
 *
 * @see pod-security-admission/policy seccompProfileBaseline_1_19
 * @see pod-security-admission/policy validSeccomp
 */
export const seccompProfileBaseline: Check = pod => {
  const [who, types] = unsafeProfiles(pod, "seccompProfile");
  return (
    who && ["seccompProfile", `${who} must not set securityContext.seccompProfile.type to ${quoted(types)}`]
  );
};

/**
 * Checks the same, and that each container has a profile, its own or the Pod's.
 *
 * @see pod-security-admission/policy seccompProfileRestricted_1_25
 * @see pod-security-admission/policy seccompProfileRestricted_1_19
 */
export const seccompProfileRestricted: Check = pod => {
  const isSilent = (security: Context | undefined) => security?.seccompProfile === undefined;
  if (pod.windows) return;
  const finding = seccompProfileBaseline(pod);
  if (finding) return finding;
  const who = isSilent(pod.spec.securityContext) && containersThat(pod, isSilent);
  return (
    who && [
      "seccompProfile",
      `pod or ${who} must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"`,
    ]
  );
};
