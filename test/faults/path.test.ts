import { describe, expect, it } from "vitest";
import { Path } from "../../src/faults/path.ts";

const path = new Path("spec").child("list").index(2).child("map").key("a.b/c");

describe("paths", () => {
  it("reads as the server spells it", () => {
    expect(String(path)).toBe("spec.list[2].map[a.b/c]");
  });
});
