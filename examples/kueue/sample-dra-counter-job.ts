// One partition of a GPU, claimed through the ResourceClaimTemplate gpu-partition. Kueue's examples: dra/sample-dra-counter-job.yaml.
import { container, job, podResourceClaim } from "jobwright";

const dummy = container("dummy-job", "registry.k8s.io/e2e-test-images/agnhost:2.53")
  .args("pause")
  .resources(r => r.claim("gpu").requests({ cpu: "1", memory: "200Mi" }));

export const draCounterJob = job()
  .generateName("sample-dra-counter-job-")
  .namespace("default")
  .label("kueue.x-k8s.io/queue-name", "user-queue")
  .template(t =>
    t
      .restartPolicy("Never")
      .container(dummy)
      .resourceClaim(podResourceClaim("gpu").resourceClaimTemplateName("gpu-partition")),
  );

process.stdout.write(draCounterJob.toYaml());
