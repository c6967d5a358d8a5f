import { type ContainerBuilder, type JobBuilder, job, type PodTemplateSpecBuilder, toYaml } from "jobwright";

// A container that has its name and image, as container("main", "busybox", fn) hands it on.
const traced = (container: ContainerBuilder<never>) => container.env({ TRACE: true });

// A fresh template, as template(fn) hands it on.
const busybox = (template: PodTemplateSpecBuilder) =>
  template.restartPolicy("Never").container("main", "busybox", traced);

// Jobs that miss nothing.
const urgent = (jobs: readonly JobBuilder<never>[]) => jobs.map(one => one.queue("urgent"));

console.log(toYaml(urgent([job("a").template(busybox), job("b").template(busybox)])));
