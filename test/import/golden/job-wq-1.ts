import { job } from "jobwright";

export const jobWq1 = job("job-wq-1")
  .completions(8)
  .parallelism(2)
  .template(t =>
    t
      .name("job-wq-1")
      .restartPolicy("OnFailure")
      .container("c", "gcr.io/<project>/job-wq-1", c =>
        c.env({ BROKER_URL: "amqp://guest:guest@rabbitmq-service:5672", QUEUE: "job1" }),
      ),
  );
