import { job } from "jobwright";

const consumers = job("consumers")
  .parallelism(4)
  .template(t =>
    t
      .restartPolicy("OnFailure")
      .container("consumer", "ghcr.io/example/consumer:1.0.0", c => c.env({ QUEUE: "thumbnails" })),
  );

console.log(consumers.toYaml());
