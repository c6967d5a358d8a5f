// The comparison is fair only if all contenders make the same Job. This is checked before anything is timed.
import { deepStrictEqual } from "node:assert";
import { parse } from "yaml";
import { literal, plain, read, written } from "./jobs.ts";
import { script, small } from "./scripts.ts";

const data = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Throws if a contender builds, writes or reads another Job than the others. Returns the names of those that are known to. */
export function checkSame(run: (script: string) => string): string[] {
  const others: string[] = [];
  for (const [name, make] of Object.entries(plain))
    for (const i of [0, 7]) deepStrictEqual(data(make(i)), literal(i), `${name} builds another Job`);
  for (const [name, write] of Object.entries(written)) {
    if (name.includes("another Job")) others.push(name);
    else deepStrictEqual(parse(write(7)), literal(7), `${name} writes another Job`);
  }
  const text = (written["plain object, yaml"] as (i: number) => string)(7);
  for (const [name, reader] of Object.entries(read))
    deepStrictEqual(
      data(reader(`${text}---\n${text}`)),
      [literal(7), literal(7)],
      `${name} reads another Job`,
    );
  for (const [name, code] of Object.entries(script))
    if (code !== "") deepStrictEqual(parse(run(code)), small, `the script of ${name} prints another Job`);
  return others;
}
