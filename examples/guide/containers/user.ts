import { job } from "jobwright";

const index = job("index").template(t =>
  t
    .restartPolicy("Never")
    .securityContext(s => s.runAsUser(1000).runAsGroup(3000).fsGroup(2000))
    .volume("work", v => v.emptyDir({}))
    .container("index", "ghcr.io/example/index:1.0.0", c => c.volumeMount("work", "/work")),
);

console.log(index.toYaml());
