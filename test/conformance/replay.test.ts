// Replays every recorded verdict of the server with the library and its builders. Needs no Go.
import { describe, expect, it } from "vitest";
import { flows, type Line, readCases, recordedFiles, shown } from "../../conformance/cases.ts";
import { compareAll } from "../../conformance/compare-built.ts";
import { skipped } from "../../conformance/skip.ts";

/** The number of cases that one test replays. */
const chunk = 250;

/** Returns a title for a case: its request, its name, and how to see it. */
function titleOf({ id, op, doc }: Line, file: string, line: number): string {
  const { kind, metadata } = (doc ?? {}) as { kind?: unknown; metadata?: { name?: unknown } | null };
  const names = [id, op, kind, metadata?.name].filter(name => typeof name === "string" && name !== "");
  return `${names.join(" ")}, see ${shown(file, line)}`;
}

for (const file of recordedFiles()) {
  const cases = readCases<Line>(file)
    .map((one, i) => ({ one, line: i + 1 }))
    .filter(({ one }) => flows.has(one.op));
  if (cases.length === 0) continue;
  describe(file, () => {
    for (let start = 0; start < cases.length; start += chunk) {
      const part = cases.slice(start, start + chunk);
      it(`agrees with the recorded verdicts of lines ${part[0]?.line} to ${part.at(-1)?.line}`, () => {
        const differences = part.flatMap(({ one, line }) => {
          const found =
            one.verdict === undefined
              ? ["no verdict yet: run `npm run conformance:record`"]
              : compareAll(one, one.verdict).filter(difference => !skipped(difference));
          return found.map(difference => `${difference}\n  (${titleOf(one, file, line)})`);
        });
        expect(differences.join("\n")).toBe("");
      });
    }
  });
}
