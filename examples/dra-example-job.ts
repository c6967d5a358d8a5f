// Three containers on two GPUs: one has its own, two share the other.
// Kubernetes documentation: "Allocate Devices to Workloads with DRA".
import { container, job, podResourceClaim } from "jobwright";

const separate = podResourceClaim("separate-gpu-claim").resourceClaimTemplateName(
  "example-resource-claim-template",
);
const shared = podResourceClaim("shared-gpu-claim").resourceClaimName("example-resource-claim");

const withClaim = (name: string, claim: string) =>
  container(name, "ubuntu:24.04")
    .command("sleep", "9999")
    .resources(r => r.claim(claim));

export const draExampleJob = job("example-dra-job")
  .completions(10)
  .parallelism(2)
  .template(t =>
    t
      .restartPolicy("Never")
      .containers([
        withClaim("container0", "separate-gpu-claim"),
        withClaim("container1", "shared-gpu-claim"),
        withClaim("container2", "shared-gpu-claim"),
      ])
      .resourceClaims([separate, shared]),
  );

process.stdout.write(draExampleJob.toYaml());
