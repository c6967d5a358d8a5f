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

/** What the PodSecurity admission says of a Pod. */
export interface PodSecurityVerdict {
  /** Whether the level lets the Pod in. */
  readonly allowed: boolean;
  /** What is refused, a few words for each check, in the server's order; empty when allowed. */
  readonly reasons: readonly string[];
  /** The reasons with who and what it is, as the server joins them; `""` when allowed. */
  readonly message: string;
}

// The server orders the checks of each level by their names' bytes.
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

// Checks that have a stricter twin are left out of the first half.
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
 * Says whether the PodSecurity admission lets in the Pods of a Job or CronJob, in its words, by the checks of Kubernetes 1.37.
 *
 * The Pod template is taken as it stands in the manifest, without defaults (a volume without a source is `unknown`, where the server
 * has filled in `emptyDir` before: in `dryRunCreate(manifest).object` it has), and read as the server reads it; fields that do not exist are
 * passed over. Whether the manifest is valid is not asked, see {@link dryRunCreate}. What is neither a CronJob nor a Pod is read as a Job;
 * where one that names its kind has no Pod template, nothing is refused, and nothing of `{}` and of `null`, which is the same to Go.
 *
 * Takes any manifest without throwing. Not allowed, as an `unreadable manifest`, is
 * - what is no object, a list of objects, and what throws when it is read;
 * - one whose Pod template has a value of the wrong type, in the server's words for it;
 * - one whose Pod template holds more than 131,072 values (or as many times 32 characters);
 * - one that has fields, but no kind and no Pod template, such as a template or a Pod's spec alone: it may be the wrong part;
 * - a Job with the spec of a CronJob, and a CronJob with that of a Job.
 *
 * @param manifest a Job, a CronJob or a Pod: a builder, or plain data
 * @param level `"baseline"` keeps out known ways to gain privileges, `"restricted"` wants hardened Pods; the third one of the
 * standard, `privileged`, refuses nothing and is none here
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
