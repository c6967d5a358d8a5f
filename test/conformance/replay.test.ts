// Every recorded verdict of the server, asked of the library again; needs no Go.
import { describe, expect, it } from "vitest";
import { flows, readCases, recordedFiles } from "../../conformance/cases.ts";
import { compare } from "../../conformance/compare.ts";
import { skipped } from "../../conformance/skip.ts";

/** Cases of a file that are replayed in one test. */
const chunk = 250;

for (const file of recordedFiles()) {
  const cases = readCases(file).filter(one => flows.has(one.op));
  if (cases.length === 0) continue;
  describe(file, () => {
    for (let start = 0; start < cases.length; start += chunk) {
      const part = cases.slice(start, start + chunk);
      it(`lines ${start + 1} to ${start + part.length}`, () => {
        const differences = part.flatMap((one, i) =>
          compare(one, one.verdict)
            .filter(difference => !skipped(difference))
            .map(difference => `line ${start + i + 1}: ${difference}`),
        );
        expect(differences).toEqual([]);
      });
    }
  });
}
