import { job } from "jobwright";

export const exampleDraJob = job("example-dra-job")
  .completions(10)
  .parallelism(2)
  .template(t =>
    t
      .restartPolicy("Never")
      .container("container0", "ubuntu:24.04", c =>
        c.command("sleep", "9999").resources(r => r.claim("separate-gpu-claim")),
      )
      .container("container1", "ubuntu:24.04", c =>
        c.command("sleep", "9999").resources(r => r.claim("shared-gpu-claim")),
      )
      .container("container2", "ubuntu:24.04", c =>
        c.command("sleep", "9999").resources(r => r.claim("shared-gpu-claim")),
      )
      .resourceClaim("separate-gpu-claim", r =>
        r.resourceClaimTemplateName("example-resource-claim-template"),
      )
      .resourceClaim("shared-gpu-claim", r => r.resourceClaimName("example-resource-claim")),
  );
