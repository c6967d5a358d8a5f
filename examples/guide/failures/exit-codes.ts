import { job } from "jobwright";

const load = job("load")
  .backoffLimit(6)
  .onDisruption()
  .ignore()
  .onExitNotIn(75)
  .failJob()
  .template(t => t.restartPolicy("Never").container("load", "ghcr.io/example/load:1.0.0"));

console.log(load.toYaml());
