// The spec of a Pod.
import type { Container, Job, PodSpec } from "../models/index.ts";
import { allContainers } from "./pod-restarts.ts";

/** The label and the annotation that tell the completion index. */
export const indexLabel = "batch.kubernetes.io/job-completion-index";
const indexVariable = "JOB_COMPLETION_INDEX";

type Amounts = NonNullable<NonNullable<Container["resources"]>["limits"]>;

/** What the server fills in for a pod, and not for a template. */
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

/** Tolerations of a node's short absence, which the server adds where the pod says nothing of it. */
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

/** The spec of a Pod that the Job makes, as the server completes it. */
export function specOf({ metadata, spec }: Job, index: number | undefined): PodSpec {
  const pod = JSON.parse(JSON.stringify(spec.template.spec)) as PodSpec;
  const hostNetwork = pod.hostNetwork === true;
  for (const container of allContainers(pod)) {
    completeContainer(container, hostNetwork, index !== undefined);
  }
  if (index !== undefined) pod.hostname = `${metadata?.name}-${index}`;
  addTolerations(pod);
  // What a priority class is worth, the cluster knows.
  if (pod.priorityClassName === undefined) pod.priority ??= 0;
  pod.enableServiceLinks ??= true;
  pod.preemptionPolicy ??= "PreemptLowerPriority";
  return pod;
}
