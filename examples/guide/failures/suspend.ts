import { job } from "jobwright";

const nightly = job("nightly")
  .suspend(true)
  .template(t => t.restartPolicy("Never").container("main", "ghcr.io/example/nightly:1.0.0"));

console.log(nightly.toYaml());
