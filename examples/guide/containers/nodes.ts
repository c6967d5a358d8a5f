import { job } from "jobwright";

const train = job("train").template(t =>
  t
    .restartPolicy("Never")
    .nodeLabel("example.com/pool", "gpu")
    .toleration({ key: "nvidia.com/gpu", operator: "Exists", effect: "NoSchedule" })
    .priorityClassName("batch")
    .container("train", "ghcr.io/example/train:1.0.0", c =>
      c.resources({ limits: { "nvidia.com/gpu": "1" } }),
    ),
);

console.log(train.toYaml());
