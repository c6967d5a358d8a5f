import { job } from "jobwright";

export const jobPodFailurePolicyExample = job("job-pod-failure-policy-example")
  .backoffLimit(6)
  .completions(12)
  .parallelism(3)
  .podFailurePolicy(p =>
    p
      .rule("FailJob", r => r.onExitCodes({ containerName: "main", operator: "In", values: [42] }))
      .rule("Ignore", r => r.onPodCondition("DisruptionTarget", "True")),
  )
  .template(t =>
    t
      .restartPolicy("Never")
      .container("main", "docker.io/library/bash:5", c =>
        c.args("-c", 'echo "Hello world!" && sleep 5 && exit 42').command("bash"),
      ),
  );
