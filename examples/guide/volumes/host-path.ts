import { job, podSecurity } from "jobwright";

const usage = job("usage").template(t =>
  t
    .restartPolicy("Never")
    .volume("logs", v => v.hostPath({ path: "/var/log", type: "Directory" }))
    .container("du", "docker.io/library/busybox:1.37", c =>
      c.command("du", "-sh", "/logs").volumeMount("logs", "/logs", m => m.readOnly(true)),
    ),
);

console.log(usage.build().spec.template.spec.volumes);
console.log(podSecurity(usage.build(), "baseline").message);
