import { job } from "jobwright";

const load = job("load")
  .backoffLimit(6)
  .onExitNotIn(75, 137)
  .failJob()
  .onDisruption()
  .ignore()
  .template(t => t.restartPolicy("Never").container("load", "ghcr.io/example/load:1.0.0"));

console.log(load.toYaml());
