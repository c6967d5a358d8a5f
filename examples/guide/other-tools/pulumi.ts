import { Job, type JobArgs } from "@pulumi/kubernetes/batch/v1/job.js";
import { job } from "jobwright";

const migrate = job("migrate")
  .namespace("shop")
  .backoffLimit(1)
  .template(t => t.restartPolicy("Never").container("migrate", "ghcr.io/example/migrate:2.1.0"));

// `as` is needed because Pulumi's types require `sources` in a projected volume, and the API does not.
export const resource = new Job("migrate", migrate.build() as JobArgs);
