import { describe, expect, it } from "vitest";
import { readCases } from "../../../conformance/cases.ts";
import { answer } from "../../../conformance/compare.ts";
import type { Cause } from "../../../conformance/oracle.ts";

interface Case {
  readonly op: "create" | "update" | "status";
  readonly doc: { readonly kind: string };
  readonly old?: unknown;
  readonly verdict: { readonly ok: boolean; readonly causes?: readonly Cause[] };
}

/** Returns a line for each fault. If the server's value is no scalar, its message shows Go's internals and is left out. */
function lines(causes: readonly Cause[], theirs: readonly Cause[]): string[] {
  const shown = causes.map(({ type, field, detail = "", message }, i) =>
    theirs[i]?.value === undefined ? `${type} ${field}: ${detail}` : `${type} ${field}: ${message}`,
  );
  // The server visits the entries of a map in random order, so the faults of one map are sorted.
  const map = /(labels|annotations|matchLabels)$/;
  const groups: string[][] = [];
  causes.forEach(({ field, detail }, i) => {
    const goesOn = i > 0 && map.test(field) && causes[i - 1]?.field === field && !detail?.startsWith("`");
    if (goesOn) groups.at(-1)?.push(shown[i] as string);
    else groups.push([shown[i] as string]);
  });
  return groups.flatMap(group => group.sort());
}

describe("recorded variations of Jobs and CronJobs", () => {
  const cases = ["batch", "batch-update"].flatMap(name =>
    readCases<Case>(`test/validation/recorded/${name}.ndjson.gz`),
  );
  const groups = [
    ["create", "Job", 1500],
    ["create", "CronJob", 700],
    ["update", "Job", 200],
    ["update", "CronJob", 200],
    ["status", "Job", 150],
    ["status", "CronJob", 50],
  ] as const;
  it.each(groups)("get the server's errors in its order: %s of a %s", (op, kind, atLeast) => {
    const group = cases.filter(one => one.op === op && one.doc.kind === kind);
    expect(group.length).toBeGreaterThan(atLeast);
    for (const one of group) {
      const { ok, causes = [] } = one.verdict;
      const said = answer(one);
      const { errors = [] } = said;
      expect(lines(errors, causes), JSON.stringify(one).slice(0, 2000)).toEqual(lines(causes, causes));
      expect(said.ok).toBe(ok);
    }
  });
});
