import { job } from "jobwright";

const report = job("report").template(t =>
  t
    .restartPolicy("Never")
    .serviceAccountName("reporter")
    .imagePullSecret("registry-login")
    .container("report", "registry.example.com/team/report:1.0.0", c => c.imagePullPolicy("IfNotPresent")),
);

console.log(report.toYaml());
