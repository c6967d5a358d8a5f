// Pods that are drained from their node are replaced, although backoffLimit allows no failure.
// Kubernetes documentation: "Handling retriable and non-retriable pod failures with Pod failure policy".
import { container, job } from "jobwright";

const success = 'echo "Hello world! I\'m going to exit with 0 (success)." && sleep 90 && exit 0';

export const ignoreDisruptions = job("job-pod-failure-policy-ignore")
  .completions(4)
  .parallelism(2)
  .backoffLimit(0)
  .podFailurePolicy(p => p.rule(r => r.action("Ignore").onPodCondition("DisruptionTarget")))
  .template(t =>
    t
      .restartPolicy("Never")
      .container(container("main", "docker.io/library/bash:5").command("bash").args("-c", success)),
  );

process.stdout.write(ignoreDisruptions.toYaml());
