// Nothing is missing: each field that the server was seen to fill in has a stated default.
import { explain } from "jobwright/reference";
import { expect, it } from "vitest";
import { type Field, typeOf } from "../../src/models/schema.ts";
import { recorded } from "./recorded.ts";

type Plain = Record<string, unknown>;

/** Go writes some fields even if they are empty; that is no default. */
const isEmpty = (value: unknown) =>
  value === "" ||
  value === 0 ||
  (typeof value === "object" && value !== null && Object.keys(value).length === 0);

/** Yields the fields that a stored object has and the sent object did not have. */
function* filledIn(type: string, sent: Plain, stored: Plain): Generator<Field> {
  for (const field of typeOf(type).fields.values()) {
    const after = stored[field.name];
    if (after === undefined || after === null) continue;
    const before = sent[field.name] ?? undefined;
    if (before === undefined && !(field.always && isEmpty(after)) && field.name !== "metadata") yield field;
    if (field.kind !== "o" || field.map) continue;
    if (field.list)
      for (const [i, item] of (after as Plain[]).entries()) {
        const own = ((before ?? []) as (Plain | null)[])[i];
        yield* filledIn(field.type, own ?? {}, item);
      }
    else yield* filledIn(field.type, (before ?? {}) as Plain, after as Plain);
  }
}

it("every field that the server fills in has a documented default", () => {
  const seen = new Set<string>();
  for (const { op, doc, object } of recorded())
    if (op === "create" && doc !== undefined && object !== undefined)
      for (const { owner, name } of filledIn(String(object.kind), doc, object)) seen.add(`${owner}.${name}`);
  expect(seen.size).toBeGreaterThan(50);
  // A Job's selector is made of the labels of its Pods.
  const known = new Set([
    "Job.kind",
    "Job.apiVersion",
    "CronJob.kind",
    "CronJob.apiVersion",
    "LabelSelector.matchLabels",
  ]);
  expect(
    [...seen].filter(path => !known.has(path) && explain(path).field?.default === undefined).sort(),
  ).toEqual([]);
});
