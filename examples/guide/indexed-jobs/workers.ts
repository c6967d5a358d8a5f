import { job } from "jobwright";

const shards = job("shards")
  .indexed(5, { parallelism: 3 })
  .template(t =>
    t
      .restartPolicy("Never")
      .container("shard", "docker.io/library/busybox:1.37", c =>
        c.command("sh", "-c", 'echo "shard $JOB_COMPLETION_INDEX of 5"'),
      ),
  );

console.log(shards.toYaml());
