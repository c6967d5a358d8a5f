import { cronJob, job, podTemplate, type Toleration, toYaml } from "jobwright";

// What the function needs from a builder. `this` is the builder's own type, with what is still missing.
interface Labelled {
  label(key: string, value: string): this;
}
const owned = <B extends Labelled>(builder: B, team: string): B => builder.label("team", team);

// Give a shared plain object its type: `as const` would make read-only lists, which no manifest takes.
const spot: Toleration = { key: "example.com/spot", operator: "Exists", effect: "NoSchedule" };

const template = owned(podTemplate(), "billing")
  .restartPolicy("Never")
  .toleration(spot)
  .container("main", "ghcr.io/example/bill:1.0.0");

console.log(
  toYaml([
    owned(job("bill"), "billing").template(template),
    cronJob("bill-nightly", "30 2 * * *")
      .$call(one => owned(one, "billing"))
      .jobTemplate(j => j.template(template)),
  ]),
);
