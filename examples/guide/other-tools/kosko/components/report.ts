import { cronJob, job } from "jobwright";

const image = "ghcr.io/example/report:1.0.0";

// A kosko component: its default export is the manifests, as plain data.
export default [
  job.run("migrate", image, "report", "migrate").build(),
  cronJob.run("report", "30 2 * * *", image, "report").timeZone("Europe/Berlin").build(),
];
