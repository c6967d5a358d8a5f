import { job } from "jobwright";

export default ["north", "south"].map(region =>
  job.run(`report-${region}`, "ghcr.io/example/report:1.0.0", "report", region).backoffLimit(2),
);
