// One whole GPU, claimed through the ResourceClaimTemplate single-gpu. Kueue: "Run Workloads With DRA Devices".
import { container, job, podResourceClaim } from "jobwright";

const dummy = container("dummy-job", "registry.k8s.io/e2e-test-images/agnhost:2.53")
  .args("pause")
  .resources(r => r.claim("gpu").requests({ cpu: "1", memory: "200Mi" }));

export const draRctJob = job()
  .generateName("sample-dra-rct-job-")
  .namespace("default")
  .label("kueue.x-k8s.io/queue-name", "user-queue")
  .template(t =>
    t
      .restartPolicy("Never")
      .container(dummy)
      .resourceClaim(podResourceClaim("gpu").resourceClaimTemplateName("single-gpu")),
  );

process.stdout.write(draRctJob.toYaml());
