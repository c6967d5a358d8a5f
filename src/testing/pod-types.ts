import type { ConditionStatus, ObjectMeta, PodSpec, Time } from "../models/index.ts";
import type { LiveMeta } from "./input.ts";

/** Where a Pod is in its life. */
export type PodPhase = "Pending" | "Running" | "Succeeded" | "Failed";

/** One fact about a Pod and whether it holds. */
export interface PodCondition {
  readonly type: string;
  /** The Pod's generation when it was written; not every writer says it. */
  readonly observedGeneration?: number;
  readonly status: ConditionStatus;
  readonly lastProbeTime: null;
  readonly lastTransitionTime: Time;
  readonly reason?: string;
  readonly message?: string;
}

/** A container that waits, runs, or how it ended. */
export interface ContainerState {
  /** `PodInitializing` for a container whose turn did not come, because an init container failed. */
  readonly waiting?: { readonly reason: string };
  readonly running?: { readonly startedAt: Time };
  readonly terminated?: {
    readonly exitCode: number;
    /** `Completed`, or `Error` for an exit code other than 0. */
    readonly reason: string;
    readonly startedAt: Time;
    readonly finishedAt: Time;
  };
}

/** What the kubelet says of one container. */
export interface ContainerStatus {
  readonly name: string;
  readonly state: ContainerState;
  /** How it ended before it was last restarted. */
  readonly lastState: ContainerState;
  /** Whether it runs; of an init container that is not restarted always, whether it ended with 0. */
  readonly ready: boolean;
  readonly restartCount: number;
  readonly image: string;
  readonly imageID: string;
  readonly started: boolean;
}

/** What the kubelet says of a Pod. */
export interface PodStatus {
  /** The Pod's generation that the kubelet has seen; none before it has seen any. */
  readonly observedGeneration?: number;
  readonly phase: PodPhase;
  readonly conditions?: readonly PodCondition[];
  readonly startTime?: Time;
  readonly initContainerStatuses?: readonly ContainerStatus[];
  /** Sorted by name, as the kubelet does. */
  readonly containerStatuses?: readonly ContainerStatus[];
  /** How its requests and limits rank it: `Guaranteed`, `Burstable` or `BestEffort`. */
  readonly qosClass: "Guaranteed" | "Burstable" | "BestEffort";
}

/** A Pod as it is stored in a cluster. */
export interface LivePod {
  kind: "Pod";
  apiVersion: "v1";
  metadata: LiveMeta & ObjectMeta;
  spec: PodSpec;
  status: PodStatus;
}

/** What `pod` may be told. */
export interface PodOptions {
  /** The completion index; default: 0 for an Indexed Job, none for another, whose pods have none. */
  readonly index?: number | undefined;
  /**
   * Default: with an exit code `Succeeded` (for 0, and for any of an init container that is restarted always) or `Failed`; else what the
   * Job's status leaves its `nth` pod, of which the failed ones come first, then those that have succeeded, that are ready (`Running`),
   * that are active (`Pending`), and that are being deleted (`Running`; of a Job that fails they are the last of the failed ones). An index
   * that has succeeded or failed says it of its pods, and so do `uncountedTerminatedPods` of the pod with that uid.
   */
  readonly phase?: PodPhase | undefined;
  /** The exit code of the first container, or of `containerName`; the others end with 0. Default: 0, and 1 for a failed pod. */
  readonly exitCode?: number | undefined;
  /** The container that ends with `exitCode`. After an init container that fails, those behind it have not started. */
  readonly containerName?: string | undefined;
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
  /** When its containers started, in whole seconds and not before `createdAt`; init containers have ended by then. Default: when it was created. */
  readonly startedAt?: Date | undefined;
  /**
   * When its containers ended, in whole seconds and not before they started; default: one minute after that, or when the Job ended, where
   * that is sooner.
   */
  readonly finishedAt?: Date | undefined;
  /**
   * When it was deleted, while its containers still end, and not before `createdAt`; its generation is 2 then. Default: it was
   * not; one that is `terminating` by the Job's status was with its last condition.
   */
  readonly deletedAt?: Date | undefined;
  /** How often each container was restarted whose `restartPolicy`, or else the Pod's, allows it; default: 0. */
  readonly restarts?: number | undefined;
  /**
   * Whether the Job has let it go: then it has no finalizer. Default: whether it has ended, or is `terminating` by the Job's status, and is
   * not among its `uncountedTerminatedPods`. Where the `podReplacementPolicy` is `Failed`, a Job that goes on keeps what is terminating.
   */
  readonly counted?: boolean | undefined;
  /**
   * How often its index failed before, with a `backoffLimitPerIndex`; default: `nth` times, without those that were ignored and at most so
   * often as the limit.
   */
  readonly failureCount?: number | undefined;
  /** How often its index failed before and was ignored by the pod failure policy; default: 0. */
  readonly ignoredFailureCount?: number | undefined;
  /** Conditions beside the kubelet's own, such as `{ type: "DisruptionTarget", status: "True" }`. */
  readonly conditions?:
    | readonly (Partial<PodCondition> & Pick<PodCondition, "type" | "status">)[]
    | undefined;
}
