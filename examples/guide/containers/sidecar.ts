import { job } from "jobwright";

const report = job("report").template(t =>
  t
    .restartPolicy("Never")
    .initContainer("schema", "ghcr.io/example/migrate:2.1.0", c => c.args("up"))
    .sidecar("proxy", "ghcr.io/example/sql-proxy:3.0.1", c =>
      c.port(5432).startupProbe(p => p.tcpSocket({ port: 5432 })),
    )
    .container("report", "ghcr.io/example/report:1.0.0", c => c.env({ PGHOST: "127.0.0.1" })),
);

console.log(report.toYaml());
