// Twenty Pods at a time, or as few as five when the quota allows no more. Kueue: "Run A Kubernetes Job", partial admission.
import { container, job } from "jobwright";

const dummy = container("dummy-job", "registry.k8s.io/e2e-test-images/agnhost:2.53")
  .args("entrypoint-tester", "hello", "world")
  .resources(r => r.requests({ cpu: "1", memory: "200Mi" }));

export const partialAdmission = job("sample-job-partial-admission")
  .namespace("default")
  .label("kueue.x-k8s.io/queue-name", "user-queue")
  .annotation("kueue.x-k8s.io/job-min-parallelism", "5")
  .parallelism(20)
  .completions(20)
  .template(t => t.restartPolicy("Never").container(dummy));

process.stdout.write(partialAdmission.toYaml());
