import { job } from "jobwright";

const migrate = job("migrate")
  .ttl("1d")
  .template(t => t.restartPolicy("Never").container("migrate", "ghcr.io/example/migrate:2.1.0"));

console.log(migrate.toYaml());
