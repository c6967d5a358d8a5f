import { job } from "jobwright";

const shards = job("shards")
  .indexed(100, { parallelism: 10 })
  .backoffLimitPerIndex(1)
  .maxFailedIndexes(5)
  .template(t => t.restartPolicy("Never").container("shard", "ghcr.io/example/shard:1.0.0"));

console.log(shards.toYaml());
