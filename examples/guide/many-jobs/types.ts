import { type ContainerBuilder, type JobBuilder, job, type PodTemplateSpecBuilder, toYaml } from "jobwright";

// Takes a container that has its name and image, as container("main", "busybox", fn) hands it on.
const traced = (container: ContainerBuilder<never>) => container.env({ TRACE: true });

// Takes a fresh template, as template(fn) hands it on.
const busybox = (template: PodTemplateSpecBuilder) =>
  template.restartPolicy("Never").container("main", "busybox", traced);

// Takes any Job and returns it with the same type: what was missing is still missing.
const owned = <B extends JobBuilder<unknown, unknown>>(one: B): B => one.label("team", "a").noRetry();

// Takes Jobs in which nothing is missing.
const urgent = (jobs: readonly JobBuilder<never>[]) => jobs.map(one => one.queue("urgent"));

console.log(toYaml(urgent([owned(job("a")).template(busybox), owned(job("b").template(busybox))])));
