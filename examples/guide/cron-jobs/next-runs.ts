import { cronSchedule } from "jobwright";

const schedule = cronSchedule("30 2 * * *", { timeZone: "Europe/Berlin" });
console.log(schedule.describe());

// The clocks go forward on 29 March 2026: 02:30 does not exist on that day.
for (const time of schedule.next(new Date("2026-03-27T12:00:00Z"), 3)) console.log(time.toISOString());
