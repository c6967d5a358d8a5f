import { job } from "jobwright";

export const myjob = job("myjob").template(t =>
  t
    .restartPolicy("Never")
    .container("myjob", "alpine:latest", c =>
      c.command("sh", "-c", 'echo "logging" > /opt/logs.txt').volumeMount("data", "/opt"),
    )
    .initContainer("logshipper", "alpine:latest", i =>
      i
        .command("sh", "-c", "tail -F /opt/logs.txt")
        .restartPolicy("Always")
        .volumeMount("data", "/opt"),
    )
    .volume("data", v => v.emptyDir({})),
);
