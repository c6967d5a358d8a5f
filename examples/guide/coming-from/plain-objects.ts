import { type Job, job } from "jobwright";

const manifest: Job = {
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "pi" },
  spec: {
    template: {
      spec: {
        restartPolicy: "Never",
        containers: [{ name: "pi", image: "perl:5.34", command: ["perl", "-v"] }],
      },
    },
  },
};

console.log(job.from(manifest).backoffLimit(2).toYaml());
