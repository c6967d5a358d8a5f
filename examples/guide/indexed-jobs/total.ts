import { job, totalRequests } from "jobwright";

const shards = job("shards")
  .indexed(100, { parallelism: 20 })
  .template(t =>
    t
      .restartPolicy("Never")
      .sidecar("proxy", "ghcr.io/example/proxy:1.0.0", c => c.resources({ requests: { cpu: "100m" } }))
      .container("shard", "ghcr.io/example/shard:1.0.0", c =>
        c.resources({ requests: { cpu: "1500m", memory: "2Gi" } }),
      ),
  );

const { cpu, memory } = totalRequests(shards);
console.log(`${cpu} CPUs and ${memory} of memory`);
