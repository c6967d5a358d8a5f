import { explainUpdate, job } from "jobwright";
import { suspended } from "jobwright/testing";

const nightly = job("nightly")
  .suspend(true)
  .template(t => t.restartPolicy("Never").container("main", "ghcr.io/example/nightly:1.0.0"));

const live = suspended(nightly); // a fixture here; in your code, what the cluster returned
console.log(explainUpdate(live, nightly.suspend(false).build()).text);
