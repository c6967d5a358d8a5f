import { job } from "jobwright";

const load = job("load")
  .podFailurePolicy(p =>
    p
      .rule("FailJob", r => r.onExitCodes({ containerName: "load", operator: "In", values: [2, 78] }))
      .rule("Ignore", r => r.onPodCondition("DisruptionTarget"))
      .rule("FailJob", r => r.onPodCondition("ConfigIssue")),
  )
  .template(t => t.restartPolicy("Never").container("load", "ghcr.io/example/load:1.0.0"));

console.log(load.toYaml());
