// Five indexes; each Pod reads its own from a file of the downward API.
// Kubernetes documentation: "Indexed Job for Parallel Processing with Static Work Assignment".
import { container, job, objectFieldSelector, volume } from "jobwright";

const completionIndex = objectFieldSelector(
  "metadata.annotations['batch.kubernetes.io/job-completion-index']",
);

const worker = container("worker", "docker.io/library/busybox")
  .command("rev", "/input/data.txt")
  .volumeMount("input", "/input");

export const indexedJob = job("indexed-job")
  .completionMode("Indexed")
  .completions(5)
  .parallelism(3)
  .template(t =>
    t
      .restartPolicy("Never")
      .container(worker)
      .volume(
        volume("input").downwardAPI(d => d.item(file => file.path("data.txt").fieldRef(completionIndex))),
      ),
  );

process.stdout.write(indexedJob.toYaml());
