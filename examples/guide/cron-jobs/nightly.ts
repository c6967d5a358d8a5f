import { cronJob } from "jobwright";

const nightly = cronJob("report", "30 2 * * 1-5")
  .timeZone("Europe/Berlin")
  .concurrencyPolicy("Forbid")
  .startingDeadlineSeconds("1h")
  .successfulJobsHistoryLimit(7)
  .failedJobsHistoryLimit(3)
  .jobTemplate(j =>
    j
      .backoffLimit(1)
      .template(t => t.restartPolicy("Never").container("report", "ghcr.io/example/report:1.0.0")),
  );

console.log(nightly.toYaml());
