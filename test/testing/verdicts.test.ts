// The API server's verdicts on the fixtures and the arbitraries, replayed without it. JOBWRIGHT_ALL=1 replays all chunks of the
// arbitraries.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { dryRunCreate, dryRunUpdate, dryRunUpdateStatus } from "../../src/dry-run/index.ts";
import { digest, type Recorded, type Request, sets } from "./requests.ts";

const recorded: readonly Recorded[] = readFileSync(
  new URL("recorded/verdicts.ndjson", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map(line => JSON.parse(line));

function answer({ op, doc, old }: Request) {
  if (op === "create") return dryRunCreate(doc);
  return op === "update" ? dryRunUpdate(old, doc) : dryRunUpdateStatus(old, doc);
}

function check(name: string): void {
  const requests = (sets[name] as () => Request[])();
  const { sha256, wrong, requests: count } = recorded.find(one => one.name === name) as Recorded;
  expect({ wrong, count, sha256 }).toEqual({ wrong: 0, count: requests.length, sha256: digest(requests) });
  const wrongs = requests.filter(request => {
    const { error, stored } = request;
    const ours = answer(request);
    if (error === undefined)
      return !ours.ok || (stored !== undefined && !isDeepStrictEqual(ours.object, stored));
    const errors = ours.ok ? [] : ours.errors.map(({ type, field, detail }) => ({ type, field, detail }));
    return !isDeepStrictEqual(errors, [error]);
  });
  expect(wrongs).toEqual([]);
}

it("every set of requests is recorded", () => {
  expect(recorded.map(({ name }) => name)).toEqual(Object.keys(sets));
  const of = (prefix: string) =>
    recorded.filter(({ name }) => name.startsWith(prefix)).reduce((sum, { requests }) => sum + requests, 0);
  for (const name of ["arbitraryJob", "arbitraryCronJob", "arbitraryStatus", "arbitraryInvalidJob"]) {
    expect(of(name)).toBe(10_000);
  }
  expect(of("paths")).toBeGreaterThan(5000);
});

const names = Object.keys(sets).filter(name => process.env.JOBWRIGHT_ALL || !/[1-9]\d*$/.test(name));

describe("the API server and the dry runs agree on", () => {
  it.each(names)("%s", name => check(name));
});
