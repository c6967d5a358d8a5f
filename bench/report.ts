// What is printed, and written to RESULTS.md at the end.
import type { Timing } from "./measure.ts";

export const lines: string[] = [];

export function print(line = ""): void {
  lines.push(line);
  console.log(line);
}

/** Prints a table with a title. All columns but the first hold numbers. */
export function table(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  note = "",
): void {
  print(`\n## ${title}\n`);
  if (note !== "") print(`${note}\n`);
  print(`| ${columns.join(" | ")} |`);
  print(`|${columns.map((_, i) => (i === 0 ? " --- |" : " ---: |")).join("")}`);
  for (const row of rows) print(`| ${row.join(" | ")} |`);
}

/** Prints timings relative to the first one: by the median, and by the fastest round, which noise moves least. */
export function timings(title: string, all: readonly Timing[]): void {
  const first = all[0] as Timing;
  const digits = (n: number) => n.toFixed(n < 100 ? 1 : 0);
  table(
    title,
    ["", "median, µs", "fastest to slowest round", "× median", "× fastest"],
    all.map(({ name, median, min, max }) => [
      name,
      digits(median),
      `${digits(min)} to ${digits(max)}`,
      (median / first.median).toFixed(2),
      (min / first.min).toFixed(2),
    ]),
  );
}
