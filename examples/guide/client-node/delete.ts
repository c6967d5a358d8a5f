import { BatchV1Api, type KubeConfig } from "@kubernetes/client-node";

/** Deletes a Job and its Pods. */
export async function remove(config: KubeConfig, namespace: string, name: string): Promise<void> {
  const api = config.makeApiClient(BatchV1Api);
  await api.deleteNamespacedJob({ namespace, name, propagationPolicy: "Background" });
}
