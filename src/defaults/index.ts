// What the server fills in where a manifest is silent.

export { setCronJobDefaults } from "./cron-job.ts";
export { type PullPolicy, pullPolicy } from "./image.ts";
export { setJobDefaults, setJobLabels } from "./job.ts";
