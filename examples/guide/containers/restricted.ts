import { job, podSecurity } from "jobwright";

const report = job("report").template(t =>
  t.restricted().restartPolicy("Never").container("report", "ghcr.io/example/report:1.0.0"),
);

console.log(podSecurity(report.build(), "restricted").allowed);
console.log(report.toYaml());
