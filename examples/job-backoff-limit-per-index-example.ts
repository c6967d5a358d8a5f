// Every second index fails: each is retried once, and more than five failed indexes end the Job.
// Kubernetes documentation: "Jobs", backoff limit per index.
import { container, job } from "jobwright";

const script = `\
import os, sys
print("Hello world")
if int(os.environ.get("JOB_COMPLETION_INDEX")) % 2 == 0:
  sys.exit(1)
`;

export const backoffLimitPerIndex = job("job-backoff-limit-per-index-example")
  .completionMode("Indexed")
  .completions(10)
  .parallelism(3)
  .backoffLimitPerIndex(1)
  .maxFailedIndexes(5)
  .template(t =>
    t.restartPolicy("Never").container(container("example", "python").command("python3", "-c", script)),
  );

process.stdout.write(backoffLimitPerIndex.toYaml());
