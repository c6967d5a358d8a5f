// What the generator makes of the API's facts if another version of Kubernetes has other facts.
import { describe, expect, it } from "vitest";
import { type Facts, readFacts } from "../../spec/facts.ts";
import { filesOf, writeModels } from "../../spec/models.ts";

const facts = readFacts();

/** Returns the facts with the types of `scheduling` in another version of that group. */
function moved(group: string, only = /./): Facts {
  const types = [...facts.types].map(([name, type]) => {
    const moves = type.group.startsWith("scheduling/") && only.test(name);
    return [name, moves ? { ...type, group } : type] as const;
  });
  return { ...facts, types: new Map(types) };
}

const tableOf = (from: Facts) =>
  /table = `([^`]*)`/.exec(writeModels(from).get("src/models/generated/table.ts") ?? "")?.[1]?.split("\n") ??
  [];

describe("models of an API group in another version", () => {
  it("are written to the same file", () => {
    expect(filesOf(moved("scheduling/v1"))).toEqual([
      ["batch/v1", "batch"],
      ["core/v1", "core"],
      ["meta/v1", "meta"],
      ["scheduling/v1", "scheduling"],
    ]);
  });

  it("are refused together with those of the first version", () => {
    expect(() => filesOf(moved("scheduling/v1", /Gang/))).toThrow("two versions of one group");
  });

  it("have a non-empty line in the table for each type", () => {
    const lines = tableOf(moved("scheduling/v1"));
    expect(lines.length).toBe(facts.types.size);
    expect(lines.filter(line => line === "")).toEqual([]);
    // Types without fields state their version.
    expect(lines.filter(line => line === "v1.")).not.toEqual([]);
    expect(lines.filter(line => line.startsWith("v1alpha3."))).toEqual([]);
  });
});
