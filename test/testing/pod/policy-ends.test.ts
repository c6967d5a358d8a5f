// How pods end of which a pod failure policy says something, and those by which a Job reaches its backoffLimit.
import { job, podTemplate } from "jobwright";
import { failed, failing, type LivePod, pod, podsOf, running, succeeding } from "jobwright/testing";
import { describe, expect, it } from "vitest";

const template = podTemplate().restartPolicy("Never").container("main", "busybox");
const one = job("pi").template(template);
const indexed = one.indexed(4, { parallelism: 2 });
const failJob = { reason: "PodFailurePolicy" } as const;
const codesOf = ({ status: { initContainerStatuses = [], containerStatuses = [] } }: LivePod) =>
  [...initContainerStatuses, ...containerStatuses].map(({ state }) => state.terminated?.exitCode);
const brief = (pods: readonly LivePod[]) =>
  pods.map(made => {
    const { annotations, deletionTimestamp } = made.metadata;
    const index = annotations?.["batch.kubernetes.io/job-completion-index"] ?? "";
    return `${index} ${made.status.phase} ${codesOf(made)}${deletionTimestamp ? " deleted" : ""}`.trim();
  });

describe("a failed pod that ended neither its Job nor its index", () => {
  it.each([
    ["no policy", one, "1"],
    ["FailJob on 1", one.onExit(1).failJob(), "2"],
    ["FailJob on 1 to 3", one.onExit(1, 2, 3).failJob(), "4"],
    ["FailJob on all but 3", one.onExitNotIn(3).failJob(), "3"],
    ["Ignore on 1", one.onExit(1).ignore(), "2"],
    ["Count on 1 before FailJob", one.onExit(1).count().onExitNotIn(3).failJob(), "1"],
    ["a rule of another container", one.onExit(1).containerName("main").failJob(), "2"],
  ])("has an exit code that is counted: %s", (_, made, code) => {
    expect(brief(podsOf(running(made, { failed: 1 })))).toEqual([`Failed ${code}`, "Running"]);
    expect(brief(podsOf(failed(made.backoffLimit(0), { reason: "BackoffLimitExceeded" })))).toEqual([
      `Failed ${code}`,
    ]);
  });

  it("has not the code by which another fails its index at once", () => {
    const limited = indexed.completions(3).backoffLimitPerIndex(2).onExit(1).failIndex();
    expect(brief(podsOf(running(limited, { failed: 1 })))).toEqual(["0 Failed 2", "0 Running", "1 Running"]);
    const lost = failed(limited, { failedIndexes: "0", failed: 2 });
    expect(brief(podsOf(lost))).toEqual(["0 Failed 1", "1 Failed 2", "1 Succeeded 0", "2 Succeeded 0"]);
  });
});

