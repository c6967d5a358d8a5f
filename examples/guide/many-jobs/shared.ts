import { job, type PodTemplateSpecBuilder, toYaml } from "jobwright";

// Many templates share this function. It is generic, so that the compiler still knows what is missing.
function onSpot<M>(template: PodTemplateSpecBuilder<M>) {
  return template
    .nodeLabel("example.com/capacity", "spot")
    .toleration({ key: "example.com/spot", operator: "Exists", effect: "NoSchedule" });
}

const make = (name: string, image: string, spot: boolean) =>
  job(name).template(t =>
    t
      .restartPolicy("Never")
      .container("main", image)
      .$if(spot, t => onSpot(t)),
  );

console.log(
  toYaml([make("crunch", "ghcr.io/example/crunch:1.0.0", true), make("publish", "busybox", false)]),
);
