import type { ConditionStatus, ObjectMeta, PodSpec, Time } from "../../models/index.ts";
import type { LiveMeta } from "../input.ts";
import type { PodReason, TerminatedReason, WaitingReason } from "./reasons.ts";

/** The phase of a Pod's life. */
export type PodPhase = "Pending" | "Running" | "Succeeded" | "Failed";

/** One condition of a Pod: a fact, and whether it holds. */
export interface PodCondition {
  /** The type of the fact, such as `Ready` or `DisruptionTarget`. */
  type: string;
  /** The Pod's generation when the condition was written; not every writer sets it. */
  observedGeneration?: number;
  /** Whether the fact holds. */
  status: ConditionStatus;
  /** Always null, as the kubelet writes it: nobody records the last probe. */
  lastProbeTime: null;
  /** The time since when `status` has its value. */
  lastTransitionTime: Time;
  /** The reason in one word, if the kubelet or a controller gives it. */
  reason?: string;
  /** The reason in a sentence. */
  message?: string;
}

/** The state of a container: it waits, it runs or it has ended. */
export interface ContainerState {
  /** Why it waits: `ContainerCreating`, or with init containers `PodInitializing`, for a container whose turn has not come. */
  waiting?: { reason: string; message?: string };
  /** Since when it runs. */
  running?: { startedAt: Time };
  /** How and when it ended. */
  terminated?: {
    /** The exit code of its process; 137 and the like if a signal ended it. */
    exitCode: number;
    /** `Completed`, or `Error` for an exit code other than 0, unless another reason is given. */
    reason: string;
    /** The text that it left in its `terminationMessagePath`, or the runtime's message. */
    message?: string;
    /** The start time; `null` if the kubelet has lost sight of the container (`ContainerStatusUnknown`, `RestartingAllContainers`). */
    startedAt: Time | null;
    /** The end time; `null` if `startedAt` is. */
    finishedAt: Time | null;
  };
}

/** The kubelet's status of one container. */
export interface ContainerStatus {
  /** The container's name in the template. */
  name: string;
  /** The present state. */
  state: ContainerState;
  /** How it ended before it was last restarted. */
  lastState: ContainerState;
  /** Whether it runs; for an init container that is not always restarted, whether it ended with 0. */
  ready: boolean;
  /** The number of its restarts. */
  restartCount: number;
  /** The image in the template. */
  image: string;
  /** The runtime's name of the pulled image: empty, as only a node knows it. */
  imageID: string;
  /** Whether it runs and its startup probe, if it has one, has passed. */
  started: boolean;
}

/** The kubelet's status of a Pod. */
export interface PodStatus {
  /** The Pod's generation that the kubelet has seen; absent before it has seen any. */
  observedGeneration?: number;
  /** The phase of the Pod's life. */
  phase: PodPhase;
  /** The facts known about the Pod, besides the phase. */
  conditions?: PodCondition[];
  /** The sentence for `reason`. */
  message?: string;
  /** The reason why the kubelet ended the Pod, if it did. */
  reason?: string;
  /** The time when the kubelet accepted the Pod, or rejected it. */
  startTime?: Time;
  /** The node's address. No fixture sets it, nor the Pod's addresses below, as only a cluster knows them: set them yourself. */
  hostIP?: string;
  /** The Pod's address. */
  podIP?: string;
  /** The same address, followed by one of another family if there is one. */
  podIPs?: { ip: string }[];
  /** The statuses of the init containers, in the order in which they run. */
  initContainerStatuses?: ContainerStatus[];
  /** The statuses of the containers, sorted by name, as by the kubelet. */
  containerStatuses?: ContainerStatus[];
  /** The class that follows from its requests and limits: `Guaranteed`, `Burstable` or `BestEffort`. */
  qosClass: "Guaranteed" | "Burstable" | "BestEffort";
}

