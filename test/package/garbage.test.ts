// A user without types must learn what was wrong from our message, not from the engine's.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { root } from "./tarball.ts";

const garbage = [
  undefined,
  null,
  5,
  10n,
  true,
  "",
  "x",
  Symbol("s"),
  {},
  [],
  [null],
  // biome-ignore lint/suspicious/noSparseArray: it is what is asked about
  [,],
  () => 1,
  new Map(),
  Object.create(null),
];
const engine =
  /^Cannot (?:read|destructure|convert|set|mix|perform)|is not (?:a function|iterable|a constructor|defined)|^Invalid (?:date|time)/;

/** Returns what a call throws, if anything. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each(["index", "read", "yaml", "testing", "import", "reference"])("the functions of %s", entry => {
  it("answer invalid arguments only with the library's own error messages", async () => {
    const module: Record<string, unknown> = await import(pathToFileURL(join(root, `dist/${entry}.js`)).href);
    const bare: string[] = [];
    const check = (name: string, call: () => unknown) => {
      const error = thrownBy(call);
      if (error !== undefined && (!(error instanceof Error) || engine.test(error.message)))
        bare.push(`${name}: ${String(error)}`);
    };
    for (const [name, value] of Object.entries(module)) {
      // Classes need `new`, and only the library makes its errors.
      if (typeof value !== "function" || /^[A-Z]/.test(name)) continue;
      const { from } = value as { from?: (value: unknown) => { build(): unknown } };
      for (const one of garbage) {
        check(`${name}(${typeof one})`, () => value(one));
        if (from !== undefined) check(`${name}.from(${typeof one})`, () => from(one).build());
      }
    }
    expect(bare).toEqual([]);
  });
});

const pi = {
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "pi" },
  spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "pi", image: "perl" }] } } },
};
/** A Job that one success of two does not end. */
const two = { ...pi, spec: { ...pi.spec, completions: 2 } };
/** A Job whose Pods each have an index, and one container that may be restarted. */
const shards = {
  ...pi,
  spec: {
    completions: 2,
    completionMode: "Indexed",
    template: {
      spec: {
        ...pi.spec.template.spec,
        initContainers: [{ name: "proxy", image: "envoy", restartPolicy: "Always" }],
      },
    },
  },
};
const nightly = {
  apiVersion: "batch/v1",
  kind: "CronJob",
  metadata: { name: "nightly" },
  spec: { schedule: "0 2 * * *", jobTemplate: { spec: pi.spec } },
};
const live = { ...pi, metadata: { ...pi.metadata, uid: "u", creationTimestamp: "2026-01-01T00:00:00Z" } };
// A Job whose Pods have started and ended, so that each of their times exists.
const ended = {
  ...shards,
  metadata: { ...live.metadata, resourceVersion: "1" },
  status: { startTime: "2026-01-01T00:00:00Z", conditions: [{ type: "Complete", status: "True" }] },
};

const text = ["", "x"];
const flag = [true, false];
const count = [0, 1];
const time = [new Date("2026-01-01T00:00:00Z")];
const create = { namespace: ["x"], uid: ["u"], suffix: ["x"], createdAt: time };
const fixture = {
  ...create,
  startedAt: time,
  at: [new Date("2026-01-01T00:01:00Z")],
  active: count,
  ready: [0],
  terminating: count,
  succeeded: [0],
  failed: count,
  completedIndexes: ["", []],
  failedIndexes: ["", []],
};
const uncounted = { uncounted: [{}, { failed: 2 }, { succeeded: ["u"] }] };
// An exit code or a name of a Pod needs a reason.
const failure = { ...fixture, failed: [7], exitCode: [], podName: [], reason: ["DeadlineExceeded"] };

/** The functions that take options: the arguments before the options, and the valid values of each option. */
const takers: Readonly<
  Record<string, Readonly<Record<string, readonly [unknown[], Record<string, unknown[]>]>>>
