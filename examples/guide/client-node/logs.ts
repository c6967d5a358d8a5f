import { CoreV1Api, type KubeConfig } from "@kubernetes/client-node";

/** Returns what each Pod of a Job has printed, by the name of the Pod. */
export async function logs(config: KubeConfig, namespace: string, job: string): Promise<Map<string, string>> {
  const api = config.makeApiClient(CoreV1Api);
  const labelSelector = `batch.kubernetes.io/job-name=${job}`;
  const { items } = await api.listNamespacedPod({ namespace, labelSelector });
  const texts = new Map<string, string>();
  for (const { metadata } of items) {
    const name = metadata?.name ?? "";
    // For a Pod of several containers, also name the `container`.
    texts.set(name, await api.readNamespacedPodLog({ namespace, name }));
  }
  return texts;
}
