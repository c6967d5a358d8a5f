import { explainUpdate, job } from "jobwright";
import { running } from "jobwright/testing";

const workers = (n: number) =>
  job("workers")
    .indexed(n, { parallelism: n })
    .template(t => t.restartPolicy("Never").container("worker", "ghcr.io/example/worker:1.0.0"));

const live = running(workers(4)); // a fixture here; in your code, what the cluster returned
console.log(explainUpdate(live, workers(6).build()).text);
