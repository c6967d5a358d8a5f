// A software bug, known by its exit code, fails the whole Job without retries.
// Kubernetes documentation: "Handling retriable and non-retriable pod failures with Pod failure policy".
import { container, job } from "jobwright";

const simulatedBug =
  'echo "Hello world! I\'m going to exit with 42 to simulate a software bug." && sleep 30 && exit 42';

export const failJob = job("job-pod-failure-policy-failjob")
  .completions(8)
  .parallelism(2)
  .backoffLimit(6)
  .podFailurePolicy(p =>
    p.rule(r => r.action("FailJob").onExitCodes({ containerName: "main", operator: "In", values: [42] })),
  )
  .template(t =>
    t
      .restartPolicy("Never")
      .container(container("main", "docker.io/library/bash:5").command("bash").args("-c", simulatedBug)),
  );

process.stdout.write(failJob.toYaml());