/** A Pod as it is stored in a cluster. */
export interface LivePod {
  /** Always `Pod`. */
  kind: "Pod";
  /** Always `v1`. */
  apiVersion: "v1";
  /** The name, labels, owner, finalizers and so on. */
  metadata: LiveMeta & ObjectMeta;
  /** The Job's template with the server's defaults. */
  spec: PodSpec;
  /** The status that the kubelet writes. */
  status: PodStatus;
}

/** The reason why a container waits. */
export interface Waiting {
  /** The kubelet's word for the reason. */
  readonly reason: WaitingReason;
  /**
   * The kubelet's message. Default: its own for `ImagePullBackOff`, `ErrImageNeverPull` and `CrashLoopBackOff`; else none. That for
   * `ImagePullBackOff` has no cause, which the kubelet appends in the words of the runtime.
   */
  readonly message?: string | undefined;
}

/** How a container ended, besides its exit code. */
export interface Terminated {
  /**
   * The reason. Default: `Completed` for the exit code 0, else `Error`. `OOMKilled` also goes with the exit code 0, if only
   * another process of the container was killed; but no Pod goes on after an init container that ended so.
   */
  readonly reason?: TerminatedReason | undefined;
  /**
   * The text that it left in its `terminationMessagePath`, at most 4,096 bytes; or the runtime's message, with a reason such as
   * `StartError`. All containers of a Pod share 12,288 bytes in equal parts. The kubelet cuts longer texts. Default: none.
   */
  readonly message?: string | undefined;
}

