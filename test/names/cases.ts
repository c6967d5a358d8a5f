import type { JobNameOptions } from "../../src/index.ts";

/** What a name is made of. */
export interface Case {
  readonly parts: readonly string[];
  readonly options: JobNameOptions;
  readonly label: string;
}

const words = [
  "scan",
  "db-1.example.com",
  "10.0.0.1",
  "A_b",
  "Zürich",
  "日本",
  "…",
  "--",
  ".",
  "",
  "x",
  "🙂",
  "\ud800",
  " ",
  "é-9",
];

/** Makes parts of names: ordinary, empty, odd and long. */
export function caseOf(next: () => number): Case {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const text = () =>
    next() < 0.1
      ? pick(words).repeat(Math.floor(next() * 3_000))
      : pick(words) + (next() < 0.3 ? pick(words) : "");
  const parts = Array.from({ length: 1 + Math.floor(next() * 3) }, text);
  const completions = pick([undefined, undefined, 0, 1, 10, 11, 1000, 100000, 2147483647]);
  return { parts, options: { completions, cronJob: next() < 0.3 }, label: text() };
}

const template = { spec: { restartPolicy: "Never", containers: [{ name: "main", image: "busybox" }] } };

/** Returns a Job or a CronJob with a name and a label. */
export function manifestOf(name: string, label: string, { completions, cronJob }: JobNameOptions): object {
  const labels = { example: label };
  const spec = {
    template,
    ...(completions !== undefined && { completions, parallelism: 1, completionMode: "Indexed" }),
  };
  if (!cronJob) return { apiVersion: "batch/v1", kind: "Job", metadata: { name, labels }, spec };
  const cron = { schedule: "0 3 * * *", jobTemplate: { spec } };
  return { apiVersion: "batch/v1", kind: "CronJob", metadata: { name, labels }, spec: cron };
}
