import { cronJob, job } from "jobwright";

export const job1 = job("job").template(t => t.restartPolicy("Never").container("a", "busybox"));

export const cleanUp = cronJob("clean-up", "@daily").jobTemplate(j =>
  j.template(t => t.restartPolicy("Never").container("a", "busybox")),
);

export const cleanUpJob = job("clean-up").template(t =>
  t.restartPolicy("Never").container("a", "busybox"),
);

export const job2ndTry = job()
  .generateName("2nd-try-")
  .template(t => t.restartPolicy("Never").container("a", "busybox"));

export default [job1, cleanUp, cleanUpJob, job2ndTry];
