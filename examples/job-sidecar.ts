// A log shipper that runs beside the Job's container and ends with it. Kubernetes documentation: "Sidecar Containers".
import { container, job, volume } from "jobwright";

const main = container("myjob", "alpine:latest")
  .command("sh", "-c", 'echo "logging" > /opt/logs.txt')
  .volumeMount("data", "/opt");

const logshipper = container("logshipper", "alpine:latest")
  .restartPolicy("Always")
  .command("sh", "-c", "tail -F /opt/logs.txt")
  .volumeMount("data", "/opt");

export const myjob = job("myjob").template(t =>
  t.restartPolicy("Never").initContainer(logshipper).container(main).volume(volume("data").emptyDir({})),
);

process.stdout.write(myjob.toYaml());
