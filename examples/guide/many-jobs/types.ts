import { type ContainerBuilder, type JobBuilder, job, type PodTemplateSpecBuilder, toYaml } from "jobwright";

// A container that has its name and image, as container("main", "busybox", fn) hands it on.
const traced = (container: ContainerBuilder<never>) => container.env({ TRACE: true });

// A fresh template, as template(fn) hands it on.
const busybox = (template: PodTemplateSpecBuilder) =>
  template.restartPolicy("Never").container("main", "busybox", traced);

// Any Job, given back as it was: what it missed before, it misses after.
const owned = <B extends JobBuilder<unknown, unknown>>(one: B): B => one.label("team", "a").noRetry();

// Jobs that miss nothing.
const urgent = (jobs: readonly JobBuilder<never>[]) => jobs.map(one => one.queue("urgent"));

console.log(toYaml(urgent([owned(job("a")).template(busybox), owned(job("b").template(busybox))])));
