import { job, toYaml } from "jobwright";

const train = job("train")
  .indexed(4, { parallelism: 4 })
  .template(t =>
    t
      .restartPolicy("Never")
      .subdomain("train-workers")
      .container("train", "ghcr.io/example/train:1.0.0", c => c.env({ LEADER: "train-0.train-workers" })),
  );

const service = {
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "train-workers" },
  spec: { clusterIP: "None", selector: { "batch.kubernetes.io/job-name": "train" } },
};

console.log(toYaml([service, train]));
