import type { PodTemplateSpec } from "jobwright";
import { dryRunUpdate } from "../../src/dry-run/index.ts";
import type { LiveJob, LivePod, PodPhase } from "../../src/testing/index.ts";
import { certainEnd } from "../../src/testing/job/conditions.ts";
import { deadlineOf } from "../../src/testing/job/contradictions.ts";
import { timeOf } from "../../src/testing/times.ts";
import type { Controllers, JobLooked } from "../controllers.ts";
import type { Random } from "../generate/random.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A Pod of this cluster: of its status, only what the controller looks at is kept. */
type Pod = Pick<LivePod, "spec"> & {
  readonly metadata: Mutable<LivePod["metadata"]>;
  status: {
    phase: PodPhase;
    conditions?: { type: string; status: "True" }[];
    containerStatuses?: { name: string; restartCount: number; state: unknown }[];
  };
};

const isOver = ({ status }: Pod) => status.phase === "Succeeded" || status.phase === "Failed";

/** Returns the statuses of a Pod's containers, which are all in the same state. */
const statusesOf = ({ spec }: Pod, state: object) =>
  spec.containers.map(({ name }) => ({ name, restartCount: 0, state }));

/** A Job and its Pods, as an API server holds them, with somebody who suspends and scales the Job, a clock and a kubelet that leave all to chance. */
export class JobCluster {
  job: LiveJob;
  now: Date;
  #pods: Pod[] = [];
  readonly #random: Random;
  /** How often a Pod fails. */
  readonly #failures: number;
  #made = 0;

  constructor(job: LiveJob, random: Random) {
    this.#random = random;
    this.#failures = random.pick([0.05, 0.2, 0.5]);
    this.job = job;
    this.now = new Date(job.metadata.creationTimestamp);
  }

  /** Lets the controller look, and does what it wants. Returns what it did. */
  async look(controllers: Controllers): Promise<JobLooked> {
    const { job, now } = this;
    const looked = await controllers.lookAtJob({ job, pods: this.#pods as unknown as LivePod[], now });
    const { statuses = [], created = [], deleted = [], released = [] } = looked;
    const status = statuses.at(-1);
    if (status !== undefined) this.job = { ...job, status };
    for (const template of created) this.#create(template);
    for (const { metadata } of this.#pods) {
      if (released.includes(metadata.name)) delete metadata.finalizers;
      if (deleted.includes(metadata.name)) metadata.deletionTimestamp ??= timeOf(now);
    }
    return looked;
  }

  #create({ metadata = {}, spec }: PodTemplateSpec): void {
    const { name, uid } = this.job.metadata;
    const nth = String(this.#made++).padStart(5, "0");
    const owner = { apiVersion: "batch/v1", kind: "Job", name, uid };
    this.#pods.push({
      metadata: {
        ...(metadata as LivePod["metadata"]),
        namespace: "default",
        name: `${metadata.generateName ?? `${name}-`}${nth.replace(/\d/g, digit => "bcdfghjklm".charAt(Number(digit)))}`,
        uid: `00000000-0000-4000-8000-0000000${nth}`,
        creationTimestamp: timeOf(this.now),
        ownerReferences: [{ ...owner, controller: true, blockOwnerDeletion: true }],
      },
      spec: spec as LivePod["spec"],
      status: { phase: "Pending" },
    });
  }

  /** Lets some time pass, but not beyond the Job's deadline: the controller looks then. */
  goOn(): void {
    const random = this.#random;
    const { suspend } = this.job.spec;
    const isEnding = certainEnd(this.job.status) !== undefined;
    const next = this.now.getTime() + (1 + random.below(60)) * 1000;
    const deadline = deadlineOf(this.job);
    const isBefore = !suspend && this.now.getTime() < deadline;
    this.now = new Date(isBefore ? Math.min(next, deadline) : next);
    // If somebody changes the Job, the controller looks at once, before anything else happens.
    if (!isEnding && random.chance(suspend ? 0.5 : 0.03)) return this.#change({ suspend: !suspend });
    if (!isEnding && this.now.getTime() !== deadline && random.chance(0.03))
      return this.#change(this.#otherSize());
    for (const pod of this.#pods) if (!isOver(pod)) this.#goOnWith(pod);
    this.#pods = this.#pods.filter(
      pod => pod.metadata.deletionTimestamp === undefined || pod.metadata.finalizers || !isOver(pod),
    );
  }

  /** Changes the Job, if the server takes the change. */
  #change(fields: Partial<LiveJob["spec"]>): void {
    const { job } = this;
    const answer = dryRunUpdate(job, { ...job, spec: { ...job.spec, ...fields } });
    if (answer.ok) this.job = answer.object as LiveJob;
  }

  /**
   * Returns another parallelism, with the completions of a Job that has as many: those may change together. Indexes with limits of their own
   * stay: nobody sees from a smaller Job which failures were of the indexes that it has no more.
   */
  #otherSize(): Partial<LiveJob["spec"]> {
    const { backoffLimitPerIndex, completionMode, completions, parallelism } = this.job.spec;
    const isElastic = completionMode === "Indexed" && completions === parallelism;
    if (!isElastic || backoffLimitPerIndex !== undefined) return { parallelism: this.#random.below(6) };
    const size = 1 + this.#random.below(6);
    return { parallelism: size, completions: size };
  }

  #goOnWith(pod: Pod): void {
    const random = this.#random;
    if (pod.metadata.deletionTimestamp !== undefined) {
      if (random.chance(0.6)) this.#end(pod, random.pick([143, 137, 1]));
    } else if (pod.status.phase === "Pending") {
      if (random.chance(0.7)) this.#start(pod);
    } else if (random.chance(0.25)) this.#end(pod, 0);
    else if (random.chance(this.#failures)) this.#fail(pod);
    else if (random.chance(0.5)) pod.status.conditions = [{ type: "Ready", status: "True" }];
    else if (random.chance(0.03)) pod.metadata.deletionTimestamp = timeOf(this.now);
  }

  #start(pod: Pod): void {
    pod.status = {
      phase: "Running",
      ...(this.#random.chance(0.6) && { conditions: [{ type: "Ready", status: "True" }] }),
      containerStatuses: statusesOf(pod, { running: { startedAt: timeOf(this.now) } }),
    };
  }

  #fail(pod: Pod): void {
    const random = this.#random;
    const [first] = pod.status.containerStatuses ?? [];
    if (pod.spec.restartPolicy === "OnFailure" && first !== undefined && random.chance(0.7))
      first.restartCount++;
    else this.#end(pod, random.pick([1, 2, 3, 42, 137]), random.chance(0.25));
  }

  #end(pod: Pod, exitCode: number, isEvicted = false): void {
    const startedAt = pod.metadata.creationTimestamp;
    const terminated = {
      exitCode,
      reason: exitCode === 0 ? "Completed" : "Error",
      startedAt,
      finishedAt: timeOf(this.now),
    };
    pod.status = {
      phase: exitCode === 0 ? "Succeeded" : "Failed",
      ...(isEvicted && { conditions: [{ type: "DisruptionTarget", status: "True" }] }),
      containerStatuses: statusesOf(pod, { terminated }),
    };
  }
}
