// What the fixtures write into a Job's status, in particular the uids of Pods that are not counted yet.
import { job } from "jobwright";
import { describe, expect, it } from "vitest";
import { failing, type LiveJob, pod, podsOf, running, succeeding } from "../../../src/testing/index.ts";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));
const five = pi.indexed(5, { parallelism: 2 }).backoffLimitPerIndex(1);

describe("the uids of uncounted failed Pods of an Indexed Job", () => {
  type Place = readonly [index: number, nth: number];
  const uids = (live: LiveJob, places: readonly Place[]) =>
    places.map(([index, nth]) => pod(live, { index, nth }).metadata.uid);

  it.each<[string, LiveJob, readonly Place[]]>([
    [
      "the last one of each failed index, the highest first",
      running(five, { failedIndexes: "0,2-3", failed: 5, uncounted: { failed: 3 } }),
      [
        [3, 1],
        [2, 1],
        [0, 1],
      ],
    ],
    [
      "those of the highest failed indexes if they are fewer",
      running(five, { failedIndexes: "0,2", failed: 3, uncounted: { failed: 1 } }),
      [[2, 1]],
    ],
    [
      "all failures of a failed index that the counter lacks",
      running(five, { failedIndexes: "0", failed: 0, uncounted: { failed: 2 } }),
      [
        [0, 1],
        [0, 0],
      ],
    ],
    [
      "then those of open indexes",
      running(five, { failedIndexes: "1", failed: 1, uncounted: { failed: 3 } }),
      [
        [1, 1],
        [0, 0],
        [2, 0],
      ],
    ],
    [
      "the last one of each failed index, even if the counter exceeds what they need",
      running(five, { failedIndexes: "0,1", failed: 5, uncounted: { failed: 2 } }),
      [
        [1, 1],
        [0, 1],
      ],
    ],
    [
      "the first one of an index that has succeeded, if all have",
      succeeding(five, { uncounted: { failed: 1 } }),
      [[0, 0]],
    ],
    [
      "those of a failed index, if no index is open",
      failing(pi.indexed(2).backoffLimitPerIndex(1), {
        failedIndexes: "0",
        failed: 1,
        uncounted: { failed: 3 },
      }),
      [
        [0, 1],
        [0, 0],
        [0, 2],
      ],
    ],
  ])("are %s", (_, live, places) => {
    expect(live.status.uncountedTerminatedPods).toEqual({ failed: uids(live, places) });
    const kept = podsOf(live).filter(({ metadata: { uid } }) => uids(live, places).includes(uid));
    expect(kept.map(({ status }) => status.phase)).toEqual(places.map(() => "Failed"));
  });
});

describe("the uids of uncounted Pods of a Job without indexes", () => {
  it("are those of the Pods after the counted ones: first the failed, then the successful ones", () => {
    const nine = pi.completions(9);
    const live = running(nine, { failed: 1, succeeded: 2, uncounted: { failed: 2, succeeded: 2 } });
    const uids = (...places: readonly number[]) => places.map(nth => pod(nine, { nth }).metadata.uid);
    expect(live.status.uncountedTerminatedPods).toEqual({ failed: uids(1, 2), succeeded: uids(5, 6) });
    expect(new Set(podsOf(live).map(({ metadata }) => metadata.uid)).size).toBe(podsOf(live).length);
  });
});

it("succeeding writes a terminating of 0 for a Job of an earlier Kubernetes, which has none", () => {
  const live = succeeding(pi);
  const { terminating: _, ...status } = live.status;
  expect(succeeding({ ...live, status }, { failed: 1 }).status).toMatchObject({ failed: 1, terminating: 0 });
});
