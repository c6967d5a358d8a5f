import { container, InvalidError, job } from "jobwright";

const worker = container("worker", "ghcr.io/example/worker:1.4.0").resources({
  requests: { cpu: "500m", memory: "1Gi" },
  limits: { cpu: "250m", memory: "512Mi" },
});

try {
  job("worker")
    .template(t => t.restartPolicy("Never").container(worker))
    .build();
} catch (error) {
  if (error instanceof InvalidError) console.log(error.message);
}
