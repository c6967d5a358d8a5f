import { type ContainerBuilder, type JobBuilder, job, type PodTemplateSpecBuilder, toYaml } from "jobwright";

// Takes any container.
const traced = (container: ContainerBuilder) => container.env({ TRACE: true });

// Takes any template, also a fresh one, as template(fn) hands it on.
const busybox = (template: PodTemplateSpecBuilder) =>
  template.restartPolicy("Never").container("main", "busybox", traced);

// Takes any Job and returns it with the same type: what was missing is still missing.
const owned = <B extends JobBuilder<unknown, unknown>>(one: B): B => one.label("team", "a").noRetry();

// Takes any Jobs, and leaves it to build() and toYaml() to find what is missing.
const urgent = (jobs: readonly JobBuilder[]) => jobs.map(one => one.queue("urgent"));

console.log(toYaml(urgent([owned(job("a")).template(busybox), owned(job("b").template(busybox))])));
