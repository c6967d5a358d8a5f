// Exit code 42 fails an index at once, without the retry that other failures get.
// Kubernetes documentation: "Handling retriable and non-retriable pod failures with Pod failure policy".
import { container, job, podFailurePolicyRule } from "jobwright";

const script = `\
import os, sys
index = int(os.environ.get("JOB_COMPLETION_INDEX"))
if index == 0:
  sys.exit(1)
elif index == 1:
  sys.exit(42)
else:
  sys.exit(0)
`;

const failIndexOn42 = podFailurePolicyRule("FailIndex").onExitCodes({
  containerName: "main",
  operator: "In",
  values: [42],
});

export const failIndex = job("job-backoff-limit-per-index-failindex")
  .completionMode("Indexed")
  .completions(4)
  .parallelism(2)
  .backoffLimit(6)
  .backoffLimitPerIndex(1)
  .podFailurePolicy(p => p.rule(failIndexOn42))
  .template(t =>
    t
      .restartPolicy("Never")
      .container(container("main", "docker.io/library/python:3").command("python3", "-c", script)),
  );

process.stdout.write(failIndex.toYaml());
