// Replays every recorded verdict of the server with the library and its builders. Needs no Go.
import { describe, expect, it } from "vitest";
import { flows, type Line, readCases, recordedFiles, shown } from "../../conformance/cases.ts";
import { differenceKind } from "../../conformance/compare.ts";
import { compareAll } from "../../conformance/compare-built.ts";
import { Kinds } from "../../conformance/kinds.ts";
import { skipped } from "../../conformance/skip.ts";

/** The number of cases that one test replays. */
const chunk = 250;
/** How many kinds of difference one test tells. */
const mostKinds = 5;

/** Returns the first difference of each kind, and how many more there are like it. */
function firsts(differences: readonly { difference: string; title: string }[]): string {
  const kinds = new Kinds<string>();
  for (const { difference, title } of differences)
    kinds.add(differenceKind(difference), `${difference}\n  (${title})`);
  const told = kinds
    .commonest(mostKinds)
    .map(({ times, example }) => (times === 1 ? example : `${example}\n  and ${times - 1} more like it`));
  if (kinds.size > mostKinds) told.push(`and ${kinds.size - mostKinds} more kinds of difference`);
  return told.join("\n");
}

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
          return found.map(difference => ({ difference, title: titleOf(one, file, line) }));
        });
        expect(firsts(differences)).toBe("");
      });
    }
  });
}
