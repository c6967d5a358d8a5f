import { job } from "jobwright";

const search = job("search")
  .indexed(10, { parallelism: 10 })
  .successPolicy(p =>
    p.rule({ succeededIndexes: "0" }).rule(r => r.succeededIndexes("1-9").succeededCount(3)),
  )
  .template(t => t.restartPolicy("Never").container("search", "ghcr.io/example/search:1.0.0"));

console.log(search.toYaml());
