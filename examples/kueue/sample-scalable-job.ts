// A Job whose parallelism may change while it runs. Kueue: "Elastic Workloads".
import { container, job } from "jobwright";

const dummy = container("dummy-job", "registry.k8s.io/e2e-test-images/agnhost:2.53")
  .command("/bin/sh")
  .args("-c", "sleep 60")
  .resources(r => r.requests({ cpu: "100m", memory: "100Mi" }));

export const elasticJob = job("sample-elastic-job")
  .namespace("default")
  .label("kueue.x-k8s.io/queue-name", "user-queue")
  .annotation("kueue.x-k8s.io/elastic-job", "true")
  .parallelism(3)
  .completions(100)
  .template(t => t.restartPolicy("Never").container(dummy));

process.stdout.write(elasticJob.toYaml());
