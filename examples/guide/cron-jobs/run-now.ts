import { cronJob, job } from "jobwright";

const nightly = cronJob.run("report", "30 2 * * *", "ghcr.io/example/report:1.0.0", "report", "--yesterday");

// Like `kubectl create job report-now --from=cronjob/report`, which also sets the CronJob as the owner.
const { metadata, spec } = nightly.build().spec.jobTemplate;
const now = job("report-now")
  .labels(metadata?.labels)
  .annotations({ ...metadata?.annotations, "cronjob.kubernetes.io/instantiate": "manual" })
  .spec(spec);

console.log(now.toYaml());
