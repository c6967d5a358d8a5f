import { isBuilder } from "../models/brand.ts";
import { hasFields, isThenable } from "../values/value.ts";

/** What has become of a Job. */
export interface Outcome {
  /** `running` also for a Job that no controller has looked at yet. */
  readonly state: "suspended" | "running" | "complete" | "failed";
  /** The condition's reason, such as `BackoffLimitExceeded`; none while the Job runs. */
  readonly reason?: string;
  /** The condition's sentence. */
  readonly message?: string;
}

/** What is read of a Job: so little that the types of every client fit. */
export interface WithConditions {
  /** A Job that no controller has looked at has none, or no conditions in it. */
  readonly status?:
    | {
        readonly conditions?:
          | readonly {
              readonly type: string;
              readonly status: string;
              readonly reason?: string | undefined;
              readonly message?: string | undefined;
            }[]
          | undefined;
      }
    | null
    | undefined;
}

const states = { Failed: "failed", Complete: "complete", Suspended: "suspended" } as const;

/** What an object is that does not say its kind, as the items of a list do not. */
function kindBySpec(object: object): string {
  const { spec } = object as { spec?: unknown };
  if (!hasFields(spec)) return "Job";
  if ("containers" in spec) return "Pod";
  return "jobTemplate" in spec ? "CronJob" : "Job";
}

/**
 * What has become of a Job, by its conditions alone: counters are not looked at, and a Job whose success or failure is certain but whose
 * pods still end (`SuccessCriteriaMet`, `FailureTarget`) runs. So does one without a status, also where its `suspend` is true: it was just
 * created, and its controller has yet to say otherwise.
 *
 * @param job a live Job of any client
 * @throws TypeError for what is no Job, and for a builder, which no cluster has.
 * @example
 * const { state, reason } = outcome(await api.readNamespacedJob({ name, namespace }));
 * if (state === "failed") throw new Error(reason);
 */
export function outcome(job: WithConditions): Outcome {
  if (typeof job !== "object" || job === null) throw new TypeError("outcome takes a Job");
  if (isThenable(job)) throw new TypeError("outcome takes a Job, and not a promise: await it");
  if (isBuilder(job)) throw new TypeError("outcome takes a Job as a cluster has it, and not a builder");
  const { kind = kindBySpec(job) } = job as { kind?: unknown };
  if (kind !== "Job") throw new TypeError(`outcome takes a Job, and not a ${String(kind)}`);
  if (Array.isArray(job) || "items" in job) throw new TypeError("outcome takes a Job, and not a list");
  if (!("kind" in job || "metadata" in job || "spec" in job || "status" in job))
    throw new TypeError("outcome takes a Job, and this has neither metadata, spec nor status");
  const status = job.status ?? {};
  if (!hasFields(status)) throw new TypeError("outcome: the Job's status is no object");
  const conditions = status.conditions ?? [];
  if (!Array.isArray(conditions)) throw new TypeError("outcome: the Job's status.conditions are no list");
  // A `True` that YAML or a person took for a boolean is no condition that holds, and none that does not.
  if (conditions.some(one => one?.status !== undefined && typeof one.status !== "string"))
    throw new TypeError('outcome: the status of a condition is a string, "True" or "False"');
  for (const type of ["Failed", "Complete", "Suspended"] as const) {
    const found = conditions.find(one => one?.type === type && one.status === "True");
    if (found === undefined) continue;
    const { reason, message } = found;
    return { state: states[type], ...(reason && { reason }), ...(message && { message }) };
  }
  return { state: "running" };
}
