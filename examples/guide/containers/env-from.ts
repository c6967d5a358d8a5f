import { container, job } from "jobwright";

const worker = container("worker", "ghcr.io/example/worker:1.4.0")
  .envFromSource(e => e.configMapRef({ name: "settings" }))
  .envFromSource(e => e.prefix("DB_").secretRef({ name: "database" }));

console.log(
  job("worker")
    .template(t => t.restartPolicy("Never").container(worker))
    .toYaml(),
);
