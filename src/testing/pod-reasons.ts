// The kubelet's words: why containers wait and end, and why it ends whole Pods.
import { goQuote } from "../faults/go-words.ts";
import type { Container, PodSpec } from "../models/index.ts";

/** The reason why the kubelet ends a Pod, whatever its containers do. */
export type PodReason = "Evicted" | "DeadlineExceeded" | "Preempting" | "Terminated";

/** The reason why a container waits; a runtime or a later kubelet may have others. */
export type WaitingReason =
  | "ContainerCreating"
  | "PodInitializing"
  | "ErrImagePull"
  | "ImagePullBackOff"
  | "InvalidImageName"
  | "ErrImageNeverPull"
  | "CreateContainerConfigError"
  | "CreateContainerError"
  | "RunContainerError"
  | "CrashLoopBackOff"
  | (string & {});

/** The reason why a container ended; a runtime may have others. */
export type TerminatedReason =
  | "Completed"
  | "Error"
  | "OOMKilled"
  | "StartError"
  | "ContainerCannotRun"
  | "ContainerStatusUnknown"
  | (string & {});

/** What the status of a Pod says that the kubelet has ended. */
interface PodEnd {
  readonly message: string;
  /** What its condition `DisruptionTarget` says, where that is not the same. */
  readonly disruption?: string;
}

/**
 * @see kubelet/eviction evictionMessage
 * @see kubelet/preemption CriticalPodAdmissionHandler.evictPodsToFreeRequests
 * @see kubelet/nodeshutdown podManager.killPods
 * @see kubelet activeDeadlineHandler.ShouldEvict
 */
const podEnds: Record<PodReason, PodEnd> = {
  Evicted: { message: "The node was low on resource: memory. " },
  DeadlineExceeded: { message: "Pod was active on the node longer than the specified deadline" },
  Preempting: {
    message: "Preempted in order to admit critical pod",
    disruption: "Pod was preempted by Kubelet to accommodate a critical pod.",
  },
  Terminated: { message: "Pod was terminated in response to imminent node shutdown." },
};

export const podReasons = Object.keys(podEnds) as readonly PodReason[];

/** The sentence of a Pod that the kubelet has ended, and that of its condition `DisruptionTarget`, if it has one. */
export function podEnd(reason: PodReason, told: string | undefined): PodEnd {
  const { message, disruption } = podEnds[reason];
  const own = told ?? message;
  // By limits of its own, such as that of an emptyDir, a pod is evicted without being disrupted.
  const disrupts = reason === "Evicted" ? own.startsWith("The node ") : reason !== "DeadlineExceeded";
  return disrupts ? { message: own, disruption: disruption ?? own } : { message: own };
}

/** The exit codes of those reasons that have one of their own. */
const codes: Readonly<Record<string, number>> = {
  Completed: 0,
  OOMKilled: 137,
  ContainerStatusUnknown: 137,
  StartError: 128,
  ContainerCannotRun: 128,
};

/** With which exit code a container ends for a reason. */
export const codeOf = (reason: string): number => (Object.hasOwn(codes, reason) ? (codes[reason] ?? 1) : 1);

/** With which exit code the containers end of a Pod that the kubelet ends: they are killed. */
export const killed = 137;

/** With which exit code a container ends that a deletion asks to end: by SIGTERM. One that does not listen is killed later. */
export const stopped = 143;

/** What the containers of a Pod wait for before the first of them is made. */
export const initialReason = ({ initContainers = [] }: PodSpec): WaitingReason =>
  initContainers.length > 0 ? "PodInitializing" : "ContainerCreating";

/** Whether a container waits for its turn, and not for what is wrong with it. */
export const isInitial = (reason: string): boolean =>
  reason === "ContainerCreating" || reason === "PodInitializing";

/** How long the kubelet waits before it starts a container again, as Go prints a duration: ten seconds, doubled up to five minutes. */
function backOff(restarts: number): string {
  const seconds = Math.min(10 * 2 ** (restarts - 1), 300);
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes}m${seconds % 60}s` : `${seconds}s`;
}

/** The kubelet's sentence beside a reason to wait, where it says one that does not come from the runtime or from the cluster. */
export function waitingMessage(
  reason: string,
  { name, image }: Container,
  restarts: number,
  pod: string,
): string | undefined {
  switch (reason) {
    case "ImagePullBackOff":
      return `Back-off pulling image ${goQuote(image ?? "")}`;
    case "ErrImageNeverPull":
      return `Container image ${goQuote(image ?? "")} is not present with pull policy of Never`;
    case "CrashLoopBackOff":
      return `back-off ${backOff(restarts)} restarting failed container=${name} pod=${pod}`;
    default:
      return undefined;
  }
}

/** The sentences beside those reasons to have ended for which the kubelet has seen no end: it knows no times of it either. */
const unseen: Readonly<Record<string, string>> = {
  ContainerStatusUnknown: "The container could not be located when the pod was terminated",
  RestartingAllContainers: "The container is removed because RestartAllContainers in place",
};

/**
 * Whether the kubelet has lost sight of a container that ended for this reason.
 *
 * @see pkg/kubelet Kubelet.convertToAPIContainerStatuses
 */
export const isLostSight = (reason: string): boolean => Object.hasOwn(unseen, reason);

/** The sentence beside a reason to have ended. */
export const terminatedMessage = (reason: string): string | undefined =>
  isLostSight(reason) ? unseen[reason] : undefined;
