// A share of a GPU, by its memory, claimed through the ResourceClaimTemplate gpu-share. Kueue's examples: dra/sample-dra-capacity-job.yaml.
import { container, job, podResourceClaim } from "jobwright";

const dummy = container("dummy-job", "registry.k8s.io/e2e-test-images/agnhost:2.53")
  .args("pause")
  .resources(r => r.claim("gpu").requests({ cpu: "1", memory: "200Mi" }));

export const draCapacityJob = job()
  .generateName("sample-dra-capacity-job-")
  .namespace("default")
  .label("kueue.x-k8s.io/queue-name", "user-queue")
  .template(t =>
    t
      .restartPolicy("Never")
      .container(dummy)
      .resourceClaim(podResourceClaim("gpu").resourceClaimTemplateName("gpu-share")),
  );

process.stdout.write(draCapacityJob.toYaml());
