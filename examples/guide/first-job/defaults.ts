import { dryRunCreate, job, toYaml } from "jobwright";

const answer = dryRunCreate(job.run("pi", "perl:5.34", "perl", "-v").build(), {
  namespace: "math",
  uid: "5f1b4d4e-8f0c-4c63-9a3f-0d1c2b3a4f5e",
  now: new Date("2026-01-01T00:00:00Z"),
});
if (answer.ok) console.log(toYaml(answer.object));
