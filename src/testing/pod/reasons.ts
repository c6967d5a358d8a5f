// The kubelet's reasons and messages: why containers wait and end, and why it ends whole Pods.
import { goQuote } from "../../faults/go-words.ts";
import type { Container, PodSpec } from "../../models/index.ts";
import { isRejected, type Rejection, rejectionMessage, rejections } from "./rejections.ts";

type Ending = "Evicted" | "DeadlineExceeded" | "Preempting" | "Terminated";

/** The reason why the kubelet ends a Pod, whatever its containers do, or does not admit it. */
export type PodReason = Ending | Rejection;

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

/** What the status says of a Pod that the kubelet has ended. */
interface PodEnd {
  readonly message: string;
  /** The message of its condition `DisruptionTarget`. In `podEnds`, it is set only if it differs from `message`. */
  readonly disruption?: string;
}

/**
 * @see kubelet/eviction evictionMessage
 * @see kubelet/preemption CriticalPodAdmissionHandler.evictPodsToFreeRequests
 * @see kubelet/nodeshutdown podManager.killPods
 * @see pkg/kubelet activeDeadlineHandler.ShouldEvict
 */
const podEnds: Record<Ending, PodEnd> = {
  Evicted: { message: "The node was low on resource: memory. " },
  DeadlineExceeded: { message: "Pod was active on the node longer than the specified deadline" },
  Preempting: {
    message: "Preempted in order to admit critical pod",
    disruption: "Pod was preempted by Kubelet to accommodate a critical pod.",
  },
  Terminated: { message: "Pod was terminated in response to imminent node shutdown." },
};

export const podReasons: readonly string[] = [...Object.keys(podEnds), ...rejections];

/** Returns the message of a Pod that the kubelet has ended, and that of its condition `DisruptionTarget`, if it has one. */
export function podEnd(spec: PodSpec, reason: PodReason, told: string | undefined): PodEnd {
  if (isRejected({ reason, message: told }))
    return { message: told ?? rejectionMessage(reason as Rejection, spec) };
  const { message, disruption } = podEnds[reason as Ending];
  const own = told ?? message;
  // A pod that is evicted because of its own limits, such as that of an emptyDir, is not disrupted.
  const disrupts = reason === "Evicted" ? own.startsWith("The node ") : reason !== "DeadlineExceeded";
  return disrupts ? { message: own, disruption: disruption ?? own } : { message: own };
}

/** The exit codes of reasons that have their own. */
const codes: Readonly<Record<string, number>> = {
  Completed: 0,
  OOMKilled: 137,
  ContainerStatusUnknown: 137,
  StartError: 128,
  ContainerCannotRun: 128,
};

/** Returns the exit code of a container that ends for this reason. */
export const codeOf = (reason: string): number => (Object.hasOwn(codes, reason) ? (codes[reason] ?? 1) : 1);

/** The exit code of the containers of a Pod that the kubelet ends: they are killed. */
export const killed = 137;

/** The exit code of a container that a deletion ends with SIGTERM. One that does not react is killed later. */
export const stopped = 143;

/** Returns the reason with which the containers of a Pod wait before the first of them is created. */
export const initialReason = ({ initContainers = [] }: PodSpec): WaitingReason =>
  initContainers.length > 0 ? "PodInitializing" : "ContainerCreating";

/** Returns whether a container waits for its turn, and not because something is wrong with it. */
export const isInitial = (reason: string): boolean =>
  reason === "ContainerCreating" || reason === "PodInitializing";

/** Returns how long the kubelet waits before a restart, as Go prints a duration: ten seconds, doubled each time, up to five minutes. */
function backOff(restarts: number): string {
  const seconds = Math.min(10 * 2 ** (restarts - 1), 300);
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes}m${seconds % 60}s` : `${seconds}s`;
}

/** Returns the kubelet's message for a waiting reason, if it has one that does not come from the runtime or the cluster. */
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

/** The messages for ends that the kubelet has not seen. It knows no times of these either. */
const unseen: Readonly<Record<string, string>> = {
  ContainerStatusUnknown: "The container could not be located when the pod was terminated",
  RestartingAllContainers: "The container is removed because RestartAllContainers in place",
};

/**
 * Returns whether the kubelet has lost sight of a container that ended for this reason.
 *
 * @see pkg/kubelet Kubelet.convertToAPIContainerStatuses
 */
export const isLostSight = (reason: string): boolean => Object.hasOwn(unseen, reason);

/** Returns the message for the reason of an end. */
export const terminatedMessage = (reason: string): string | undefined =>
  isLostSight(reason) ? unseen[reason] : undefined;
