import fc from "fast-check";
import { arbitraryJob } from "jobwright/testing/arbitraries";
import { expect, it } from "vitest";
import { summary } from "./summary.ts";

it("has a summary of every Job that there can be", () => {
  fc.assert(
    fc.property(arbitraryJob(), job => {
      expect(summary(job)).toMatch(/ (?:is running|is suspended|complete|failed)/);
    }),
  );
});
