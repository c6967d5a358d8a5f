// The Job succeeds as soon as one of the indexes 0, 2 and 3 has. Kubernetes documentation: "Jobs", success policy.
import { container, job } from "jobwright";

const script = `\
import os, sys
if os.environ.get("JOB_COMPLETION_INDEX") == "2":
  sys.exit(0)
else:
  sys.exit(1)
`;

export const successPolicy = job("job-success")
  .completionMode("Indexed")
  .completions(10)
  .parallelism(10)
  .successPolicy(p => p.rule({ succeededIndexes: "0,2-3", succeededCount: 1 }))
  .template(t =>
    t.restartPolicy("Never").container(container("main", "python").command("python3", "-c", script)),
  );

process.stdout.write(successPolicy.toYaml());
