import { cronSchedule, ScheduleError } from "jobwright";

for (const [expression, timeZone] of [
  ["0 0 * * 7", "UTC"],
  ["@daily", "europe/berlin"],
] as const)
  try {
    cronSchedule(expression, { timeZone });
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    console.log(error.message);
  }
