import { job, jobName, labelValue } from "jobwright";

const branch = "feature/näher-dran";

const build = job
  .run(jobName("build", branch), "ghcr.io/example/build:1.0.0", "build", branch)
  .label("example.com/branch", labelValue(branch))
  .annotation("example.com/branch", branch);

console.log(build.build().metadata);
