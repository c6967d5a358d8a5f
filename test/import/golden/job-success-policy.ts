import { job } from "jobwright";

const script = `\
import os, sys
if os.environ.get("JOB_COMPLETION_INDEX") == "2":
  sys.exit(0)
else:
  sys.exit(1)
`;

export const jobSuccess = job("job-success")
  .indexed(10, { parallelism: 10 })
  .successPolicy(s => s.rule({ succeededCount: 1, succeededIndexes: "0,2-3" }))
  .template(t =>
    t.restartPolicy("Never").container("main", "python", c => c.command("python3", "-c", script)),
  );
