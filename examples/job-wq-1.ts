// Two workers that share a queue of eight messages.
// Kubernetes documentation: "Coarse Parallel Processing Using a Work Queue".
import { container, job } from "jobwright";

const worker = container("c", "gcr.io/<project>/job-wq-1").env({
  BROKER_URL: "amqp://guest:guest@rabbitmq-service:5672",
  QUEUE: "job1",
});

export const workQueue = job("job-wq-1")
  .completions(8)
  .parallelism(2)
  .template(t => t.name("job-wq-1").restartPolicy("OnFailure").container(worker));

process.stdout.write(workQueue.toYaml());
