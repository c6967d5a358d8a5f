// Three Pods with a GPU each, for which the cluster autoscaler provisions nodes first. Kueue: "Provisioning Admission Check Controller".
import { container, job } from "jobwright";

const dummy = container("dummy-job", "registry.k8s.io/e2e-test-images/agnhost:2.53")
  .args("pause")
  .resources(r =>
    r.requests({ cpu: "100m", memory: "100Mi", "nvidia.com/gpu": "1" }).limit("nvidia.com/gpu", "1"),
  );

export const provisioningJob = job()
  .generateName("sample-job-")
  .namespace("default")
  .label("kueue.x-k8s.io/queue-name", "user-queue")
  .annotation("provreq.kueue.x-k8s.io/maxRunDurationSeconds", "600")
  .parallelism(3)
  .completions(3)
  .template(t =>
    t
      .restartPolicy("Never")
      .toleration({ key: "nvidia.com/gpu", operator: "Exists", effect: "NoSchedule" })
      .container(dummy),
  );

process.stdout.write(provisioningJob.toYaml());
