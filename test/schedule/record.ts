/**
 * Asks the oracle (conformance/) about random schedules; run it from the project's root:
 *
 *     npx tsx test/schedule/record.ts writes test/schedule/recorded/schedules.ndjson.gz
 *     npx tsx test/schedule/record.ts fuzz <count> <seed> compares, and prints what differs
 */
import { writeCases } from "../../conformance/cases.ts";
import { random } from "../../conformance/generate/random.ts";
import { type Answer, Oracle } from "../../conformance/oracle.ts";
import { cronSchedule, ScheduleError } from "../../src/schedule/cron-schedule.ts";
import { type Case, scheduleCase } from "./schedules.ts";

const oracle = new Oracle();
const ask = (cases: readonly Case[]): Promise<Answer[]> =>
  oracle.askAll(cases.map(one => ({ op: "cron", ...one })));

function answer({ text, tz, from, n }: Case): string[] | string {
  try {
    const times = cronSchedule(text, { timeZone: tz }).next(new Date(from), n);
    return times.map(time => time.toISOString().replace(".000Z", "Z"));
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    return error.serverMessage;
  }
}

/** Returns the answer in the server's words. The server finds a zone in another way than the oracle, and puts a panic into words. */
function words({ message = "", reason }: Answer, { tz }: Case): string {
  if (reason === "Panic") return `invalid schedule format: ${message}`;
  const location = `provided bad location ${tz}: `;
  return message.startsWith(location) ? message.slice(location.length) : message;
}

const [mode, count = "1500", seed = "1"] = process.argv.slice(2);
const next = random(Number(seed));
const cases = Array.from({ length: Number(count) }, () => scheduleCase(next));

if (mode === "fuzz") {
  let differences = 0;
  for (let i = 0; i < cases.length; i += 10_000) {
    const part = cases.slice(i, i + 10_000);
    (await ask(part)).forEach((verdict, j) => {
      const one = part[j] as Case;
      const want = verdict.ok ? JSON.stringify(verdict.list ?? []) : words(verdict, one);
      const result = answer(one);
      const got = typeof result === "string" ? result : JSON.stringify(result);
      if (got !== want && differences++ < 20)
        console.log(JSON.stringify(one), "\n  want", want, "\n  got ", got);
    });
  }
  console.log(`${cases.length} schedules, ${differences} differences`);
} else {
  const lines = (await ask(cases)).map((verdict, i) => {
    const one = cases[i] as Case;
    return [one, verdict.ok ? (verdict.list ?? []) : words(verdict, one)];
  });
  writeCases("test/schedule/recorded/schedules.ndjson.gz", lines);
}
oracle.close();
