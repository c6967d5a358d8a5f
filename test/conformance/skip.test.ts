// The table of known differences: each has a recorded case, and each such case still differs.
import { describe, expect, it } from "vitest";
import { type Case, readCases, shown } from "../../conformance/cases.ts";
import { compareAll } from "../../conformance/compare-built.ts";
import { knownDifferencesFile as file, knownDifferences } from "../../conformance/skip.ts";

const found = readCases<Case>(file).map(one => compareAll(one, one.verdict));

describe("the table of known differences", () => {
  it.each(knownDifferences)("has a recorded case: $reason", ({ match }) => {
    expect(found.flat().filter(difference => match.test(difference))).not.toEqual([]);
  });

  it("is needed for each recorded case", () => {
    expect(found.flatMap((differences, i) => (differences.length === 0 ? shown(file, i + 1) : []))).toEqual(
      [],
    );
  });
});
