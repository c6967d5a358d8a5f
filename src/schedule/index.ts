export { type CronSchedule, type CronScheduleOptions, cronSchedule, ScheduleError } from "./cron-schedule.ts";
export { type CalendarSchedule, type IntervalSchedule, parseSchedule, type Schedule } from "./parse.ts";
export { timeZoneError } from "./time-zones.ts";
