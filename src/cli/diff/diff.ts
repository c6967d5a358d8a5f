import { decoded } from "../../dry-run/clean.ts";
import { diff } from "../../dry-run/diff.ts";
import { harmless } from "../../encoding/terminal.ts";
import type { FieldChange } from "../../faults/field-error.ts";
import { type Found, placeIn } from "../../read/manifests.ts";
import type { Context } from "../context.ts";
import { CommandError, exitCode, messageOf } from "../exit.ts";
import { inputName } from "../input.ts";
import { identityOf, nameOf, type ObjectName, objectText } from "../objects.ts";
import { readObjects } from "../read-objects.ts";
import { type Style, styleFor } from "../style.ts";
import { count } from "../text.ts";
import { changeText } from "./change-text.ts";

export interface DiffOptions {
  readonly format: "text" | "json";
}

/** Two objects that belong together, or one that has no other. */
interface Pair {
  readonly a?: Found;
  readonly b?: Found;
}

/** What became of a pair. */
interface Outcome {
  readonly object: ObjectName;
  readonly status: "equal" | "changed" | "only in A" | "only in B";
  readonly changes: readonly FieldChange[];
}

/** `jobwright diff`. */
export async function diffFiles(
  a: string,
  b: string,
  options: DiffOptions,
  context: Context,
): Promise<number> {
  if (a === "-" && b === "-") throw new CommandError("only one of A and B can be the standard input");
  const [from, to] = [await readSome(a, context), await readSome(b, context)];
  const outcomes = pairs(from, to).map(outcome);
  const equal = outcomes.every(({ status }) => status === "equal");
  const { stdout } = context;
  if (options.format === "json") {
    const objects = outcomes.map(({ object, status, changes }) => ({ ...object, status, changes }));
    stdout.write(`${JSON.stringify({ equal, objects }, null, 2)}\n`);
  } else stdout.write(text(outcomes, inputName(a), inputName(b), styleFor(stdout, context)));
  return equal ? exitCode.fine : exitCode.refused;
}

async function readSome(path: string, context: Context): Promise<Found[]> {
  const found = await readObjects(path, context);
  if (found.length === 0) throw new CommandError(`${inputName(path)} holds no Job or CronJob`);
  const seen = new Map<string, string>();
  for (const { value, origin } of found) {
    const key = identityOf(value);
    const { line } = placeIn(origin, value, "metadata.name");
    const here = `${origin.file}:${line}`;
    if (key !== "" && seen.has(key))
      throw new CommandError(
        `${here}: ${objectText(nameOf(value))} is there twice, first in ${seen.get(key)}`,
      );
    seen.set(key, here);
    try {
      decoded(value);
    } catch (thrown) {
      const place = `${origin.file}:${origin.document.startLine}: ${objectText(nameOf(value))}`;
      throw new CommandError(`${place}: ${messageOf(thrown)}`);
    }
  }
  return found;
}

/** Pairs of one kind and name: first those of one namespace, then those that do not both name theirs. */
function pairs(from: readonly Found[], to: readonly Found[]): Pair[] {
  const [a, b] = [from[0], to[0]];
  if (a && b && from.length === 1 && to.length === 1) return [{ a, b }];
  const left = new Set(to);
  const matches = new Map<Found, Found>();
  const match = (place: (name: ObjectName) => unknown, wanted: (name: ObjectName) => unknown) => {
    const others = new Map<string, Set<Found>>();
    const keyOf = ({ kind, name }: ObjectName, where: unknown) => JSON.stringify([kind, name, where]);
    for (const other of left) {
      const name = nameOf(other.value);
      const key = keyOf(name, place(name));
      others.set(key, (others.get(key) ?? new Set()).add(other));
    }
    for (const found of from) {
      if (matches.has(found)) continue;
      const name = nameOf(found.value);
      const some = others.get(keyOf(name, wanted(name)));
      const [other] = some ?? [];
      if (other === undefined) continue;
      matches.set(found, other);
      some?.delete(other);
      left.delete(other);
    }
  };
  match(
    ({ namespace }) => namespace,
    ({ namespace }) => namespace,
  );
  match(
    ({ namespace }) => namespace === "",
    ({ namespace }) => namespace !== "",
  );
  return [
    ...from.map(a => {
      const b = matches.get(a);
      return b === undefined ? { a } : { a, b };
    }),
    ...[...left].map(b => ({ b })),
  ];
}

function outcome({ a, b }: Pair): Outcome {
  if (a === undefined || b === undefined) {
    const object = nameOf((a ?? b)?.value);
    return { object, status: b === undefined ? "only in A" : "only in B", changes: [] };
  }
  const object = nameOf(b.value);
  const { changes } = diff(a.value, b.value);
  return { object, status: changes.length === 0 ? "equal" : "changed", changes };
}

function text(outcomes: readonly Outcome[], a: string, b: string, style: Style): string {
  const different = outcomes.filter(({ status }) => status !== "equal");
  if (different.length === 0)
    return `${style.green("no difference")} in ${count(outcomes.length, "Job or CronJob", "Jobs and CronJobs")}\n`;
  const lines = [style.red(`--- ${harmless(a)}`), style.green(`+++ ${harmless(b)}`)];
  for (const { object, status, changes } of different) {
    const title = harmless(objectText(object));
    if (status === "only in A") lines.push(style.red(`- ${title}`));
    else if (status === "only in B") lines.push(style.green(`+ ${title}`));
    else lines.push(style.bold(`~ ${title}`), ...changes.map(change => `    ${changeText(change, style)}`));
  }
  return `${lines.join("\n")}\n`;
}
