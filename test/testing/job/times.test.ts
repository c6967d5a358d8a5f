import { describe, expect, it } from "vitest";
import {
  complete,
  failed,
  failing,
  partial,
  running,
  succeeding,
  suspended,
} from "../../../src/testing/index.ts";
import { indexed, pi } from "../pi.ts";

describe("times", () => {
  const second = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, n));
  const early = new Date("2025-01-01T00:00:00Z");
  const fixtures = { running, partial, suspended, succeeding, complete, failing, failed };

  it.each(Object.entries(fixtures))(
    "%s throws for times before the Job's creation or start",
    (name, fixture) => {
      const error = (option: string, what: string) =>
        new RangeError(
          `${name}: ${option} must not be before the Job's ${what} at 2026-01-01T00:00:00Z, but is 2025-01-01T00:00:00.000Z`,
        );
      const what = /run|part|susp/.test(name) ? "creation" : "start";
      const createdAt = second(0);
      expect(() => fixture(pi, { createdAt, at: early })).toThrow(error("at", what));
      expect(() => fixture(pi, { createdAt, startedAt: early })).toThrow(error("startedAt", "creation"));
      expect(fixture(pi, { startedAt: early }).metadata.creationTimestamp).toBe("2025-01-01T00:00:00Z");
      expect(fixture(pi, { at: early }).metadata.creationTimestamp).toBe("2025-01-01T00:00:00Z");
      expect(() => fixture(running(pi), { at: early })).toThrow(error("at", "start"));
      expect(fixture(pi, { startedAt: second(0), at: second(0) })).toBeDefined();
    },
  );

  it("complete and running throw for times before the Job's start or its last condition", () => {
    expect(() => complete(succeeding(pi, { at: second(9) }), { at: second(8) })).toThrow(
      new RangeError(
        "complete: at must not be before the Job's last condition at 2026-01-01T00:00:09Z, but is 2026-01-01T00:00:08.000Z",
      ),
    );
    expect(() => running(pi, { startedAt: second(9), at: second(8) })).toThrow(
      "running: at must not be before the Job's start at 2026-01-01T00:00:09Z",
    );
    expect(() => running(suspended(pi, { at: second(9) }), { startedAt: second(8) })).toThrow(
      "running: startedAt must not be before the Job's last condition at 2026-01-01T00:00:09Z",
    );
  });

  it("running and partial start the Job at the given time, unless startedAt is given or it runs already", () => {
    expect(running(pi, { at: second(5) }).status.startTime).toBe("2026-01-01T00:00:05Z");
    expect(partial(pi, { at: second(5), startedAt: second(3) }).status.startTime).toBe(
      "2026-01-01T00:00:03Z",
    );
    expect(running(running(pi), { at: second(5) }).status.startTime).toBe("2026-01-01T00:00:00Z");
    const resumed = running(suspended(pi), { at: second(5) });
    expect(resumed.status.startTime).toBe("2026-01-01T00:00:05Z");
    expect(resumed.status.conditions?.[0]?.lastTransitionTime).toBe("2026-01-01T00:00:05Z");
  });

  it.each(Object.entries(fixtures))(
    "%s throws for another startedAt if the Job has started already",
    (name, fixture) => {
      const begun = running(pi, { startedAt: second(5) });
      const told = { startedAt: second(6) };
      expect(() => fixture(begun, told)).toThrow(
        new RangeError(
          `${name}: the Job has started at 2026-01-01T00:00:05Z, and does not at 2026-01-01T00:00:06Z`,
        ),
      );
      expect(fixture(begun, { startedAt: second(5) })).toEqual(fixture(begun));
      expect(fixture(suspended(begun), told).metadata.generation).toBeGreaterThan(1);
      if (/ing$|running|partial|suspended/.test(name)) return;
      expect(() => fixture(fixture(begun), told)).toThrow(`${name}: the Job has started at`);
    },
  );

  it("succeeding and complete report activeDeadlineSeconds of 0 before any other contradiction", () => {
    const none =
      "the Job does not complete, with activeDeadlineSeconds of 0 its deadline passes as it starts";
    for (const fixture of [succeeding, complete]) {
      for (const counts of [{ succeeded: 1 }, { succeeded: 9 }, { failed: 9 }])
        expect(() => fixture(pi.activeDeadlineSeconds(0), counts)).toThrow(`${fixture.name}: ${none}`);
      expect(() => fixture(indexed.activeDeadlineSeconds(0), { completedIndexes: "0" })).toThrow(none);
    }
  });

  it("complete and succeeding throw for a success after the deadline, and by default choose an earlier time", () => {
    const short = pi.activeDeadlineSeconds(30);
    expect(complete(short).status.completionTime).toBe("2026-01-01T00:00:29Z");
    expect(failed(short).status.conditions?.[0]?.lastTransitionTime).toBe("2026-01-01T00:00:29Z");
    expect(complete(pi.activeDeadlineSeconds(60)).status.completionTime).toBe("2026-01-01T00:00:59Z");
    expect(complete(pi.activeDeadlineSeconds(61)).status.completionTime).toBe("2026-01-01T00:01:00Z");
    expect(complete(pi.activeDeadlineSeconds(2 ** 53 - 1)).status.completionTime).toBe(
      "2026-01-01T00:01:00Z",
    );
    expect(complete(short, { startedAt: second(5), at: second(35) }).status.succeeded).toBe(5);
    for (const fixture of [complete, succeeding])
      expect(() => fixture(short, { startedAt: second(5), at: second(36) })).toThrow(
        new RangeError(
          `${fixture.name}: the Job must succeed before its deadline at 2026-01-01T00:00:35Z, but is to at 2026-01-01T00:00:36Z`,
        ),
      );
    // Its Pods may take longer to end, and the deadline of a suspended Job does not run.
    const met = succeeding(short, { at: second(30) });
    expect(complete(met, { at: second(99) }).status.completionTime).toBe("2026-01-01T00:01:39Z");
    expect(
      complete(pi.completions(0).suspend(true).activeDeadlineSeconds(1), { at: second(9) }),
    ).toBeDefined();
  });

  it("a Job with completions of 0 ends when it starts, and has no terminating Pods", () => {
    const startedAt = second(5);
    for (const nothing of [pi.completions(0), indexed.completions(0)]) {
      expect(complete(nothing, { startedAt }).status.completionTime).toBe("2026-01-01T00:00:05Z");
      expect(succeeding(nothing).status.terminating).toBe(0);
    }
    expect(complete(pi.completions(0).suspend(true)).status.completionTime).toBe("2026-01-01T00:00:00Z");
  });
});
