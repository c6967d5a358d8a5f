// A greeting every minute. Kubernetes documentation: "CronJob".
import { container, cronJob } from "jobwright";

const hello = container("hello", "busybox:1.28")
  .imagePullPolicy("IfNotPresent")
  .command("/bin/sh", "-c", "date; echo Hello from the Kubernetes cluster");

export const helloCronJob = cronJob("hello", "* * * * *").jobTemplate(j =>
  j.template(t => t.restartPolicy("OnFailure").container(hello)),
);

process.stdout.write(helloCronJob.toYaml());
