import type { ConditionStatus, ObjectMeta, PodSpec, Time } from "../models/index.ts";
import type { LiveMeta } from "./input.ts";
import type { PodReason, TerminatedReason, WaitingReason } from "./pod-reasons.ts";

/** Where a Pod is in its life. */
export type PodPhase = "Pending" | "Running" | "Succeeded" | "Failed";

/** One fact about a Pod and whether it holds. */
export interface PodCondition {
  /** What it is a fact about, such as `Ready` or `DisruptionTarget`. */
  type: string;
  /** The Pod's generation when it was written; not every writer says it. */
  observedGeneration?: number;
  /** Whether it holds. */
  status: ConditionStatus;
  /** Always null, as the kubelet writes it: no one notes when it last looked. */
  lastProbeTime: null;
  /** Since when `status` is what it is. */
  lastTransitionTime: Time;
  /** Why, in one word, where the kubelet or a controller says it. */
  reason?: string;
  /** Why, in a sentence. */
  message?: string;
}

/** A container that waits, runs, or how it ended. */
export interface ContainerState {
  /** `ContainerCreating`, or with init containers `PodInitializing`, for a container whose turn has not come. */
  waiting?: { reason: string; message?: string };
  /** Since when it runs. */
  running?: { startedAt: Time };
  /** How it ended, and when. */
  terminated?: {
    /** What its process returned; 137 and the like where a signal ended it. */
    exitCode: number;
    /** `Completed`, or `Error` for an exit code other than 0, if not told otherwise. */
    reason: string;
    /** What it left in its `terminationMessagePath`, or what the runtime says. */
    message?: string;
    /** When it started; `null` where the kubelet has lost sight of the container (`ContainerStatusUnknown`, `RestartingAllContainers`). */
    startedAt: Time | null;
    /** When it ended; `null` where `startedAt` is. */
    finishedAt: Time | null;
  };
}

/** What the kubelet says of one container. */
export interface ContainerStatus {
  /** The container's name in the template. */
  name: string;
  /** How it stands now. */
  state: ContainerState;
  /** How it ended before it was last restarted. */
  lastState: ContainerState;
  /** Whether it runs; of an init container that is not restarted always, whether it ended with 0. */
  ready: boolean;
  /** How often it was restarted. */
  restartCount: number;
  /** The image that the template names. */
  image: string;
  /** What the runtime calls the image that it pulled: empty, as a node alone knows it. */
  imageID: string;
  /** Whether it runs and its startup probe, where it has one, has passed. */
  started: boolean;
}

/** What the kubelet says of a Pod. */
export interface PodStatus {
  /** The Pod's generation that the kubelet has seen; none before it has seen any. */
  observedGeneration?: number;
  /** Where it is in its life. */
  phase: PodPhase;
  /** What is known about it beside the phase. */
  conditions?: PodCondition[];
  /** The sentence beside `reason`. */
  message?: string;
  /** Why the kubelet ended the Pod, where it did. */
  reason?: string;
  /** When the kubelet took it on. */
  startTime?: Time;
  /** The node's address. No fixture sets it, nor the Pod's own below, which a cluster alone knows: set them yourself. */
  hostIP?: string;
  /** The Pod's address. */
  podIP?: string;
  /** The same, with one of another family behind it where there is one. */
  podIPs?: { ip: string }[];
  /** In the order in which they run. */
  initContainerStatuses?: ContainerStatus[];
  /** Sorted by name, as the kubelet does. */
  containerStatuses?: ContainerStatus[];
  /** How its requests and limits rank it: `Guaranteed`, `Burstable` or `BestEffort`. */
  qosClass: "Guaranteed" | "Burstable" | "BestEffort";
}

/** A Pod as it is stored in a cluster. */
export interface LivePod {
  /** Always `Pod`. */
  kind: "Pod";
  /** Always `v1`. */
  apiVersion: "v1";
  /** Who it is: name, labels, owner, finalizers. */
  metadata: LiveMeta & ObjectMeta;
  /** The Job's template with the server's defaults. */
  spec: PodSpec;
  /** What the kubelet says of it. */
  status: PodStatus;
}

/** Why a container waits. */
export interface Waiting {
  /** Why, in the kubelet's word. */
  readonly reason: WaitingReason;
  /** Default: the kubelet's own sentence for `ImagePullBackOff`, `ErrImageNeverPull` and `CrashLoopBackOff`; else none. */
  readonly message?: string | undefined;
}

/** How a container ended, beside its exit code. */
export interface Terminated {
  /** Default: `Completed` for the exit code 0, else `Error`. */
  readonly reason?: TerminatedReason | undefined;
  /**
   * What it left in its `terminationMessagePath`, at most 4,096 bytes; or, beside a reason such as `StartError`, what the runtime says. All
   * containers of a Pod share 12,288 bytes in equal parts. The kubelet cuts what is longer. Default: none.
   */
  readonly message?: string | undefined;
}

