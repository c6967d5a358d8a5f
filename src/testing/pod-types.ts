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
