import { container, job } from "jobwright";

const worker = container("worker", "ghcr.io/example/worker:1.4.0").resources({
  requests: { cpu: "500m", memory: "256Mi" },
  limits: { memory: "512Mi" },
});

console.log(
  job("worker")
    .template(t => t.restartPolicy("Never").container(worker))
    .toYaml(),
);