/** The options of `pod`. */
export interface PodOptions {
  /** The completion index; default: 0 for an Indexed Job. Pods of other Jobs have none. */
  readonly index?: number | undefined;
  /**
   * The phase. Default:
   * - With `reason`: `Failed`.
   * - With `waiting`: `Pending`, or `Running` if the container has run before and is no init container.
   * - With an exit code: `Succeeded` (for 0, and for any code of an init container that is always restarted) or `Failed`.
   * - Else: what the Job's status says about its `nth` pod. It counts the failed pods first, then those that have succeeded, are ready
   *   (`Running`), are active (`Pending`) or are being deleted (`Running`). In a Job that fails, the pods that were deleted with it are the
   *   last of the failed ones, as many as ran next to those that failed it: `Running` while they are `terminating`, then `Failed`. All pods
   *   of an index that has succeeded or failed follow it, and `uncountedTerminatedPods` decides for the pods with its uids. A pod that the
   *   status does not cover, such as one of an index that has not begun, is `Pending`, as if it were made next, or has ended with its Job.
   */
  readonly phase?: PodPhase | undefined;
  /**
   * The exit code of the first container, or of `containerName`; the others end with 0. Default: the code of `terminated.reason`, else 0,
   * or 1 for a failed pod (if a `podFailurePolicy` does more than count that, another code), 137 with a `reason`, and 143 if it was deleted
   * while it ran; for 137 and 143, the others end so too. In a running pod, the container has ended while others run or, with `restarts`,
   * ended the last time with this code.
   */
  readonly exitCode?: number | undefined;
  /** Why that container ended and what it left as its message, such as `{ reason: "OOMKilled" }` or `{ message: "42" }`. */
  readonly terminated?: Terminated | undefined;
  /**
   * Why that container does not run, such as `{ reason: "ImagePullBackOff" }`. With `CrashLoopBackOff` it was restarted at least once, with
   * other reasons if `restarts` says so; `exitCode` and `terminated` then say how it ended the last time. So they do with
   * `RunContainerError`: a container that could not be started may have ended so, and was not restarted yet. With `PodInitializing`, the
   * init container before it runs.
   */
  readonly waiting?: Waiting | undefined;
  /** The container that ends with `exitCode`, or waits. After an init container that fails or waits, the later ones have not started. */
  readonly containerName?: string | undefined;
  /**
   * The reason why the kubelet ended the pod: `Evicted`, `Preempting` or `Terminated` (its node was shut down); or `DeadlineExceeded` by
   * the pod's own `activeDeadlineSeconds`. The first three add a condition `DisruptionTarget` if the node is the cause, and none if a
   * `message` says that a limit of the pod's own evicted it. Default: it did not.
   *
   * Or the reason why the kubelet rejected the pod when it came to the node: `NodeAffinity`, `UnexpectedAdmissionError` and the like, or
   * `OutOf` with the name of a resource, such as `OutOfcpu`, `OutOfpods` or `OutOfnvidia.com/gpu`. Such a pod has failed without container
   * statuses and conditions of the kubelet. An `Evicted` pod was rejected if its `message` starts with `Pod was rejected: `.
   */
  readonly reason?: PodReason | undefined;
  /**
   * The message for `reason`; default: the kubelet's, for `Evicted` that of too little memory, for `UnexpectedAdmissionError` that of
   * too few CPUs, and for `OutOf…` that of a node which one such pod has filled.
   */
  readonly message?: string | undefined;
  /** The pod's number among those of its Job and index, which gives each its own name and uid; default: 0. */
  readonly nth?: number | undefined;
  /**
   * The uid; default: the one in the Job's `uncountedTerminatedPods` if the `nth` pod is one of them, else one derived from the Job's uid,
   * the index and `nth`.
   */
  readonly uid?: string | undefined;
  /** The text after the prefix of its name; default: five letters and digits, derived in the same way as the uid. */
  readonly suffix?: string | undefined;
  /** The node that the scheduler chose; default: none, since the names of nodes belong to one cluster. */
  readonly nodeName?: string | undefined;
  /** The creation time; default: the time when the Job started, or was created, or the earliest of the times below if that is before it. */
  readonly createdAt?: Date | undefined;
  /**
   * The time when its containers started, in whole seconds and not before `createdAt`; init containers have ended by then. Default: the
   * creation time. A `Pending` pod has none, unless it is `waiting`.
   */
  readonly startedAt?: Date | undefined;
  /**
   * The time when its containers ended, in whole seconds and not before they started. Default: one minute after that, or the end of the Job
   * if that is sooner; for a pod that ended with its Job, its deletion. A pod that goes on has none, unless the options say that a
   * container ended.
   */
  readonly finishedAt?: Date | undefined;
  /**
   * The time of its deletion, not before `createdAt`. Its generation is then 2, and a failed pod whose containers did not end before has
   * ended by it. Default: none; for a pod that is `terminating` by the Job's status, or that ended with its Job, the time when that became
   * certain.
   */
  readonly deletedAt?: Date | undefined;
  /**
   * The number of restarts of each container that has started and whose `restartPolicy`, or else the Pod's, allows them. Default: 0; for a
   * pod that was deleted because its Job's restarts reached the `backoffLimit`, its share of these.
   */
  readonly restarts?: number | undefined;
  /**
   * Whether the Job has released it, so that it has no finalizer. Default: whether it has ended, or is `terminating` by the Job's status,
   * and is not in its `uncountedTerminatedPods`. With `podReplacementPolicy: Failed`, a Job that goes on keeps its terminating pods.
   */
  readonly counted?: boolean | undefined;
  /**
   * The number of earlier failures of its index, for a Job with a `backoffLimitPerIndex` and at most that; default: `nth` without the
   * ignored failures, but at most the limit.
   */
  readonly failureCount?: number | undefined;
  /**
   * The number of earlier failures of its index that the pod failure policy ignored, for a Job with a `backoffLimitPerIndex`; default: 0.
   */
  readonly ignoredFailureCount?: number | undefined;
  /**
   * Conditions to add to the kubelet's own, or to replace them, such as `{ type: "DisruptionTarget", status: "True" }`; one of each type.
   */
  readonly conditions?:
    | readonly (Partial<PodCondition> & Pick<PodCondition, "type" | "status">)[]
    | undefined;
}
