import { BatchV1Api, type KubeConfig, type V1Job } from "@kubernetes/client-node";
import { job, outcome } from "jobwright";

const report = job()
  .generateName("report-")
  .ttl("1d")
  .template(t => t.restartPolicy("Never").container("report", "ghcr.io/example/report:1.0.0"));

/** Creates the Job, waits until it has ended, and returns it as it is then. */
export async function run(config: KubeConfig, namespace: string, seconds = 5): Promise<V1Job> {
  const api = config.makeApiClient(BatchV1Api);
  const created = await api.createNamespacedJob({ namespace, body: report.build() });
  const name = created.metadata?.name ?? "";
  for (;;) {
    const now = await api.readNamespacedJob({ namespace, name });
    const { state, reason } = outcome(now);
    if (state === "failed") throw new Error(`job ${name} failed: ${reason}`);
    if (state === "complete") return now;
    await new Promise(resolve => setTimeout(resolve, seconds * 1000));
  }
}
