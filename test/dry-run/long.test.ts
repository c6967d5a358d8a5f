// What would take half a minute if it took the square of the time: the runner's own limit ends such a test.
import { expect, it } from "vitest";
import { builderCode } from "../../src/import/index.ts";
import { dryRunCreate, explainUpdate, job } from "../../src/index.ts";
import { adviceFor } from "../../src/reference/index.ts";

const withArgs = (count: number) =>
  job("pi").template(t => t.restartPolicy("Never").container("a", "b", c => c.args(Array(count).fill("x"))));

it("explains an update of many changes", () => {
  const created = dryRunCreate(withArgs(0));
  const { verdict, changes } = explainUpdate(created.ok ? created.object : {}, withArgs(16_000));
  expect([verdict, changes.length, changes.every(({ inPlace }) => !inPlace)]).toEqual([
    "recreate",
    16_000,
    true,
  ]);
});

it("gives each of many manifests of one name a name of its own", () => {
  const code = builderCode(
    Array.from({ length: 16_000 }, () => ({ apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" } })),
  );
  expect(new Set([...code.matchAll(/export const (\w+) /g)].map(([, name]) => name)).size).toBe(16_000);
});

it("finds no advice for a long text that is of no kind", () => {
  expect(adviceFor({ type: "FieldValueInvalid", detail: "aB-_. ".repeat(100_000) })).toBeUndefined();
});
