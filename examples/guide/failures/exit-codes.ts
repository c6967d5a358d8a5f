import { job } from "jobwright";

const load = job("load")
  .backoffLimit(6)
  .podFailurePolicy(p =>
    p
      .rule("FailJob", r => r.onExitCodes({ containerName: "load", operator: "NotIn", values: [75, 137] }))
      .rule("Ignore", r => r.onPodCondition("DisruptionTarget")),
  )
  .template(t => t.restartPolicy("Never").container("load", "ghcr.io/example/load:1.0.0"));

console.log(load.toYaml());
