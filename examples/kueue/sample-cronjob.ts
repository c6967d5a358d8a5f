// Three Pods every minute, admitted through a queue. Kueue: "Run A CronJob".
import { container, cronJob } from "jobwright";

const dummy = container("dummy-job", "registry.k8s.io/e2e-test-images/agnhost:2.53")
  .args("entrypoint-tester", "hello", "world")
  .resources(r => r.requests({ cpu: "1", memory: "200Mi" }));

export const sampleCronJob = cronJob("sample-cronjob", "* * * * *")
  .namespace("default")
  .jobTemplate(j =>
    j
      .label("kueue.x-k8s.io/queue-name", "user-queue")
      .parallelism(3)
      .completions(3)
      .template(t => t.restartPolicy("Never").container(dummy)),
  );

process.stdout.write(sampleCronJob.toYaml());