/** What `pod` may be told. */
export interface PodOptions {
  /** The completion index; default: 0 for an Indexed Job, none for another, whose pods have none. */
  readonly index?: number | undefined;
  /**
   * Default: with an exit code `Succeeded` (for 0, and for any of an init container that is restarted always) or `Failed`; else what the
   * Job's status leaves its `nth` pod, of which the failed ones come first, then those that have succeeded, that are ready (`Running`),
   * that are active (`Pending`), and that are being deleted (`Running`). Of a Job that fails, those that were deleted with it are the last of
   * the failed ones, as many as ran beside those that failed it: `Running` while they are `terminating`, then `Failed`. An index
   * that has succeeded or failed says it of its pods, and so do `uncountedTerminatedPods` of the pod with that uid. With `reason` it is
   * `Failed`, with `waiting` `Pending`, or `Running` where the container has run before and is no init container. A pod of which the status
   * says nothing, such as one of an index that has not begun, is `Pending`, as if it were made next, or has ended with its Job.
   */
  readonly phase?: PodPhase | undefined;
  /**
   * The exit code of the first container, or of `containerName`; the others end with 0. Default: that of the `terminated.reason`, else 0,
   * and 1 for a failed pod, 137 with a `reason`, 143 where it was deleted while it ran; with these two the others end so, too. In a pod that
   * runs the container has ended beside others, or with `restarts` the last time.
   */
  readonly exitCode?: number | undefined;
  /** Why that container ended, and what it said, such as `{ reason: "OOMKilled" }` or `{ message: "42" }`. */
  readonly terminated?: Terminated | undefined;
  /**
   * Why that container does not run, such as `{ reason: "ImagePullBackOff" }`. With `CrashLoopBackOff` it was restarted at least once, with
   * others if `restarts` says so; `exitCode` and `terminated` tell how it ended the last time then. They do it with `RunContainerError`, too:
   * a container that could not be started may have ended so, and was not restarted yet. With `PodInitializing` the init container before it
   * runs.
   */
  readonly waiting?: Waiting | undefined;
  /** The container that ends with `exitCode`, or waits. After an init container that fails or waits, those behind it have not started. */
  readonly containerName?: string | undefined;
  /**
   * Why the kubelet ended the pod: `Evicted`, `Preempting`, `Terminated` (its node was shut down), with a condition `DisruptionTarget` where
   * the node is the reason, and none where a `message` says that a limit of its own evicted it; or `DeadlineExceeded` by the pod's own
   * `activeDeadlineSeconds`. Default: it did not.
   */
  readonly reason?: PodReason | undefined;
  /** The sentence beside `reason`; default: the kubelet's, for `Evicted` that of too little memory. */
  readonly message?: string | undefined;
  /** The pod's number among those of its Job and index, so that each has a name and a uid of its own; default: 0. */
  readonly nth?: number | undefined;
  /**
   * The pod's uid; default: that of the Job's `uncountedTerminatedPods` where the `nth` pod is one of them, else one that is made of the
   * Job's uid, the index and `nth`.
   */
  readonly uid?: string | undefined;
  /** What stands behind the prefix of its name; default: five letters and digits that are made like the uid. */
  readonly suffix?: string | undefined;
  /** The node that the scheduler has bound it to; default: none, since a node's name is one cluster's own. */
  readonly nodeName?: string | undefined;
  /** When it was created; default: when the Job started, or was created, or the earliest of the times below where that is before. */
  readonly createdAt?: Date | undefined;
  /**
   * When its containers started, in whole seconds and not before `createdAt`; init containers have ended by then. Default: when it was created.
   * A `Pending` pod has none, unless it is `waiting`.
   */
  readonly startedAt?: Date | undefined;
  /**
   * When its containers ended, in whole seconds and not before they started; default: one minute after that, or when the Job ended, where
   * that is sooner, and when it was deleted of one that ended with its Job. A pod that goes on has none, unless the end of a container was told.
   */
  readonly finishedAt?: Date | undefined;
  /**
   * When it was deleted, and not before `createdAt`; its generation is 2 then, and a failed one whose containers did not end before has ended
   * by it. Default: it was not; one that is `terminating` by the Job's status, or that ended with its Job, was when that became certain.
   */
  readonly deletedAt?: Date | undefined;
  /** How often each container was restarted that has started, and whose `restartPolicy`, or else the Pod's, allows it; default: 0. */
  readonly restarts?: number | undefined;
  /**
   * Whether the Job has let it go: then it has no finalizer. Default: whether it has ended, or is `terminating` by the Job's status, and is
   * not among its `uncountedTerminatedPods`. Where the `podReplacementPolicy` is `Failed`, a Job that goes on keeps what is terminating.
   */
  readonly counted?: boolean | undefined;
  /**
   * How often its index failed before, with a `backoffLimitPerIndex`, and at most so often; default: `nth` times, without those that were
   * ignored, or as often as the limit.
   */
  readonly failureCount?: number | undefined;
  /** How often its index failed before and was ignored by the pod failure policy, with a `backoffLimitPerIndex`; default: 0. */
  readonly ignoredFailureCount?: number | undefined;
  /** Conditions beside the kubelet's own, or in their place, such as `{ type: "DisruptionTarget", status: "True" }`; one of each type. */
  readonly conditions?:
    | readonly (Partial<PodCondition> & Pick<PodCondition, "type" | "status">)[]
    | undefined;
}