> = {
  index: {
    dryRunCreate: [[pi], { namespace: ["", "x"], uid: text, now: time, suffix: ["x"] }],
    clean: [[live], { defaults: flag }],
    explainUpdate: [[live, pi], { file: text }],
    cronSchedule: [["0 2 * * *"], { timeZone: ["UTC"], now: time }],
    jobName: [["a"], { completions: count, cronJob: flag }],
  },
  read: {
    parseYaml: [["a: 1"], { file: text }],
    parseManifests: [["{kind: Job, apiVersion: batch/v1}"], { file: text }],
  },
  import: { builderCode: [[pi], { width: [10, 1e9, Number.POSITIVE_INFINITY], from: text }] },
  reference: { explainText: [[{ path: "job" }], { width: [10, 1e9], colour: flag }] },
  testing: {
    jobListOf: [[[live]], { limit: count, continue: [""], resourceVersion: ["1", "77"] }],
    pending: [[pi], create],
    suspended: [[two], { ...fixture, ...uncounted }],
    running: [[two], { ...fixture, ...uncounted }],
    partial: [[two], { ...fixture, ...uncounted }],
    succeeding: [[pi], { ...fixture, succeeded: [1], uncounted: [{ failed: 1 }] }],
    complete: [[pi], { ...create, at: fixture.at, uncounted: [{}] }],
    failing: [[pi], { ...failure, ...uncounted }],
    failed: [[pi], { ...create, reason: failure.reason, at: fixture.at }],
    jobFromCronJob: [[nightly, time[0]], { ...create, namespace: ["default"] }],
    activeCronJob: [[nightly], { ...create, at: time, lastSuccessfulAt: time, active: [[]] }],
    pod: [
      [ended],
      {
        index: count,
        phase: ["Pending", "Running", "Succeeded", "Failed"],
        exitCode: count,
        containerName: ["pi"],
        nth: count,
        uid: ["u"],
        suffix: ["x"],
        createdAt: time,
        startedAt: time,
        finishedAt: time,
        deletedAt: time,
        restarts: count,
        counted: flag,
        failureCount: [0],
        ignoredFailureCount: [0],
        conditions: [[], [{ type: "DisruptionTarget", status: "True" }]],
      },
    ],
  },
};

/** The same kinds of values, and more that are close to valid options. */
const more = [
  ...garbage,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e300,
  false,
  new Date(Number.NaN),
  new Date("+010000-01-01T00:00:00Z"),
  new Date("2026-01-01T00:00:00Z"),
  ["x"],
  { succeeded: -1 },
  { failed: 1.5 },
  { failed: 4e6 },
  { failed: [5] },
];
const typeName = (value: unknown) => (Array.isArray(value) ? "list" : Object.prototype.toString.call(value));

describe.each(Object.keys(takers))("the options of the functions of %s", entry => {
  const all = Object.entries(takers[entry] ?? {});
  it.each(all)("%s names the wrong option in its error", async (name, [args, options]) => {
    const module: Record<string, unknown> = await import(pathToFileURL(join(root, `dist/${entry}.js`)).href);
    const call = module[name] as (...args: unknown[]) => unknown;
    expect(() => call(...args, {})).not.toThrow();
    // As `list.map(fn)` does in plain JavaScript.
    if (args.length === 1 && name !== "jobName") expect(() => args.map(call)).not.toThrow();
    for (const one of [null, "x", [], true])
      if (name !== "jobName")
        expect(() => call(...args, one), String(one)).toThrow(/the options must be an object/);
    for (const [option, good] of Object.entries(options)) {
      for (const value of [undefined, ...good])
        expect(() => call(...args, { [option]: value }), `${option}: ${String(value)}`).not.toThrow();
      for (const value of more.filter(other => !good.some(one => typeName(one) === typeName(other)))) {
        if (value === undefined) continue;
        const error = thrownBy(() => call(...args, { [option]: value })) as Error | undefined;
        expect(error?.message, `${option}: ${typeName(value)}`).toContain(option);
        expect(error?.message).not.toMatch(engine);
      }
      // Values of the right type that may be wrong: any error has our own words.
      for (const value of more) {
        const error = thrownBy(() => call(...args, { [option]: value })) as Error | undefined;
        expect(String(error?.message ?? "")).not.toMatch(engine);
      }
    }
  });
});
