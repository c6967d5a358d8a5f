// Faults of updates, of the spec and of the status, with their cures: what the update sends is mended, and the object stays.
import type { Cure } from "./cures.ts";

type Fields = Readonly<Record<string, unknown>>;

const labels = { "batch.kubernetes.io/controller-uid": "u", "controller-uid": "u" };
const podSpec = { restartPolicy: "Never", containers: [{ name: "c", image: "i" }] };
const metadata = { name: "a", namespace: "default", uid: "u", resourceVersion: "1" };
const object = (spec: Fields = {}, status: Fields = {}, meta: Fields = {}) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { ...metadata, ...meta },
  spec: {
    selector: { matchLabels: { "batch.kubernetes.io/controller-uid": "u" } },
    template: { metadata: { labels }, spec: podSpec },
    ...spec,
  },
  status,
});
const indexed = { completionMode: "Indexed", completions: 2, parallelism: 2 };
const gang = (minCount: number, parallelism: number) => ({
  parallelism,
  completions: 4,
  scheduling: { schedulingPolicy: { gang: { minCount } } },
});
const template = (fields: Fields) => ({
  template: { metadata: { labels }, spec: { ...podSpec, ...fields } },
});

const update = (
  detail: string,
  advice: RegExp,
  old: object,
  broken: object,
  ...mended: readonly object[]
): Cure => ({ detail, advice, old, broken, mended });

const times = { startTime: "2026-01-01T00:01:00Z", completionTime: "2026-01-01T00:05:00Z" };
const { startTime } = times;
const is = (...types: string[]) => ({
  conditions: types.map(type => ({ type, status: "True", lastTransitionTime: "2026-01-01T00:05:00Z" })),
});
const complete = { ...times, succeeded: 1, ...is("SuccessCriteriaMet", "Complete") };
const failed = { startTime, failed: 1, ...is("FailureTarget", "Failed") };

/** A fault of a status, whose Job has this spec and had the status `old`. */
const status = (
  detail: string,
  advice: RegExp,
  old: Fields,
  broken: Fields,
  mended: readonly Fields[],
  spec: Fields = {},
): Cure => ({
  detail,
  advice,
  old: object(spec, old),
  broken: object(spec, broken),
  mended: mended.map(one => object(spec, one)),
  ofStatus: true,
});

