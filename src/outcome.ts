import { isBuilder } from "./models/brand.ts";
import { aKind } from "./options.ts";
import { hasFields, isThenable } from "./values/value.ts";

/** The outcome of a Job. */
export interface Outcome {
  /** The state; `running` also for a Job that no controller has looked at yet. */
  readonly state: "suspended" | "running" | "complete" | "failed";
  /** The condition's reason, such as `BackoffLimitExceeded`; absent while the Job runs. */
  readonly reason?: string;
  /** The condition's sentence. */
  readonly message?: string;
}

/** The part of a Job that is read: so little that the types of every client fit. */
export interface WithConditions {
  /** The status; a Job that no controller has looked at has none, or none with conditions. */
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

/** Returns the kind of an object that does not say it, such as an item of a list. */
function kindBySpec(object: object): string {
  const { spec } = object as { spec?: unknown };
  if (!hasFields(spec)) return "Job";
  if ("containers" in spec) return "Pod";
  return "jobTemplate" in spec ? "CronJob" : "Job";
}

/**
 * Returns the outcome of a Job, by its conditions alone. Counters are ignored, and a Job whose success or failure is certain while its pods
 * still end (`SuccessCriteriaMet`, `FailureTarget`) counts as running. So does one without a status, even with `suspend: true`: it was only
 * created, and its controller has not written a status yet.
 *
 * @param job a live Job of any client
 * @throws TypeError when `job` is no Job, and for a builder, which never comes from a cluster.
 * @example
 * const { state, reason } = outcome(await api.readNamespacedJob({ name, namespace }));
 * if (state === "failed") throw new Error(reason);
 */
export function outcome(job: WithConditions): Outcome {
  if (typeof job !== "object" || job === null) throw new TypeError("outcome takes a Job");
  if (isThenable(job)) throw new TypeError("outcome takes a Job, and not a promise: await it");
  if (isBuilder(job)) throw new TypeError("outcome takes a Job as a cluster has it, and not a builder");
  const { kind = kindBySpec(job) } = job as { kind?: unknown };
  if (kind !== "Job") throw new TypeError(`outcome takes a Job, and not ${aKind(kind)}`);
  if (Array.isArray(job) || "items" in job) throw new TypeError("outcome takes a Job, and not a list");
  if (!("kind" in job || "metadata" in job || "spec" in job || "status" in job))
    throw new TypeError("outcome takes a Job, and this has neither metadata, spec nor status");
  const status = job.status ?? {};
  if (!hasFields(status)) throw new TypeError("outcome: the Job's status is not an object");
  const conditions = status.conditions ?? [];
  if (!Array.isArray(conditions)) throw new TypeError("outcome: the Job's status.conditions are not a list");
  // A boolean, as YAML reads an unquoted `True`, says neither that the condition holds nor that it does not.
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
