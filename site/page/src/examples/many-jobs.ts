// Many Jobs from one builder. A fault is marked on the line that caused it.
import { container, job } from "jobwright";

const scanner = container("scan", "registry.example.com/scanner:3")
  .imagePullPolicy("IfNotPresent");

const scan = job("scan").backoffLimit(2).ttlSecondsAfterFinished(600);

const hosts = { web: 443, mail: 25, cache: 63790 };

export const scans = Object.entries(hosts).map(([host, port]) =>
  scan.name(`scan-${host}`).template(t =>
    t.restartPolicy("Never").container(
      scanner
        .args(host, String(port))
        .port(p => p.containerPort(port + 10_000)),
    ),
  ),
);
