import { job } from "jobwright";
import { complete, partial, running, suspended } from "jobwright/testing";

const shards = job("shards")
  .indexed(5, { parallelism: 2 })
  .template(t => t.restartPolicy("Never").container("shard", "ghcr.io/example/shard:1.0.0"));

console.log(running(shards).status.active);
console.log(partial(shards, { completedIndexes: "0,2" }).status.completedIndexes);
console.log(complete(shards).status.completedIndexes);
console.log(suspended(shards).status.conditions?.map(({ type, status }) => `${type}=${status}`));
