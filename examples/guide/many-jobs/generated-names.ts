import { job, toYaml } from "jobwright";

const send = (user: string) =>
  job()
    .generateName("send-")
    .annotation("example.com/user", user)
    .ttl("10m")
    .template(t =>
      t.restartPolicy("OnFailure").container("send", "ghcr.io/example/send:1.0.0", c => c.args(user)),
    );

console.log(toYaml([send("ada"), send("grace")]));
