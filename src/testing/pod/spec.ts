// The spec of a Pod.
import type { Container, Job, PodSpec } from "../../models/index.ts";
import { compareAmounts, readAmount } from "../../quantity/index.ts";
import { once } from "../once.ts";
import { addAppArmorProfiles } from "./app-armor.ts";
import { mergeLabelKeys } from "./label-keys.ts";
import { indexLabel, labelsOf } from "./labels.ts";
import { completePodLevel } from "./level.ts";
import { allContainers } from "./restarts.ts";
import type { PodStatus } from "./types.ts";

const indexVariable = "JOB_COMPLETION_INDEX";

type Amounts = NonNullable<NonNullable<Container["resources"]>["limits"]>;

/** Fills in what the server fills in for a pod and not for a template. */
function completeContainer(container: Container, hostNetwork: boolean, indexed: boolean): void {
  const limits: Amounts | undefined = container.resources?.limits;
  if (limits !== undefined) {
    container.resources = {
      ...container.resources,
      requests: { ...limits, ...container.resources?.requests },
    };
  }
  if (hostNetwork) for (const port of container.ports ?? []) port.hostPort ||= port.containerPort;
  if (!indexed || container.env?.some(variable => variable.name === indexVariable)) return;
  const fieldRef = { apiVersion: "v1", fieldPath: `metadata.labels['${indexLabel}']` };
  container.env = [...(container.env ?? []), { name: indexVariable, valueFrom: { fieldRef } }];
}

/** Adds the tolerations of a node's short absence that the server adds if the pod says nothing about it. */
function addTolerations(spec: PodSpec): void {
  const list = spec.tolerations ?? [];
  const missing = ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"].filter(
    name => !list.some(({ key, effect }) => (!key || key === name) && (!effect || effect === "NoExecute")),
  );
  if (missing.length === 0) return;
  const added = missing.map(key => {
    const what = { operator: "Exists", effect: "NoExecute" } as const;
    return { key, ...what, tolerationSeconds: 300 };
  });
  spec.tolerations = [...list, ...added];
}

/** Returns the spec of each Pod of the Job as JSON, because each Pod gets its own copy. */
const specText = once(({ spec }: Job): string => {
  const pod = JSON.parse(JSON.stringify(spec.template.spec)) as PodSpec;
  const hostNetwork = pod.hostNetwork === true;
  const isIndexed = spec.completionMode === "Indexed";
  for (const container of allContainers(pod)) completeContainer(container, hostNetwork, isIndexed);
  completePodLevel(pod);
  addAppArmorProfiles(pod, spec.template.metadata?.annotations ?? {});
  // A template may have a negative one, a pod may not.
  if ((pod.terminationGracePeriodSeconds ?? 0) < 0) pod.terminationGracePeriodSeconds = 1;
  // Each pod has its own host name. This only sets its place among the fields.
  if (isIndexed) pod.hostname = "";
  addTolerations(pod);
  // Only the cluster knows the value of a priority class.
  if (pod.priorityClassName === undefined) pod.priority ??= 0;
  pod.enableServiceLinks ??= true;
  pod.preemptionPolicy ??= "PreemptLowerPriority";
  return JSON.stringify(pod);
});

/** Returns the spec of a Pod of the Job, as the server completes it. */
export function specOf(job: Job, index: number | undefined): PodSpec {
  const pod = JSON.parse(specText(job)) as PodSpec;
  mergeLabelKeys(pod, labelsOf(job, index));
  if (index !== undefined) pod.hostname = `${job.metadata?.name}-${index}`;
  return pod;
}

function isPositive(amount: string | undefined): boolean {
  const [value, zero] = [readAmount(String(amount ?? "0")), readAmount("0")];
  return typeof value !== "string" && typeof zero !== "string" && compareAmounts(value, zero) > 0;
}

const samePositive = (a: string | undefined, b: string | undefined): boolean => {
  const [x, y] = [readAmount(String(a ?? "0")), readAmount(String(b ?? "0"))];
  return typeof x !== "string" && typeof y !== "string" && compareAmounts(x, y) === 0 && isPositive(a);
};

/**
 * Returns the class of a pod by its requests and limits of CPU and memory.
 *
 * @see helper/qos ComputePodQOS
 */
function qosClass({ containers = [], initContainers = [], resources }: PodSpec): PodStatus["qosClass"] {
  const all =
    resources?.requests !== undefined || resources?.limits !== undefined
      ? [resources]
      : [...containers, ...initContainers].map(container => container.resources ?? {});
  const names = ["cpu", "memory"] as const;
  const some = all.some(({ requests, limits }) =>
    names.some(name => isPositive(requests?.[name]) || isPositive(limits?.[name])),
  );
  if (!some) return "BestEffort";
  const whole = all.every(({ requests, limits }) =>
    names.every(name => samePositive(limits?.[name], requests?.[name])),
  );
  return whole ? "Guaranteed" : "Burstable";
}

/** Returns the class of the Job's pods, which is the same for all of them. */
export const qosClassOf = once((job: Job) => qosClass(specOf(job, undefined)));
