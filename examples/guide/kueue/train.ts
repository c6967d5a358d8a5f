import { job } from "jobwright";

const train = job("train")
  .queue("team-a")
  .indexed(8, { parallelism: 8 })
  .template(t =>
    t
      .restartPolicy("Never")
      .container("train", "ghcr.io/example/train:1.0.0", c =>
        c.resources({ requests: { cpu: "4", memory: "8Gi" } }),
      ),
  );

console.log(train.toYaml());
