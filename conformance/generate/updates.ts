// Makes requests of updates: live objects in the states in which controllers leave them, and what people and controllers send instead.
import type { Request } from "../oracle.ts";
import { mutate } from "./manifests.ts";
import type { Random } from "./random.ts";
import type { Json } from "./values.ts";

const at = (minutes: number) => `2026-01-01T00:${String(minutes).padStart(2, "0")}:00Z`;

const condition = (type: string, status = "True"): Json => ({
  type,
  status,
  lastProbeTime: at(5),
  lastTransitionTime: at(5),
  reason: "Reason",
  message: "message",
});

const indexTexts = [
  "",
  "0",
  "1",
  "0,2",
  "0-1",
  "1-2",
  "0-9",
  "2,1",
  "1-1",
  "a",
  "0-",
  "0,0",
  "1,2-",
  "-1",
  "00",
  "+1",
];
const conditionTypes = ["Complete", "Failed", "FailureTarget", "SuccessCriteriaMet", "Suspended", "Bogus"];

/** The statuses that a controller leaves, and some that a faulty controller leaves. */
const states: readonly ((r: Random) => Json)[] = [
  () => ({}),
  () => ({ startTime: at(1), active: 2, ready: 1, terminating: 0, uncountedTerminatedPods: {} }),
  () => ({ startTime: at(1), active: 1, ready: 0, succeeded: 1, failed: 2, terminating: 1 }),
  () => ({ conditions: [condition("Suspended")] }),
  () => ({ startTime: at(1), conditions: [condition("Suspended", "False")] }),
  r => ({ startTime: at(1), active: r.below(2), conditions: [condition("Suspended")] }),
  () => ({ startTime: at(1), succeeded: 1, terminating: 1, conditions: [condition("SuccessCriteriaMet")] }),
  () => ({
    startTime: at(1),
    completionTime: at(5),
    succeeded: 1,
    conditions: [condition("SuccessCriteriaMet"), condition("Complete")],
  }),
  () => ({ startTime: at(1), failed: 1, active: 1, conditions: [condition("FailureTarget")] }),
  () => ({ startTime: at(1), failed: 2, conditions: [condition("FailureTarget"), condition("Failed")] }),
  () => ({ startTime: at(1), completionTime: at(5), conditions: [condition("Complete")] }),
  () => ({ startTime: at(1), conditions: [condition("Failed")] }),
  r => ({
    startTime: at(1),
    succeeded: 1,
    completedIndexes: r.pick(indexTexts),
    failedIndexes: r.pick(indexTexts),
  }),
];

/** Changes one thing in a Job's status. */
function changeStatus(status: Json, r: Random): void {
  const conditions = (Array.isArray(status.conditions) ? status.conditions : []) as Json[];
  switch (r.below(10)) {
    case 0:
    case 1:
      status.conditions = [
        ...conditions,
        condition(r.pick(conditionTypes), r.pick(["True", "True", "False", "Unknown"])),
      ];
      break;
    case 2:
      status.conditions = conditions.filter(() => r.chance(0.5));
      break;
    case 3:
      if (conditions.length > 0) part({ one: r.pick(conditions) }, "one").status = r.pick(["True", "False"]);
      break;
    case 4:
    case 5:
      status[r.pick(["active", "succeeded", "failed", "ready", "terminating"])] = r.pick([
        0, 0, 1, 1, 2, 3, -1,
      ]);
      break;
    case 6:
      status[r.pick(["startTime", "completionTime"])] = r.chance(0.2) ? null : at(r.pick([0, 1, 5, 10]));
      break;
    case 7:
      status[r.pick(["completedIndexes", "failedIndexes"])] = r.pick(indexTexts);
      break;
    case 8:
      status.uncountedTerminatedPods = r.pick<unknown>([
        null,
        {},
        { succeeded: ["a"] },
        { failed: ["a", "b"] },
        { succeeded: ["a", "a"], failed: ["a", ""] },
      ]);
      break;
    default:
      delete status[r.pick(Object.keys(status).concat("active"))];
  }
}

/** Returns the object at a key. If there is none, adds one. */
export function part(holder: Json, key: string): Json {
  const value = holder[key];
  if (value === null || typeof value !== "object" || Array.isArray(value)) holder[key] = {};
  return holder[key] as Json;
}

const specOf = (object: Json): Json =>
  part(object.kind === "CronJob" ? part(part(object, "spec"), "jobTemplate") : object, "spec");

