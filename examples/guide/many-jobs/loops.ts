import { job, type PodTemplateSpecBuilder, podTemplate } from "jobwright";

const steps = { fetch: "ghcr.io/example/fetch:1.0.0", load: "ghcr.io/example/load:1.0.0" };

// A variable keeps the type that it began with: here, that of a template without a container.
let template = podTemplate().restartPolicy("Never").$complete();
for (const [name, image] of Object.entries(steps)) template = template.container(name, image);

// The same with reduce.
const reduced = Object.entries(steps).reduce(
  (t, [name, image]) => t.container(name, image),
  podTemplate().restartPolicy("Never").$complete(),
);

// A function says what its builders miss: nothing, here.
const onSpot = (t: PodTemplateSpecBuilder<never>): PodTemplateSpecBuilder<never> =>
  t.nodeLabel("example.com/capacity", "spot");

for (const one of [template, reduced])
  console.log(
    job("etl")
      .template(onSpot(one))
      .build()
      .spec.template.spec.containers.map(c => c.name),
  );
