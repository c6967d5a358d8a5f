import { job, type PodTemplateSpecBuilder, podTemplate } from "jobwright";

const steps = { fetch: "ghcr.io/example/fetch:1.0.0", load: "ghcr.io/example/load:1.0.0" };

// Without its own type, the variable would keep that of a template without a container.
let template: PodTemplateSpecBuilder = podTemplate().restartPolicy("Never");
for (const [name, image] of Object.entries(steps)) template = template.container(name, image);

// With reduce, $complete() is shorter.
const reduced = Object.entries(steps).reduce(
  (t, [name, image]) => t.container(name, image),
  podTemplate().restartPolicy("Never").$complete(),
);

const onSpot = (t: PodTemplateSpecBuilder): PodTemplateSpecBuilder =>
  t.nodeLabel("example.com/capacity", "spot");

for (const one of [template, reduced])
  console.log(
    job("etl")
      .template(onSpot(one))
      .build()
      .spec.template.spec.containers.map(c => c.name),
  );
