// Two workers that end when the queue is empty: parallelism without completions.
// Kubernetes documentation: "Fine Parallel Processing Using a Work Queue".
import { job } from "jobwright";

export const workQueue = job("job-wq-2")
  .parallelism(2)
  .template(t => t.name("job-wq-2").restartPolicy("OnFailure").container("c", "gcr.io/myproject/job-wq-2"));

process.stdout.write(workQueue.toYaml());
