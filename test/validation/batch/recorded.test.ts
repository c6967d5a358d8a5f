import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dryRunCreate } from "../../../src/dry-run/index.ts";

interface Cause {
  readonly type: string;
  readonly field: string;
  readonly detail?: string;
  readonly message: string;
  readonly value?: unknown;
}

interface Case {
  readonly doc: { readonly kind: string };
  readonly verdict: { readonly ok: boolean; readonly causes?: readonly Cause[] };
}

const cases: Case[] = gunzipSync(readFileSync(new URL("../recorded/batch.ndjson.gz", import.meta.url)))
  .toString("utf8")
  .trim()
  .split("\n")
  .map(line => JSON.parse(line));

const options = {
  uid: "00000000-0000-4000-8000-000000000000",
  now: new Date("2026-01-01T00:00:00Z"),
  suffix: "abcde",
};

/** A line for each fault. Where the server's value is no scalar its message shows Go's insides, and is left out. */
function lines(causes: readonly Cause[], theirs: readonly Cause[]): string[] {
  const shown = causes.map(({ type, field, detail = "", message }, i) =>
    theirs[i]?.value === undefined ? `${type} ${field}: ${detail}` : `${type} ${field}: ${message}`,
  );
  // The entries of a map come out of the server at random: what is said of one map is sorted.
  const map = /(labels|annotations|matchLabels)$/;
  const groups: string[][] = [];
  causes.forEach(({ field, detail }, i) => {
    const goesOn = i > 0 && map.test(field) && causes[i - 1]?.field === field && !detail?.startsWith("`");
    if (goesOn) groups.at(-1)?.push(shown[i] as string);
    else groups.push([shown[i] as string]);
  });
  return groups.flatMap(group => group.sort());
}

describe("Jobs and CronJobs with one thing varied, as the server judged them", () => {
  it.each(["Job", "CronJob"])("says of each %s what the server says, in its order", kind => {
    const ofKind = cases.filter(({ doc }) => doc.kind === kind);
    expect(ofKind.length).toBeGreaterThan(600);
    for (const { doc, verdict } of ofKind) {
      const answer = dryRunCreate(doc, options);
      const { causes = [] } = verdict;
      const errors = answer.ok ? [] : answer.errors;
      expect(lines(errors, causes), JSON.stringify(doc).slice(0, 2000)).toEqual(lines(causes, causes));
      expect(answer.ok).toBe(verdict.ok);
    }
  });
});
