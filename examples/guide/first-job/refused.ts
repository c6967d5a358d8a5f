import { InvalidError, job } from "jobwright";

const wrong = job("Hello_World")
  .parallelism(-1)
  .template(t => t.restartPolicy("Never").container("main", "busybox").container("main", "alpine"));

try {
  wrong.build();
} catch (error) {
  if (!(error instanceof InvalidError)) throw error;
  console.log(error.message);
}
