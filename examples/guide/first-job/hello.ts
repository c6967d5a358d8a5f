import { job } from "jobwright";

const hello = job("hello")
  .label("app", "hello")
  .backoffLimit(2)
  .template(t =>
    t
      .restartPolicy("Never")
      .container("hello", "docker.io/library/busybox:1.37", c => c.command("echo", "Hello from a Pod")),
  );

console.log(hello.toYaml());
