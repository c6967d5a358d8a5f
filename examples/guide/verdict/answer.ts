import { dryRunCreate } from "jobwright";

const answer = dryRunCreate({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "pi" },
  spec: {
    completionMode: "Indexed",
    parallelism: 2,
    template: { spec: { restartPolicy: "Never", containers: [{ name: "pi", image: "perl:5.34" }] } },
  },
});

if (!answer.ok) console.log(JSON.stringify(answer.status, null, 2));
