import { explainUpdate, job } from "jobwright";
import { running } from "jobwright/testing";

const pi = (cpu: string) =>
  job("pi").template(t =>
    t.restartPolicy("Never").container("pi", "perl:5.34", c => c.resources(r => r.requests({ cpu }))),
  );

// From a cluster: JSON.parse(execFileSync("kubectl", ["get", "job", "pi", "-o", "json"], { encoding: "utf8" })).
const live = running(pi("500m"));

console.log(explainUpdate(live, pi("2").build()).text);