/** Makes an object as the cluster may have it out of one that was just created. */
export function liveObject(stored: unknown, r: Random): Json {
  const live = structuredClone(stored) as Json;
  const metadata = live.metadata as Json;
  metadata.resourceVersion = "1";
  if (r.chance(0.2)) metadata.finalizers = ["example.com/a", "foregroundDeletion"];
  if (r.chance(0.05)) Object.assign(metadata, { deletionTimestamp: at(9), deletionGracePeriodSeconds: 30 });
  if (live.kind === "Job") {
    if (r.chance(0.35)) specOf(live).suspend = true;
    live.status = r.pick(states)(r);
    for (let i = r.pick([0, 0, 0, 1, 3]); i > 0; i--) changeStatus(live.status as Json, r);
  } else if (r.chance(0.5)) {
    live.status = {
      lastScheduleTime: at(1),
      active: [{ kind: "Job", name: "pi-1", apiVersion: "batch/v1" }],
    };
  }
  // Older versions, other feature gates and other rules have let such things through.
  if (r.chance(0.3)) for (let i = r.pick([1, 2, 4]); i > 0; i--) mutate(live, r, 0.3);
  return live;
}

/** Changes what may change while a Job is suspended, and fields next to it. */
function changeTemplate(template: Json, r: Random): void {
  const pod = part(template, "spec");
  const containers = Array.isArray(pod.containers) ? pod.containers : [];
  const container = part({ first: containers[0] }, "first");
  switch (r.below(8)) {
    case 0:
      pod.nodeSelector = r.pick<unknown>([{ disk: "ssd" }, {}, null]);
      break;
    case 1:
      pod.tolerations = r.pick<unknown>([
        [{ operator: "Exists" }],
        [],
        [{ key: "a", operator: "Lt", value: "1" }],
      ]);
      break;
    case 2:
      pod.affinity = r.pick<unknown>([
        null,
        {},
        { nodeAffinity: {} },
        { podAffinity: {} },
        { podAntiAffinity: {}, nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [] } },
      ]);
      break;
    case 3:
      pod.schedulingGates = r.pick<unknown>([[{ name: "example.com/gate" }], []]);
      break;
    case 4:
      part(template, "metadata").annotations = { a: r.pick(["b", "c"]) };
      break;
    case 5:
      part(part(template, "metadata"), "labels").app = r.pick(["b", "c"]);
      break;
    case 6:
      container.image = "busybox:2";
      break;
    default:
      container.resources = r.pick<unknown>([{}, { requests: { cpu: r.pick(["0.1", "100m", "2"]) } }]);
  }
}

/** Changes one thing that people often change. */
function changeSpec(object: Json, r: Random): void {
  const spec = specOf(object);
  const metadata = part(object, "metadata");
  switch (r.below(8)) {
    case 0:
      spec.suspend = !spec.suspend;
      break;
    case 1:
      spec.parallelism = spec.completions = r.pick([1, 2, 3, 5]);
      break;
    case 2:
      spec[r.pick(["parallelism", "completions", "backoffLimit", "activeDeadlineSeconds"])] = r.pick([
        1, 2, 3, 4,
      ]);
      break;
    case 3:
    case 4:
    case 5:
      changeTemplate(part(spec, "template"), r);
      break;
    case 6:
      // People apply it like this: without what the server made.
      delete metadata[
        r.pick(["uid", "resourceVersion", "creationTimestamp", "namespace", "labels", "finalizers"])
      ];
      break;
    default:
      if (r.chance(0.2)) delete spec.selector;
      else if (r.chance(0.25)) delete part(spec, "template").metadata;
      else
        metadata[r.pick(["uid", "name", "namespace", "resourceVersion"])] = r.pick(["a", "default", "", "B"]);
  }
}

/** Returns an update of a live object, or of its status. */
export function updateOf(live: Json, op: "update" | "status", r: Random): Request {
  const doc = structuredClone(live);
  if (op === "status" && live.kind === "Job") {
    if (r.chance(0.5)) doc.status = r.pick(states)(r);
    for (let i = r.pick([0, 1, 1, 2, 3, 5]); i > 0; i--) changeStatus(part(doc, "status"), r);
  }
  if (op === "update") for (let i = r.pick([0, 1, 1, 2]); i > 0; i--) changeSpec(doc, r);
  const wild = r.pick([0, 0.02, 0.1, 0.3]);
  const changes = op === "update" ? r.pick([0, 0, 1, 1, 2, 4]) : r.pick([0, 0, 0, 0, 1, 2]);
  for (let i = 0; i < changes; i++) mutate(doc, r, wild);
  return { op, old: live, doc };
}
