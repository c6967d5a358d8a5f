// What the server fills in if a manifest does not set it.

export { setCronJobDefaults } from "./cron-job.ts";
export { type PullPolicy, pullPolicy } from "./image.ts";
export { setJobDefaults, setJobLabels } from "./job.ts";
