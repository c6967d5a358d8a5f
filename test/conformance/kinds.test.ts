import { describe, expect, it } from "vitest";
import { Counts } from "../../conformance/counts.ts";
import { isShorter, Kinds } from "../../conformance/kinds.ts";

describe("the kinds of difference", () => {
  it("are counted, the commonest first, each with its first example", () => {
    const kinds = new Kinds<string>();
    for (const [kind, example] of ["a long", "b x", "b y", "a s", "b z"].map(text => text.split(" ")))
      kinds.add(kind as string, example as string);
    expect(kinds.size).toBe(2);
    expect(kinds.commonest()).toEqual([
      { kind: "b", times: 3, example: "x" },
      { kind: "a", times: 2, example: "long" },
    ]);
    expect(kinds.commonest(1)).toHaveLength(1);
  });

  it("have the shortest example, if that is wanted", () => {
    const kinds = new Kinds<string>(isShorter);
    for (const example of ["abc", "ab", "abcd", "xy"]) kinds.add("a", example);
    expect(kinds.commonest()).toEqual([{ kind: "a", times: 4, example: "ab" }]);
  });
});

it("counts have one line, in the order in which things were first counted", () => {
  const counts = new Counts();
  expect(["update", "create", "update"].map(what => counts.add(what))).toEqual([1, 1, 2]);
  expect(counts.line()).toBe("2 update, 1 create");
  expect(new Counts().line()).toBe("");
});
