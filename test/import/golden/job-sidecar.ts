import { job } from "jobwright";

export const myjob = job("myjob").template(t =>
  t
    .restartPolicy("Never")
    .container("myjob", "alpine:latest", c =>
      c.command("sh", "-c", 'echo "logging" > /opt/logs.txt').volumeMount("data", "/opt"),
    )
    .sidecar("logshipper", "alpine:latest", s =>
      s.command("sh", "-c", "tail -F /opt/logs.txt").volumeMount("data", "/opt"),
    )
    .volume("data", v => v.emptyDir({})),
);
