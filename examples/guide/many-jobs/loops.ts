import { job, type PodTemplateSpecBuilder, podTemplate } from "jobwright";

const steps = { fetch: "ghcr.io/example/fetch:1.0.0", load: "ghcr.io/example/load:1.0.0" };

// Without $complete(), the variable would keep the type of a template without a container.
let template = podTemplate().restartPolicy("Never").$complete();
for (const [name, image] of Object.entries(steps)) template = template.container(name, image);

// The same with reduce.
const reduced = Object.entries(steps).reduce(
  (t, [name, image]) => t.container(name, image),
  podTemplate().restartPolicy("Never").$complete(),
);

// The function's types say what is still missing: here, nothing.
const onSpot = (t: PodTemplateSpecBuilder<never>): PodTemplateSpecBuilder<never> =>
  t.nodeLabel("example.com/capacity", "spot");

for (const one of [template, reduced])
  console.log(
    job("etl")
      .template(onSpot(one))
      .build()
      .spec.template.spec.containers.map(c => c.name),
  );
