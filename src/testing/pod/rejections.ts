// Pods that the kubelet of their node does not admit.
import { totalRequests } from "../../dry-run/total-requests.ts";
import type { PodSpec } from "../../models/index.ts";

type Cause =
  | "NodeAffinity"
  | "NodePorts"
  | "TaintToleration"
  | "NodeShutdown"
  | "TopologyAffinityError"
  | "UnexpectedAdmissionError"
  | "InvalidNodeInfo"
  | "PodOSNotSupported"
  | "SupplementalGroupsPolicyNotSupported"
  | "AppArmor";

// Any resource that a container may request: Kubernetes' own, and those with a prefix.
type Shortage =
  | `OutOf${"cpu" | "memory" | "ephemeral-storage" | "pods"}`
  | `OutOfhugepages-${string}`
  | `OutOf${string}/${string}`;

/** The reason why the kubelet does not admit a Pod to its node. */
export type Rejection = Cause | Shortage;

/**
 * The kubelet's messages, with a usual error where there are many.
 *
 * @see kubelet/lifecycle predicateAdmitHandler.Admit
 * @see cm/admission GetPodAdmitResult
 */
const causes: Readonly<Record<Cause, string>> = {
  NodeAffinity: "Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector",
  NodePorts: "Predicate NodePorts failed: node(s) didn't have free ports for the requested pod ports",
  TaintToleration: "Predicate TaintToleration failed: node(s) had taints that the pod didn't tolerate",
  NodeShutdown: "Pod was rejected as the node is shutting down.",
  TopologyAffinityError: "Resources cannot be allocated with Topology locality",
  UnexpectedAdmissionError:
    "Allocate failed due to not enough cpus available to satisfy request: requested=2, available=1, which is unexpected",
  InvalidNodeInfo: "Kubelet cannot get node info.",
  PodOSNotSupported: "Failed to admit pod as the OS field doesn't match node OS",
  SupplementalGroupsPolicyNotSupported: "SupplementalGroupsPolicy=Strict is not supported in this node",
  AppArmor: "Cannot enforce AppArmor: AppArmor is not enabled on the host",
};

/** The reasons, with an example of those whose names are not known. */
export const rejections: readonly string[] = [
  ...Object.keys(causes),
  ...["cpu", "memory", "ephemeral-storage", "pods", "example.com/gpu"].map(name => `OutOf${name}`),
];

/** Returns the resource of which a node has too little, if that is the reason. */
export const resourceOf = (reason: string): string | undefined =>
  /^OutOf(cpu|memory|ephemeral-storage|pods|hugepages-\w+|[-.\w]+\/[-.\w]+)$/.exec(reason)?.[1];

const prefix = "Pod was rejected: ";

interface Told {
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
}

/**
 * Returns whether a Pod was not admitted. A node that evicts Pods for lack of something also rejects new ones, and only the message tells
 * them apart.
 */
export function isRejected({ reason = "", message = "" }: Told): boolean {
  if (reason === "Evicted") return message.startsWith(prefix);
  return Object.hasOwn(causes, reason) || resourceOf(reason) !== undefined;
}

/**
 * Returns the kubelet's message. If a resource is short, the node has room for one such Pod, and another has taken it.
 *
 * @see kubelet/lifecycle InsufficientResourceError.Error
 */
export function rejectionMessage(reason: Rejection, spec: PodSpec): string {
  const resource = resourceOf(reason);
  if (resource === undefined) return prefix + causes[reason as Cause];
  const pod = { kind: "Job", apiVersion: "batch/v1", spec: { template: { spec } } };
  const total = totalRequests(pod as never)[resource];
  // A cluster may add requests that the Job does not have.
  const amount = (resource === "cpu" ? total?.milliValue() : total?.value()) || 1;
  return `${prefix}Node didn't have enough resource: ${resource}, requested: ${amount}, used: ${amount}, capacity: ${amount}`;
}
