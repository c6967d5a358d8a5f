// Creates a Job in the cluster of the current kubeconfig context, with the Kubernetes project's own client.
import { fileURLToPath } from "node:url";
import { BatchV1Api, KubeConfig, type V1Job } from "@kubernetes/client-node";
import { container, job } from "jobwright";

export const report = job()
  .generateName("report-")
  .label("app", "report")
  .ttlSecondsAfterFinished(3600)
  .template(t =>
    t
      .restartPolicy("OnFailure")
      .container(
        container("report", "docker.io/library/busybox:1.37")
          .command("sh", "-c", 'echo "Report for $DAY"')
          .env({ DAY: "Monday" }),
      ),
  );

export function submit(config: KubeConfig, namespace: string): Promise<V1Job> {
  return config.makeApiClient(BatchV1Api).createNamespacedJob({ namespace, body: report.build() });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const config = new KubeConfig();
  config.loadFromDefault();
  const created = await submit(
    config,
    config.getContextObject(config.currentContext)?.namespace ?? "default",
  );
  console.log(`job.batch/${created.metadata?.name} created`);
}
