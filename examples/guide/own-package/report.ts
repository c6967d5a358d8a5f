import { toYaml } from "jobwright";
import { checked, teamJob, withRetries } from "./acme.ts";

const report = teamJob("sales", "report").template(t =>
  t.restartPolicy("Never").container("main", "registry.acme.example/report:1.0.0"),
);

console.log(toYaml(checked(withRetries(report))));
