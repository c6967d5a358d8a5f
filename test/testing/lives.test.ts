import { describe, expect, it } from "vitest";
import { pending } from "../../src/testing/index.ts";
import { trueCondition } from "../../src/testing/job/conditions.ts";
import { fixtureOf, readLives, stateOf } from "./lives.ts";

const lives = readLives();
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("what the Job controller writes of random Jobs", () => {
  it("has every end, and every state before it", () => {
    const statuses = lives.flatMap(({ written }) => written.map(({ status }) => status));
    const ends = statuses.map(status => {
      const state = stateOf(status);
      return [state, state && trueCondition(status, state)?.reason].join(" by ");
    });
    const failures = [
      "BackoffLimitExceeded",
      "DeadlineExceeded",
      "FailedIndexes",
      "MaxFailedIndexesExceeded",
      "PodFailurePolicy",
    ];
    const successes = ["CompletionsReached", "SuccessPolicy"];
    expect([...new Set(ends)].sort()).toEqual([
      " by ",
      ...successes.map(reason => `Complete by ${reason}`),
      ...failures.map(reason => `Failed by ${reason}`),
      ...failures.map(reason => `FailureTarget by ${reason}`),
      ...successes.map(reason => `SuccessCriteriaMet by ${reason}`),
      "Suspended by JobSuspended",
    ]);
    expect(statuses.length).toBeGreaterThan(2000);
  });

  it("has a fixture, status by status", () => {
    for (const { manifest, written } of lives) {
      let fixture = pending(manifest);
      for (const one of written) {
        fixture = fixtureOf(fixture, one);
        expect(plain(fixture.status), JSON.stringify(manifest)).toEqual(one.status);
      }
    }
  });
});
