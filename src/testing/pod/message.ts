// What a Job's message says about the pod by which a pod failure policy failed the Job.
import type { LiveJob } from "../input.ts";
import { podPrefix } from "./name.ts";
import { restartedInstead } from "./phase.ts";
import { failureOf } from "./place.ts";
import type { PodOptions } from "./types.ts";

/**
 * Returns the name of the pod by which a pod failure policy failed the Job, if it is a pod of this index. The first pod has this name
 * instead of a derived one.
 */
export function nameInMessage(job: LiveJob, index: number | undefined): string | undefined {
  const { namespace } = job.metadata;
  const { reason, message = "" } = failureOf(job) ?? {};
  if (reason !== "PodFailurePolicy") return undefined;
  const prefix = podPrefix(job, index);
  const name = message.split(" ").find(word => word.startsWith(`${namespace}/${prefix}`));
  const found = name?.slice(namespace.length + 1);
  // The prefix of a Job without indexes also fits the names of pods with an index.
  return found?.slice(prefix.length).includes("-") ? undefined : found;
}

/** Returns what the message of a Job that a pod failure policy has failed says about the pod with this name. */
export function toldByMessage(job: LiveJob, name: string): PodOptions {
  const { metadata } = job;
  const target = failureOf(job);
  const place = `${metadata.namespace}/${name} `;
  const [, what = "", rest = ""] =
    target?.message?.split(place).length === 2 ? ["", ...target.message.split(place)] : [];
  const container = /^Container (\S+) for pod $/.exec(what)?.[1];
  const code = /^failed with exit code (\d+) /.exec(rest)?.[1];
  const type = /^has condition (\S+) /.exec(rest)?.[1];
  if (container !== undefined && code !== undefined) {
    const told = { containerName: container, exitCode: Number(code) };
    // A pod whose containers are restarted does not fail like this. The server allows no such policy for it.
    return restartedInstead(job.spec.template.spec, told) ? {} : told;
  }
  return type === undefined ? {} : { phase: "Failed", conditions: [{ type, status: "True" }] };
}
