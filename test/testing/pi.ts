// The Job of many tests of fixtures.
import { job } from "jobwright";

export const pi = job("pi")
  .completions(5)
  .parallelism(2)
  .template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));
export const indexed = pi.completionMode("Indexed");
