// Exit code 42 fails the Job; a disruption does not count as a failure. Kubernetes documentation: "Jobs", Pod failure policy.
import { container, job, podFailurePolicyRule } from "jobwright";

const main = container("main", "docker.io/library/bash:5")
  .command("bash")
  .args("-c", 'echo "Hello world!" && sleep 5 && exit 42');

const failJobOn42 = podFailurePolicyRule("FailJob").onExitCodes({
  containerName: "main",
  operator: "In",
  values: [42],
});

const ignoreDisruptions = podFailurePolicyRule("Ignore").onPodCondition("DisruptionTarget", "True");

export const podFailurePolicyExample = job("job-pod-failure-policy-example")
  .completions(12)
  .parallelism(3)
  .backoffLimit(6)
  .podFailurePolicy(p => p.rules([failJobOn42, ignoreDisruptions]))
  .template(t => t.restartPolicy("Never").container(main));

process.stdout.write(podFailurePolicyExample.toYaml());
