// The methods that are not named after a field. Each only calls methods that are, and keeps nothing of its own.

import { plainOf } from "../models/brand.ts";
import type {
  JobSpec,
  PodFailurePolicyAction,
  PodFailurePolicyRule,
  PodTemplateSpec,
} from "../models/index.ts";
import { queueLabel } from "../models/job-labels.ts";
import { restrictContainer, restrictPod } from "../pod-security/restricted.ts";
import type { Chain } from "./link.ts";
import { shellScript } from "./shell.ts";
import type { ShellValue } from "./sugar-types.ts";
import type { BuilderOf } from "./types.ts";

interface Self extends BuilderOf<object> {
  completions(value: unknown): Self;
  completionMode(value: unknown): Self;
  parallelism(value: unknown): Self;
  backoffLimit(...values: unknown[]): Self;
  ttlSecondsAfterFinished(...values: unknown[]): Self;
  podFailurePolicy(value: unknown): Self;
  label(key: string, ...values: unknown[]): Self;
  initContainer(...values: unknown[]): Self;
  command(...values: unknown[]): Self;
}

type When = Pick<PodFailurePolicyRule, "onExitCodes" | "onPodConditions">;

function failureRule(job: Self, when: When): object {
  const rule = (action: PodFailurePolicyAction) => () => {
    const data = plainOf(job) as JobSpec & { spec?: JobSpec };
    const { podFailurePolicy: policy } = data.spec ?? data;
    return job.podFailurePolicy({ ...policy, rules: [policy?.rules ?? [], { action, ...when }].flat() });
  };
  return {
    failJob: rule("FailJob"),
    failIndex: rule("FailIndex"),
    ignore: rule("Ignore"),
    count: rule("Count"),
    containerName: (containerName: string) =>
      failureRule(job, { onExitCodes: { ...when.onExitCodes, containerName } as never }),
  };
}

/** The server requires exit codes in ascending order, each once. */
const onExit = (operator: "In" | "NotIn") =>
  function (this: Self, ...codes: number[]): object {
    const values = [...new Set(codes)];
    // What is no number stays where it is, for the check to refuse.
    if (values.every(Number.isFinite)) values.sort((a, b) => a - b);
    return failureRule(this, { onExitCodes: { operator, values } });
  };

const job = {
  indexed(this: Self, completions: number, options?: { parallelism?: number }): Self {
    const indexed = this.completions(completions).completionMode("Indexed");
    return options?.parallelism === undefined ? indexed : indexed.parallelism(options.parallelism);
  },
  noRetry(this: Self, ...values: unknown[]): Self {
    return this.backoffLimit(0, ...values);
  },
  ttl(this: Self, ...values: unknown[]): Self {
    return this.ttlSecondsAfterFinished(...values);
  },
  onExit: /*@__PURE__*/ onExit("In"),
  onExitNotIn: /*@__PURE__*/ onExit("NotIn"),
  onDisruption(this: Self): object {
    return failureRule(this, { onPodConditions: [{ type: "DisruptionTarget" }] });
  },
};

/** A JobSpec has no labels. */
const labelled = /*@__PURE__*/ Object.assign(
  {
    queue(this: Self, ...values: unknown[]): Self {
      return this.label(queueLabel, ...values);
    },
  },
  job,
);

const pod = {
  sidecar(this: Self, ...args: unknown[]): Self {
    const more = this.initContainer(...args);
    if (more === this) return this;
    return this.initContainer({
      ...((more as unknown as Chain)._last.value as object),
      restartPolicy: "Always",
    });
  },
};

const container = {
  sh(this: Self, strings: TemplateStringsArray, ...values: ShellValue[]): Self {
    return this.command("/bin/sh", "-c", shellScript(strings, values));
  },
};

/** The methods by the type of the builder. */
export const sugar: Readonly<Record<string, object>> = {
  Job: labelled,
  JobTemplateSpec: labelled,
  JobSpec: job,
  PodTemplateSpec: pod,
  PodSpec: pod,
  Container: container,
};

/** Applies `restricted()` to the data, whatever was called before and after it. */
export const restrictions: Readonly<Record<string, (data: never) => object>> = {
  PodSpec: restrictPod,
  PodTemplateSpec: (data: PodTemplateSpec) => ({ ...data, spec: restrictPod(data.spec ?? {}) }),
  Container: restrictContainer,
};
