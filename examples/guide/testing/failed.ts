import { job, toYaml } from "jobwright";
import { failed, outcome } from "jobwright/testing";

const pi = job("pi")
  .backoffLimit(2)
  .template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));

const fixture = failed(pi, { reason: "BackoffLimitExceeded", at: new Date("2026-01-01T00:05:00Z") });

console.log(outcome(fixture));
console.log(toYaml({ status: fixture.status }));
