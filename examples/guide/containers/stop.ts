import { job } from "jobwright";

const load = job("load").template(t =>
  t
    .restartPolicy("OnFailure")
    .terminationGracePeriodSeconds("90s")
    .container("load", "ghcr.io/example/load:1.0.0", c =>
      c
        .workingDir("/srv/load")
        .livenessProbe(p => p.exec({ command: ["./is-alive"] }).periodSeconds("30s"))
        .lifecycle(l => l.preStop(s => s.exec({ command: ["./save-position"] }))),
    ),
);

console.log(load.toYaml());
