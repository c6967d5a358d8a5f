import { container, job } from "jobwright";

const worker = container("worker", "ghcr.io/example/worker:1.4.0")
  .args("--once")
  .env({
    PORT: 8080,
    DEBUG: true,
    DATABASE_PASSWORD: { secretKeyRef: { name: "database", key: "password" } },
    LOG_LEVEL: { configMapKeyRef: { name: "settings", key: "log-level", optional: true } },
    POD_NAME: { fieldRef: { fieldPath: "metadata.name" } },
  });

console.log(
  job("worker")
    .template(t => t.restartPolicy("Never").container(worker))
    .toYaml(),
);