describe("the pod by which a policy fails a Job", () => {
  it("has failed, although the rule names a sidecar", () => {
    const side = one.template(template.sidecar("side", "busybox")).podFailurePolicy({
      rules: [{ action: "FailJob", onExitCodes: { containerName: "side", operator: "In", values: [7] } }],
    });
    expect(brief(podsOf(failed(side, failJob)))).toEqual(["Failed 7,1"]);
    expect(() => pod(side, { phase: "Failed", containerName: "side", exitCode: 7 })).toThrow(
      "none of which the sidecar side fails",
    );
  });

  it("has the condition with its status, and no exit code that an earlier rule takes", () => {
    const said = (...rules: object[]) => {
      const live = failed(one.podFailurePolicy({ rules } as never), failJob);
      const [made] = podsOf(live) as [LivePod];
      const own = made.status.conditions?.filter(({ type }) => /^(?:ConfigOk|DisruptionTarget)$/.test(type));
      const message = live.status.conditions?.[0]?.message?.replace(/pi-\w+/, "pi");
      return [message, codesOf(made)[0], ...(own ?? []).map(({ type, status }) => `${type}=${status}`)];
    };
    const disrupted = { onPodConditions: [{ type: "DisruptionTarget" }] };
    expect(said({ action: "FailJob", onPodConditions: [{ type: "ConfigOk", status: "False" }] })).toEqual([
      "Pod default/pi has condition ConfigOk matching FailJob rule at index 0",
      1,
      "ConfigOk=False",
    ]);
    const counted = { action: "Count", onExitCodes: { operator: "In", values: [1] } };
    expect(said(counted, { action: "FailJob", ...disrupted })).toEqual([
      "Pod default/pi has condition DisruptionTarget matching FailJob rule at index 1",
      2,
      "DisruptionTarget=True",
    ]);
    // No pod meets the second rule.
    const [message] = said({ action: "Ignore", ...disrupted }, { action: "FailJob", ...disrupted });
    expect(message).toBe(
      "Container main for pod default/pi failed with exit code 1 matching FailJob rule at index 0",
    );
  });

  it("has no successor: the pods that are deleted are those of other indexes", () => {
    const policy = indexed.onExit(42).failJob();
    const live = failing(policy, failJob);
    expect(brief(podsOf(live))).toEqual(["0 Failed 42", "1 Running  deleted"]);
    expect(brief([0, 1].map(index => pod(live, { index })))).toEqual(["0 Failed 42", "1 Running  deleted"]);
    const named = failing(policy, { ...failJob, podName: "pi-1-zzzzz" });
    expect(podsOf(named).map(made => [made.metadata.name, ...codesOf(made)])).toEqual([
      [expect.stringMatching(/^pi-0-/), undefined],
      ["pi-1-zzzzz", 42],
    ]);
    expect(brief(podsOf(failing(indexed.backoffLimit(1))))).toEqual([
      "0 Failed 1",
      "1 Failed 1",
      "1 Running  deleted",
    ]);
    const alone = failed(indexed.parallelism(1).backoffLimit(2));
    expect(brief(podsOf(alone))).toEqual(["0 Failed 1", "0 Failed 1", "0 Failed 1"]);
  });

  it("is the last of its index", () => {
    const policy = indexed.parallelism(1).backoffLimitPerIndex(3).onExit(42).failJob();
    const live = failed(policy, { ...failJob, failed: 3 });
    const key = "batch.kubernetes.io/job-index-failure-count";
    const pods = podsOf(live).map(made => [...codesOf(made), made.metadata.annotations?.[key]]);
    expect(pods.at(-1)?.[0]).toBe(42);
    expect(pods.slice(0, -1).map(([code]) => code)).toEqual([1, 1]);
  });
});

it("pods whose restarts reached the backoffLimit show them, and were restarted after a failure", () => {
  const restarted = one.template(template.restartPolicy("OnFailure")).backoffLimit(3);
  const restartsOf = (pods: LivePod[]) =>
    pods.map(({ status }) => status.containerStatuses?.[0]?.restartCount);
  const [made] = podsOf(failed(restarted)) as [LivePod];
  expect(made.status.containerStatuses?.[0]).toMatchObject({
    restartCount: 3,
    state: { terminated: { exitCode: 143 } },
    lastState: { terminated: { exitCode: 1 } },
  });
  const two = restarted.completions(2).parallelism(2);
  expect(restartsOf(podsOf(failing(two)))).toEqual([2, 2]);
  expect(restartsOf(podsOf(failed(two.backoffLimit(0))))).toEqual([1, 1]);
  // These have failed because they were deleted, and are more than the limit without any restart.
  expect(restartsOf(podsOf(failed(two, { failed: 9 }))).some(Boolean)).toBe(false);
});

it("pods that have ended did so before the end of their Job became certain", () => {
  const at = new Date("2026-01-01T00:00:20Z");
  const two = one.completions(2).parallelism(2);
  const finished = (pods: LivePod[]) =>
    pods.map(({ status }) => status.containerStatuses?.[0]?.state.terminated?.finishedAt);
  const early = "2026-01-01T00:00:20Z";
  expect(finished(podsOf(succeeding(two, { at })))).toEqual([early, early]);
  const late = failing(two.activeDeadlineSeconds(10), { reason: "DeadlineExceeded", failed: 3 });
  expect(finished(podsOf(late))).toEqual(["2026-01-01T00:00:10Z", undefined, undefined]);
});
