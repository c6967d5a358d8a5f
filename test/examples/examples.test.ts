import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { toYaml } from "jobwright";
import { describe, expect, it } from "vitest";
import { documentsOf, examples, golden, goldenFolder, namesIn, recorded, run } from "./run.ts";

const verdicts = recorded();

describe("the examples", () => {
  it("have one golden file each", () => {
    expect(examples).toEqual(namesIn(goldenFolder, ".yaml"));
    expect(examples.length).toBeGreaterThanOrEqual(32);
  });

  it("have recorded verdicts, each of them", () => {
    expect([...new Set(verdicts.map(({ example }) => example))]).toEqual(examples);
  });

  it("print YAML when they are run from a shell, as pi does", async () => {
    const pi = fileURLToPath(new URL("../../examples/pi.ts", import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", pi]);
    expect(stdout).toBe(golden("pi"));
  });
});

describe.each(examples)("%s", name => {
  const ofExample = verdicts.filter(({ example }) => example === name);
  const creates = ofExample.filter(({ op }) => op === "create");

  it("prints the same YAML as kubectl, and builds the object that the server reads from it", async () => {
    const { printed, builders } = await run(name);
    expect(printed).toBe(golden(name));
    expect(builders.map(builder => builder.build())).toEqual(creates.map(({ doc }) => doc));
  });

  it("was accepted by the API server, without a warning", () => {
    expect(creates.map(({ doc }) => toYaml(doc))).toEqual(documentsOf(golden(name)));
    for (const { verdict } of ofExample) {
      expect(verdict.ok).toBe(true);
      expect(verdict.warnings ?? []).toEqual([]);
    }
  });
});

it("the backup and the migration were admitted by the restricted Pod Security Standard", () => {
  const admitted = verdicts.filter(
    ({ op, level, verdict }) => op === "pss" && level === "restricted" && verdict.ok,
  );
  expect(admitted.map(({ example }) => example)).toEqual(["database-migration", "nightly-backup"]);
});

it("parameter-sweep has twenty Jobs that differ only in name, labels and environment variables", () => {
  const sweep = verdicts.filter(({ example }) => example === "parameter-sweep").map(({ doc }) => doc);
  expect(new Set(sweep.map(({ metadata }) => metadata?.name)).size).toBe(20);
  const rest = sweep.map(doc =>
    JSON.stringify(doc, (key, value) =>
      key === "env" || key === "name" || key === "labels" ? undefined : value,
    ),
  );
  expect(new Set(rest).size).toBe(1);
});
