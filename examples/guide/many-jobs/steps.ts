import { container, job } from "jobwright";

const step = (name: string) =>
  container(name, "ghcr.io/example/report:1.0.0").args(name).volumeMount("work", "/work");

const report = job("report").template(t =>
  t
    .restartPolicy("Never")
    .volume("work", v => v.emptyDir({}))
    .initContainer(step("download"))
    .initContainer(step("compute"))
    .container(step("upload")),
);

const { initContainers = [], containers } = report.build().spec.template.spec;
console.log([...initContainers, ...containers].map(({ name }) => name).join(", then "));