export const updateCures: readonly Cure[] = [
  update(
    "field is immutable",
    /^Keep the value that the object has; .*a suspended Job: explainUpdate/,
    object(),
    object(template({ nodeSelector: { disk: "ssd" } })),
    object(),
  ),
  update(
    "",
    /its feature is off.*drops it from a new object/,
    object(gang(2, 2)),
    object({ ...gang(1, 2) }),
    object(gang(2, 2)),
  ),
  update(
    "field cannot be cleared once set",
    /^Keep this field/,
    object(gang(2, 2)),
    object({ parallelism: 2, completions: 4 }),
    object(gang(2, 2)),
  ),
  update(
    "must not be greater than parallelism (1)",
    /^Raise parallelism/,
    object(gang(2, 2)),
    object(gang(2, 1)),
    object(gang(2, 2)),
    object(gang(2, 3)),
  ),
  update(
    "the basic/gang policy variant is immutable after creation; only schedulingPolicy.gang.minCount may be updated",
    /^Keep scheduling as the object has it/,
    object(gang(1, 2)),
    object({ ...gang(1, 2), scheduling: { schedulingPolicy: { basic: {} } } }),
    object(gang(1, 2)),
  ),
  // The server writes the selector and its labels only once.
  update(
    "`selector` does not match template `labels`",
    /an update sends those that the object has/,
    object(),
    object({ template: { spec: podSpec } }),
    object(),
  ),
  update(
    "when completion mode is Indexed",
    /^Set completions, in an update of a Job to the number of parallelism/,
    object(indexed),
    object({ ...indexed, completions: undefined }),
    object(indexed),
    object({ ...indexed, completions: 3, parallelism: 3 }),
  ),
  update(
    "requires indexed completion mode",
    /an update of a Job can only do the latter/,
    object(),
    object({ maxFailedIndexes: 1 }),
    object(),
  ),
  update(
    "when maxFailedIndexes is specified",
    /take maxFailedIndexes out; an update of a Job/,
    object(indexed),
    object({ ...indexed, maxFailedIndexes: 1 }),
    object(indexed),
  ),
  update(
    `will not able to create pod with invalid DNS label: ${"a".repeat(61)}-10`,
    /lowers completions and parallelism/,
    object(indexed, {}, { name: "a".repeat(61) }),
    object({ ...indexed, completions: 11, parallelism: 11 }, {}, { name: "a".repeat(61) }),
    object({ ...indexed, completions: 10, parallelism: 10 }, {}, { name: "a".repeat(61) }),
  ),
  update(
    "name or generateName is required",
    /an update sends the name that the object has/,
    object(),
    object({}, {}, { name: "", generateName: "a-" }),
    object(),
  ),
  update(
    "may not contain '/'",
    /an update sends the name that the object has/,
    object(),
    object({}, {}, { name: "a/b" }),
    object(),
  ),
  status(
    "field is immutable",
    /^Keep the value that the object has/,
    complete,
    { ...complete, completionTime: "2026-01-01T00:06:00Z" },
    [complete],
  ),
  status(
    "cannot set Complete=True and Failed=true conditions",
    /of one outcome alone/,
    { startTime },
    { ...complete, ...is("SuccessCriteriaMet", "Complete", "FailureTarget", "Failed") },
    [complete, failed],
  ),
  status(
    "cannot set SuccessCriteriaMet=True and FailureTarget=true conditions",
    /the one that the object already has/,
    { startTime, ...is("FailureTarget") },
    { startTime, ...is("FailureTarget", "SuccessCriteriaMet") },
    [{ startTime, ...is("FailureTarget") }, failed],
  ),
  status(
    "cannot set Failed=True condition without the FailureTarget=true condition",
    /FailureTarget before Failed, or both in one update/,
    { startTime },
    { ...failed, ...is("Failed") },
    [failed, { startTime, ...is("FailureTarget") }],
  ),
  status(
    "cannot set Complete=True for Job with SuccessPolicy unless SuccessCriteriaMet=True",
    /SuccessCriteriaMet before Complete/,
    { startTime },
    { ...complete, ...is("Complete") },
    [complete, { startTime, ...is("SuccessCriteriaMet") }],
    { ...indexed, successPolicy: { rules: [{ succeededCount: 1 }] } },
  ),
  status(
    "cannot set SuccessCriteriaMet=True for Job already has Complete=true conditions",
    /^Take SuccessCriteriaMet out/,
    { ...complete, ...is("Complete") },
    complete,
    [{ ...complete, ...is("Complete") }],
  ),
  status(
    "cannot disable the terminal Failed=True condition",
    /set none of the other/,
    failed,
    { ...complete, failed: 1 },
    [failed],
  ),
  status(
    "cannot disable the SuccessCriteriaMet=True condition",
    /set none of the other/,
    { startTime, ...is("SuccessCriteriaMet") },
    { startTime, failed: 1, ...is("FailureTarget") },
    [{ startTime, ...is("SuccessCriteriaMet") }, complete],
  ),
  status(
    "cannot set completionTime when there is no Complete=True condition",
    /^Take completionTime out, or set SuccessCriteriaMet and Complete/,
    { startTime },
    { ...times, ...is("FailureTarget", "Failed") },
    [failed, complete],
  ),
  status(
    "completionTime is required for Complete jobs",
    /to startTime or later/,
    { startTime },
    { startTime, ...is("SuccessCriteriaMet", "Complete") },
    [complete, { ...complete, completionTime: startTime }],
  ),
  status(
    "must be equal to or after `startTime`",
    /to startTime or later/,
    { startTime },
    { ...complete, completionTime: "2026-01-01T00:00:00Z" },
    [{ ...complete, completionTime: startTime }],
  ),
  status(
    "startTime is required for finished job",
    /^Set startTime/,
    {},
    { ...failed, startTime: undefined },
    [failed],
  ),
  ...["active", "terminating"].map(name =>
    status(
      `${name}>0 is invalid for finished job`,
      /^Set active, ready and terminating to 0/,
      { startTime, active: 1, ready: 1 },
      { ...failed, active: 0, ready: 0, [name]: 1 },
      [
        { ...failed, active: 0, ready: 0, terminating: 0 },
        { startTime, failed: 1, active: 1, terminating: 1, ...is("FailureTarget") },
      ],
    ),
  ),
  status(
    "must be empty for finished job",
    /empty uncountedTerminatedPods/,
    { startTime },
    { ...failed, uncountedTerminatedPods: { failed: ["u"] } },
    [failed, { ...failed, ...is("FailureTarget"), uncountedTerminatedPods: { failed: ["u"] } }],
  ),
  status(
    "",
    /both lists of uncountedTerminatedPods their uids/,
    { startTime },
    { startTime, uncountedTerminatedPods: { succeeded: ["u"], failed: ["u"] } },
    [{ startTime, uncountedTerminatedPods: { succeeded: ["u"] } }],
  ),
  status(
    "cannot set non-empty completedIndexes when non-indexed completion mode",
    /^Take completedIndexes out/,
    { startTime },
    { startTime, completedIndexes: "0" },
    [{ startTime }],
  ),
  status(
    "cannot set non-null failedIndexes when backoffLimitPerIndex is null",
    /^Take failedIndexes out, even an empty text/,
    { startTime },
    { startTime, failedIndexes: "" },
    [{ startTime }],
  ),
  status(
    "failedIndexes and completedIndexes overlap at index: 0",
    /^Take the index out of one of the two/,
    { startTime },
    { startTime, completedIndexes: "0", failedIndexes: "0" },
    [
      { startTime, completedIndexes: "0", failedIndexes: "" },
      { startTime, failedIndexes: "0" },
    ],
    { ...indexed, backoffLimitPerIndex: 1 },
  ),
  status(
    "cannot set more ready pods than active",
    /^Lower ready to the number of active Pods/,
    { startTime },
    { startTime, active: 1, ready: 2 },
    [
      { startTime, active: 1, ready: 1 },
      { startTime, active: 2, ready: 2 },
    ],
  ),
  status(
    "cannot decrease the failed counter",
    /^Send the number that the object has, or a higher one/,
    { startTime, failed: 2 },
    { startTime, failed: 1 },
    [
      { startTime, failed: 2 },
      { startTime, failed: 3 },
    ],
  ),
  status(
    "field is immutable for unsuspended job once set",
    /^Keep startTime/,
    { startTime },
    { startTime: "2026-01-01T00:02:00Z" },
    [{ startTime }],
  ),
];
