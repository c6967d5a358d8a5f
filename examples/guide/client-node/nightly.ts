import {
  BatchV1Api,
  type KubeConfig,
  PatchStrategy,
  setHeaderOptions,
  type V1CronJob,
} from "@kubernetes/client-node";
import { cronJob } from "jobwright";

const nightly = cronJob
  .run("report", "30 2 * * *", "ghcr.io/example/report:1.0.0", "report")
  .timeZone("Europe/Berlin");

/** Creates the CronJob, or changes the one that is there. */
export function schedule(config: KubeConfig, namespace: string): Promise<V1CronJob> {
  const api = config.makeApiClient(BatchV1Api);
  return api.patchNamespacedCronJob(
    { namespace, name: "report", body: nightly.build(), fieldManager: "reports", force: true },
    setHeaderOptions("Content-Type", PatchStrategy.ServerSideApply),
  );
}
