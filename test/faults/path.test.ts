import { describe, expect, it } from "vitest";
import { Path } from "../../src/faults/path.ts";

const path = new Path("spec").child("list").index(2).child("map").key("a.b/c");

describe("paths", () => {
  it("Path is written as by the server", () => {
    expect(String(path)).toBe("spec.list[2].map[a.b/c]");
  });
});
