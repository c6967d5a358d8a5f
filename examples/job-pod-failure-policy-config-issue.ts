// A Pod condition of the user's own, set when the image cannot be pulled, fails the Job.
// Kubernetes documentation: "Handling retriable and non-retriable pod failures with Pod failure policy".
import { job } from "jobwright";

export const configIssue = job("job-pod-failure-policy-config-issue")
  .completions(8)
  .parallelism(2)
  .backoffLimit(6)
  .podFailurePolicy(p => p.rule(r => r.action("FailJob").onPodCondition("ConfigIssue", "True")))
  .template(t => t.restartPolicy("Never").container("main", "non-existing-repo/non-existing-image:example"));

process.stdout.write(configIssue.toYaml());
