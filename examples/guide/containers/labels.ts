import { job } from "jobwright";

const report = job("report")
  .label("team", "billing")
  .template(t =>
    t
      .labels({ app: "report", "sidecar.istio.io/inject": "false" })
      .restartPolicy("Never")
      .container("report", "ghcr.io/example/report:1.0.0"),
  );

console.log(report.toYaml());
