import { cronJob, InvalidError } from "jobwright";

try {
  cronJob.run("report", "0 25 * * *", "busybox", "date").timeZone("Europe/Berln").build();
} catch (error) {
  if (error instanceof InvalidError) console.log(error.message);
}
