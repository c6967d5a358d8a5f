import { goQuote } from "../../faults/words.ts";
import { both, type Check, containersThat, plural, quoted, settersThat, sorted } from "../findings.ts";
import { at, type Pod, text, textAt } from "../pod.ts";

/** Whether a type of AppArmor and seccomp profiles is safe. */
export const isSafeProfile = (type: unknown): boolean => type === "RuntimeDefault" || type === "Localhost";

/** Who has a profile that is not safe, and of which types. */
function unsafeProfiles(pod: Pod, field: string): [setters: string, types: string[]] {
  const types: string[] = [];
  const setters = settersThat(pod, security => {
    const profile = at(security, field);
    const type = textAt(profile, "type");
    return profile !== undefined && !isSafeProfile(type) && types.push(type);
  });
  return [setters, sorted(types)];
}

/**
 * AppArmor profiles are the runtime's own or one of the node's.
 *
 * @see pod-security-admission/policy appArmorProfile_1_0
 * @see pod-security-admission/policy allowedProfileType
 * @see pod-security-admission/policy allowedAnnotationValue
 */
export const appArmorProfile: Check = pod => {
  const annotations: string[] = [];
  for (const key of Object.keys(pod.annotations ?? {})) {
    const value = textAt(pod.annotations, key);
    if (
      key.startsWith("container.apparmor.security.beta.kubernetes.io/") &&
      value !== "" &&
      value !== "runtime/default" &&
      !value.startsWith("localhost/")
    )
      annotations.push(`${text(key)}=${goQuote(value)}`);
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
 * Seccomp profiles are the runtime's own or one of the node's.
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
 * The same, and each container has one, of its own or the Pod's.
 *
 * @see pod-security-admission/policy seccompProfileRestricted_1_25
 * @see pod-security-admission/policy seccompProfileRestricted_1_19
 */
export const seccompProfileRestricted: Check = pod => {
  const isSilent = (security: unknown) => at(security, "seccompProfile") === undefined;
  if (pod.windows) return;
  const finding = seccompProfileBaseline(pod);
  if (finding) return finding;
  const who = isSilent(pod.security) && containersThat(pod, isSilent);
  return (
    who && [
      "seccompProfile",
      `pod or ${who} must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"`,
    ]
  );
};
