// How a pod ended by which a pod failure policy failed its Job or its index.
import type { Container } from "../../models/index.ts";
import type { LiveJob } from "../input.ts";
import { endByCondition, failureCodes, indexFailure, isCounted, type PodEnd } from "../job/policy.ts";
import { once } from "../once.ts";
import { podPrefix } from "./name.ts";
import { restartedInstead } from "./phase.ts";
import { failureOf, podInMessage } from "./place.ts";
import { isRestartedAfter } from "./restarts.ts";
import type { PodOptions } from "./types.ts";

/**
 * Returns the name of the pod by which a pod failure policy failed the Job, if it is a pod of this index. The first pod has this name
 * instead of a derived one.
 */
export function nameInMessage(job: LiveJob, index: number | undefined): string | undefined {
  const prefix = podPrefix(job, index);
  const name = podInMessage(job);
  if (name === undefined || !name.startsWith(prefix)) return undefined;
  // The prefix of a Job without indexes also fits the names of pods with an index.
  return name.slice(prefix.length).includes("-") ? undefined : name;
}

/** Returns the options of a pod that ended like this; none if its containers are restarted, as the server allows no such policy for it. */
function optionsOf(job: LiveJob, { condition, ...end }: PodEnd): PodOptions {
  if (condition !== undefined) return { phase: "Failed", conditions: [condition], ...end };
  return restartedInstead(job.spec.template.spec, end) ? {} : { phase: "Failed", ...end };
}

/** Returns how the pod ended that failed its index, if the policy fails indexes at once. */
export function toldByPolicy(job: LiveJob): PodOptions {
  const end = indexFailure(job);
  return end === undefined ? {} : optionsOf(job, end);
}

/**
 * Returns how a pod ended that failed and was counted, and neither failed its index at once nor its Job: with an exit code of which the
 * policy says no more, if there is one.
 */
export const countedEnd = once((job: LiveJob): PodOptions => {
  const spec = job.spec.template.spec;
  const [container] = spec.containers as [Container];
  const exitCode = failureCodes(job).find(
    code =>
      isCounted(job, { containerName: container.name, exitCode: code }) &&
      !isRestartedAfter(spec, container, code),
  );
  return exitCode === undefined ? {} : { exitCode };
});

/** Returns what the message of a Job that a pod failure policy has failed says about the pod with this name. */
export function toldByMessage(job: LiveJob, name: string): PodOptions {
  const { metadata } = job;
  const target = failureOf(job);
  const place = `${metadata.namespace}/${name} `;
  const [, what = "", rest = ""] =
    target?.message?.split(place).length === 2 ? ["", ...target.message.split(place)] : [];
  const container = /^Container (\S+) for pod $/.exec(what)?.[1];
  const code = /^failed with exit code (\d+) /.exec(rest)?.[1];
  const [, type, rule] = /^has condition (\S+) .* at index (\d+)$/.exec(rest) ?? [];
  if (container !== undefined && code !== undefined)
    return optionsOf(job, { containerName: container, exitCode: Number(code) });
  if (type === undefined) return {};
  const end = endByCondition(job, Number(rule), type);
  // The policy may be another by now.
  return end === undefined
    ? { phase: "Failed", conditions: [{ type, status: "True" }] }
    : optionsOf(job, end);
}
