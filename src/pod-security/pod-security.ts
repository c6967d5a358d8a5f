import { isRefusal } from "../decode/reading.ts";
import { checkChoice } from "../options.ts";
import { capabilitiesBaseline, capabilitiesRestricted } from "./checks/capabilities.ts";
import { hostNamespaces, hostPorts, hostProbesAndHostLifecycle, windowsHostProcess } from "./checks/host.ts";
import { allowPrivilegeEscalation, privileged, procMount, procMountRestricted } from "./checks/privilege.ts";
import { appArmorProfile, seccompProfileBaseline, seccompProfileRestricted } from "./checks/profiles.ts";
import { runAsNonRoot, runAsUser } from "./checks/run-as.ts";
import { seLinuxOptions } from "./checks/se-linux.ts";
import { sysctls } from "./checks/sysctls.ts";
import { hostPathVolumes, restrictedVolumes } from "./checks/volumes.ts";
import type { Check, Finding } from "./findings.ts";
import { podOf } from "./pod.ts";

/** A level of the Pod Security Standards that refuses something. */
export type PodSecurityLevel = "baseline" | "restricted";

/** The verdict of the PodSecurity admission on a Pod. */
export interface PodSecurityVerdict {
  /** Whether the level allows the Pod. */
  readonly allowed: boolean;
  /** The reasons for a refusal, a few words for each check, in the server's order; empty if the Pod is allowed. */
  readonly reasons: readonly string[];
  /** The reasons with the containers and fields that they are about, as the server joins them; `""` if the Pod is allowed. */
  readonly message: string;
}

// The server sorts the checks of each level by the bytes of their names.
const baseline: readonly Check[] = [
  appArmorProfile,
  capabilitiesBaseline,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  hostProbesAndHostLifecycle,
  privileged,
  procMount,
  seLinuxOptions,
  seccompProfileBaseline,
  sysctls,
  windowsHostProcess,
];

// The first half omits checks that have a stricter version.
const restricted: readonly Check[] = [
  appArmorProfile,
  hostNamespaces,
  hostPorts,
  hostProbesAndHostLifecycle,
  privileged,
  seLinuxOptions,
  sysctls,
  windowsHostProcess,
  allowPrivilegeEscalation,
  capabilitiesRestricted,
  procMountRestricted,
  restrictedVolumes,
  runAsNonRoot,
  runAsUser,
  seccompProfileRestricted,
];

/**
 * Checks whether the PodSecurity admission allows the Pods of a Job or CronJob, by the checks of Kubernetes 1.37 and in its words.
 *
 * The Pod template is taken from the manifest as the server reads it, but without defaults: a volume without a source is `unknown`, while
 * the server has filled in `emptyDir` by then, as has `dryRunCreate(manifest).object`. Unknown fields are ignored. Whether the manifest is
 * valid is not checked, see {@link dryRunCreate}. An object that is neither a CronJob nor a Pod is read as a Job. One that names its kind
 * and has no Pod template is allowed, and so are `{}` and `null`, which are the same to Go.
 *
 * Any manifest is accepted, and none makes this function throw. These are not allowed, as an `unreadable manifest`:
 * - a value that is no object, a list of objects, and a value that throws when it is read;
 * - one whose Pod template has a value of a wrong type, in the server's words for it;
 * - one whose Pod template holds more than 131,072 values, where each 32 characters of a text count as one more;
 * - one that has fields, but no kind and no Pod template, such as a template or a Pod's spec alone: it may be the wrong part;
 * - a Job with the spec of a CronJob that holds a Pod template, and a CronJob with that of a Job.
 *
 * @param manifest a Job, a CronJob or a Pod: a builder, or plain data
 * @param level `"baseline"` refuses known ways to gain privileges, `"restricted"` requires hardened Pods; the standard's third level,
 *   `privileged`, refuses nothing and is not accepted here
 * @throws TypeError for any other level.
 * @example
 * podSecurity(manifest, "restricted").message;
 * // 'allowPrivilegeEscalation != false (container "pi" must set securityContext.allowPrivilegeEscalation=false), …'
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 * @see pod-security-admission/policy EvaluatePod
 * @see pod-security-admission/policy AggregateCheckResults
 * @see pod-security-admission/policy ForbiddenDetail
 */
export function podSecurity(manifest: unknown, level: PodSecurityLevel): PodSecurityVerdict {
  checkChoice("podSecurity: the level", level, ["baseline", "restricted"]);
  let findings: Finding[];
  try {
    const pod = podOf(manifest);
    findings = (level === "baseline" ? baseline : restricted).flatMap(check => {
      const finding = check(pod);
      return finding ? [finding] : [];
    });
  } catch (thrown) {
    const why = isRefusal(thrown) ? thrown.message : "reading it threw an error";
    findings = [["unreadable manifest", why]];
  }
  return {
    allowed: findings.length === 0,
    reasons: findings.map(([reason]) => reason),
    message: findings.map(([reason, detail]) => (detail ? `${reason} (${detail})` : reason)).join(", "),
  };
}
