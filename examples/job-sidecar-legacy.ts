// A log shipper as a second container, which keeps the Job from ever completing: what sidecars replace.
// Kubernetes documentation's examples: application/job/job-sidecar-legacy.yaml.
import { container, job, volume } from "jobwright";

const shell = (name: string, script: string) =>
  container(name, "alpine:latest").command("sh", "-c", script).volumeMount("data", "/opt");

export const myjob = job("myjob").template(t =>
  t
    .restartPolicy("Never")
    .containers([
      shell("myjob", 'echo "logging" > /opt/logs.txt'),
      shell("logshipper", "tail -F /opt/logs.txt"),
    ])
    .volume(volume("data").emptyDir({})),
);

process.stdout.write(myjob.toYaml());
