import { cronJob, job } from "jobwright";
import { describe, expect, it } from "vitest";
import { clean } from "../../../src/dry-run/index.ts";
import {
  complete,
  failed,
  notFound,
  pending,
  pod,
  podListOf,
  running,
  suspended,
} from "../../../src/testing/index.ts";
import { matchers, serializer } from "../../../src/testing/matchers/vitest.ts";

expect.extend(matchers);

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));
const twice = pi.template(t =>
  t.restartPolicy("Never").container(c =>
    c
      .name("pi")
      .image("perl")
      .env([
        { name: "A", value: "1" },
        { name: "A", value: "2" },
      ]),
  ),
);
const backup = cronJob("backup", "@daily").jobTemplate({ spec: pi.build().spec });

/** Returns the message of a matcher that fails. */
function words(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("it holds");
}

describe("toBeAccepted", () => {
  it("passes for manifests that the server accepts, and for nothing else", () => {
    for (const good of [pi, pi.build(), backup, clean(running(pi))]) expect(good).toBeAccepted();
    for (const bad of [pi.completions(-1), running(pi), {}]) expect(bad).not.toBeAccepted();
  });

  it("shows the server's refusal as kubectl does when it fails", () => {
    expect(words(() => expect(pi.completions(-1)).toBeAccepted())).toBe(
      'expected Job pi to be accepted by the API server, but:\n\nThe Job "pi" is invalid: spec.completions: Invalid value: -1: must be greater than or equal to 0',
    );
    expect(words(() => expect(pi).not.toBeAccepted())).toBe(
      "expected Job pi to be refused by the API server, but it is accepted",
    );
    const odd = { toString: 1, valueOf: 2 };
    expect(words(() => expect({ kind: odd, metadata: { name: odd } }).toBeAccepted())).toMatch(
      /^expected the object to be accepted by the API server, but:/,
    );
  });
});

it("toBeAccepted recommends clean() for a live object", () => {
  const hint = "\n\nIt is live, for it has a uid: take clean(it), what was written to get it.";
  expect(words(() => expect(running(pi)).toBeAccepted())).toMatch(/not auto-generated\n\nIt is live, /);
  expect(words(() => expect(running(pi)).toBeAccepted()).endsWith(hint)).toBe(true);
  for (const other of [{ metadata: null }, {}, pi.completions(-1)])
    expect(words(() => expect(other).toBeAccepted())).not.toContain("It is live");
});

describe("toBeRejected", () => {
  const bad = pi.completions(-1).backoffLimit(-2);

  it("passes for a refusal, and for one with the given error", () => {
    expect(bad).toBeRejected();
    expect(bad).toBeRejected({ field: "spec.completions" });
    expect(bad).toBeRejected({
      type: "FieldValueInvalid",
      field: "spec.backoffLimit",
      detail: "or equal to 0",
    });
    expect(bad).toBeRejected({ detail: /^must be/ });
    expect({ ...pi.build(), spec: { completion: 1 } }).toBeRejected({ field: "spec.completion" });
    expect(bad).toBeRejected({ field: undefined, detail: undefined });
    expect(pi).not.toBeRejected();
  });

  it("does not pass if only two errors together match", () => {
    expect(pi.completions(-1).name("Pi")).not.toBeRejected({ field: "spec.completions", detail: "RFC 1123" });
    expect(bad).not.toBeRejected({ field: "spec" });
    expect(bad).not.toBeRejected({ type: "FieldValueRequired" });
    expect(bad).not.toBeRejected({ detail: "RFC 1123" });
    expect(pi).not.toBeRejected({ field: "spec.completions" });
  });

  it("lists the actual errors when it fails", () => {
    expect(words(() => expect(bad).toBeRejected({ field: "spec.paralelism", detail: /0/ }))).toBe(
      `expected Job pi to be refused by the API server for field "spec.paralelism", detail /0/; the errors are:
  FieldValueInvalid spec.completions: must be greater than or equal to 0
  FieldValueInvalid spec.backoffLimit: must be greater than or equal to 0`,
    );
    expect(words(() => expect(pi.name(undefined as never).generateName("pi-")).toBeRejected())).toBe(
      "expected Job pi- to be refused by the API server, but it is accepted",
    );
    const field = "spec.completions";
    for (const [told, what] of [
      [undefined, ""],
      [{ field, type: undefined }, ` for field "${field}"`],
    ] as const)
      expect(words(() => expect(bad).not.toBeRejected(told))).toContain(
        `expected Job pi not to be refused by the API server${what}; the errors are:\n`,
      );
  });
});

describe("toHaveWarnings", () => {
  const warning =
    'spec.template.spec.containers[0].env[1]: hides previous definition of "A", which may be dropped';

  it("passes for any warnings, and for given texts and patterns", () => {
    expect(twice).toHaveWarnings();
    expect(twice).toHaveWarnings(warning.slice(10, 60), /hides previous/);
    expect(twice).not.toHaveWarnings("another");
    const names = ["A", "A", "B", "B"];
    const two = pi.template(t =>
      t.restartPolicy("Never").container(c =>
        c
          .name("pi")
          .image("perl")
          .env(names.map(name => ({ name, value: "1" }))),
      ),
    );
    expect(two).toHaveWarnings(/definition of "B"/);
    expect(pi).not.toHaveWarnings();
  });

  it("supports sticky patterns, and does not change them", () => {
    const sticky = /hides/y;
    expect(twice).toHaveWarnings(sticky);
    expect(words(() => expect(twice).not.toHaveWarnings(sticky))).toContain("hides previous");
    expect(sticky.lastIndex).toBe(0);
  });

  it("lists the actual warnings when it fails", () => {
    expect(words(() => expect(twice).toHaveWarnings(/other/, "hides"))).toBe(
      `expected Job pi to have the warnings:\n  /other/\nIt has:\n  ${twiceWarning()}`,
    );
    expect(words(() => expect(pi).toHaveWarnings())).toBe("expected Job pi to have warnings. It has: none");
    expect(words(() => expect(twice).not.toHaveWarnings())).toContain(
      "expected Job pi not to have warnings. It has:\n",
    );
    expect(words(() => expect(pi.completions(-1)).toHaveWarnings())).toContain("It is refused:\nThe Job");
  });

  const twiceWarning = () => words(() => expect(twice).not.toHaveWarnings()).split("\n  ")[1];
});

describe("toEqualJob", () => {
  const sized = (cpu: string) =>
    pi.template(t =>
      t.restartPolicy("Never").container(c => c.name("pi").image("perl").resources({ requests: { cpu } })),
    );

  it("ignores defaults and the spelling of quantities", () => {
    expect(pi).toEqualJob(pi.parallelism(1).completions(1).backoffLimit(6).build());
    expect(sized("500m")).toEqualJob(sized("0.5"));
    expect(pending(pi)).toEqualJob(pi);
    expect(sized("500m")).not.toEqualJob(sized("501m"));
    expect(pi).not.toEqualJob(backup);
  });

  it("lists the differences when it fails", () => {
    expect(words(() => expect(pi.parallelism(3)).toEqualJob(pi.suspend(true)))).toBe(
      `expected Job pi to equal Job pi, but (expected \u2192 received):
  spec.parallelism: 1 \u2192 3
  spec.completions: 1 \u2192 (none)
  spec.suspend: true \u2192 false`,
    );
    expect(words(() => expect(pi).not.toEqualJob(pi))).toContain("nothing differs");
  });

  it("reports which of the two values is not a valid Job", () => {
    const broken = { ...pi.build(), spec: { paralelism: 1 } };
    const why =
      'Error from server (BadRequest): Job in version "v1" cannot be handled as a Job: strict decoding error: unknown field "spec.paralelism"';
    for (const not of [expect(pi), expect(pi).not])
      expect(words(() => not.toEqualJob(broken))).toContain(
        `toEqualJob cannot read what was expected: ${why}`,
      );
    expect(words(() => expect(broken).toEqualJob(pi))).toContain(
      `toEqualJob cannot read what was received: ${why}`,
    );
  });
});

describe("matchers given invalid values", () => {
  const matcherCalls: ((value: unknown) => void)[] = [
    value => expect(value).toBeAccepted(),
    value => expect(value).toBeRejected(),
    value => expect(value).toHaveWarnings(),
    value => expect(value).toEqualJob(pi),
    value => expect(pi).toEqualJob(value as object),
    value => expect(value).toBeComplete(),
    value => expect(value).toHaveFailed(),
    value => expect(value).not.toBeAccepted(),
    value => expect(value).not.toBeRejected(),
    value => expect(value).not.toHaveWarnings(),
    value => expect(value).not.toEqualJob(pi),
    value => expect(value).not.toBeComplete(),
    value => expect(value).not.toHaveFailed(),
  ];
  it.each(matcherCalls)("throw for a value that is not an object, with or without not: %s", call => {
    expect(() => call(undefined)).toThrow(/^to\w+ wants an object, but got undefined$/);
    expect(() => call(null)).toThrow(/^to\w+ wants an object, but got null$/);
    expect(() => call("kind: Job\n")).toThrow(/^to\w+ wants an object, but got "kind: Job\\n"$/);
    expect(() => call([pi])).toThrow(
      /^to\w+ wants an object, but got a list: expect this of each of its items$/,
    );
    expect(() => call(() => pi)).toThrow(/^to\w+ wants an object, but got a function$/);
    expect(() => call(Promise.resolve(complete(pi)))).toThrow(
      /^to\w+ wants an object, but got a promise: await it$/,
    );
  });

  it("toBeComplete and toHaveFailed throw for a CronJob", () => {
    expect(() => expect(backup).not.toBeComplete()).toThrow("toBeComplete wants a Job, but got CronJob");
    expect(() => expect(backup).not.toHaveFailed()).toThrow("toHaveFailed wants a Job, but got CronJob");
  });

  it("toBeComplete and toHaveFailed throw for a builder", () => {
    for (const matcher of ["toBeComplete", "toHaveFailed"] as const)
      expect(() => expect(pi).not[matcher]()).toThrow(
        new TypeError(`${matcher} wants a Job as a cluster has it, such as a fixture, but got a builder`),
      );
  });

  it("throw for an invalid expectation", () => {
    const bad = pi.completions(-1);
    const calls: [() => void, RegExp][] = [
      [
        () => expect(bad).toBeRejected("completions" as never),
        /^toBeRejected: what it looks for must be an object/,
      ],
      [
        () => expect(bad).toBeRejected(/completions/ as never),
        /must be an object, but is an object of RegExp$/,
      ],
      [
        () => expect(bad).toBeRejected({ path: "x" } as never),
        /^toBeRejected knows field, type, detail, and no path$/,
      ],
      [
        () => expect(bad).toBeRejected({ field: /x/ as never }),
        /^toBeRejected: field cannot be an object of RegExp$/,
      ],
      [() => expect(bad).toBeRejected({ detail: 5 as never }), /^toBeRejected: detail cannot be 5$/],
      [() => expect(bad).toBeRejected({ detail: "" }), /^toBeRejected: detail cannot be ""$/],
      [() => expect(bad).toHaveWarnings(""), /^toHaveWarnings wants texts and patterns, but got ""$/],
      [() => expect(bad).not.toBeRejected({ path: "x" } as never), /and no path$/],
      [
        () => expect(bad).not.toHaveWarnings({} as never),
        /^toHaveWarnings wants texts and patterns, but got an object$/,
      ],
      [() => expect(failed(pi)).toHaveFailed("BackoffLimitExceeded" as never), /must be an object/],
      [() => expect(failed(pi)).toHaveFailed({ message: "x" } as never), /knows reason, and no message$/],
    ];
    for (const [call, words] of calls) expect(call).toThrow(words);
  });

  it("treat null as no expectation", () => {
    expect(failed(pi)).toHaveFailed(null as never);
    expect(pi.completions(-1)).toBeRejected(null as never);
  });
});

it("matchers work as asymmetric matchers", () => {
  const seen = { job: failed(pi), next: pi };
  expect(seen).toEqual({
    job: expect.toHaveFailed({ reason: "BackoffLimitExceeded" }),
    next: expect.anything(),
  });
  expect(seen).toEqual({ job: expect.not.toBeComplete(), next: expect.not.toBeRejected() });
  expect(seen).not.toEqual({ job: expect.not.toHaveFailed(), next: expect.anything() });
});

describe("toBeComplete and toHaveFailed", () => {
  it("depend on the Job's conditions", () => {
    expect(complete(pi)).toBeComplete();
    expect(running(pi)).not.toBeComplete();
    expect(failed(pi)).toHaveFailed();
    expect(failed(pi)).toHaveFailed({ reason: "BackoffLimitExceeded" });
    expect(failed(pi)).not.toHaveFailed({ reason: "DeadlineExceeded" });
    expect(suspended(pi)).not.toHaveFailed();
  });

  it("report the actual outcome when they fail", () => {
    expect(words(() => expect(failed(pi)).toBeComplete())).toBe(
      "expected Job pi to be: complete\nIt is: failed BackoffLimitExceeded (Job has reached the specified backoff limit)",
    );
    expect(words(() => expect(failed(pi)).toHaveFailed({ reason: "PodFailurePolicy" }))).toContain(
      "to be: failed PodFailurePolicy\nIt is: failed BackoffLimitExceeded",
    );
    expect(words(() => expect(complete(pi)).not.toBeComplete())).toContain("not to be: complete");
  });
});

it("types refuse unknown fields and matchers", () => {
  () => {
    // @ts-expect-error no such field
    expect(pi).toBeRejected({ path: "spec" });
    // @ts-expect-error no such matcher
    expect(pi).toBeAdmitted();
  };
  expect(Object.keys(matchers)).toHaveLength(6);
});

it("matchers omit missing names and messages from their output", () => {
  const bare = { status: { conditions: [{ type: "Failed", status: "True", reason: "Tired" }] } };
  expect(() => expect(bare).toBeComplete()).toThrow(/It is: failed Tired$/);
  expect(() => expect({ kind: "Job", apiVersion: "batch/v1" }).toBeAccepted()).toThrow(
    "expected the Job to be accepted by the API server, but:",
  );
});

describe("the serializer", () => {
  expect.addSnapshotSerializer(serializer);

  it("prints a builder as YAML", () => {
    expect(pi).toMatchInlineSnapshot(`
      apiVersion: batch/v1
      kind: Job
      metadata:
        name: pi
      spec:
        template:
          spec:
            containers:
            - image: perl:5.34
              name: pi
            restartPolicy: Never
    `);
  });

  it("prints nested objects as YAML", () => {
    expect({ jobs: [{ answer: notFound(pi) }] }).toMatchInlineSnapshot(`
      {
        "jobs": [
          {
            "answer": apiVersion: v1
            code: 404
            details:
              group: batch
              kind: jobs
              name: pi
            kind: Status
            message: jobs.batch "pi" not found
            metadata: {}
            reason: NotFound
            status: Failure,
          },
        ],
      }
    `);
  });

  it("keeps multi-line strings with their empty lines", () => {
    const script = pi.template(t =>
      t.restartPolicy("Never").container(c => c.name("a").image("a").args("one\n\ntwo\n")),
    );
    expect([script.build()]).toMatchInlineSnapshot(`
      [
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: pi
        spec:
          template:
            spec:
              containers:
              - args:
                - |
                  one

                  two
                image: a
                name: a
              restartPolicy: Never,
      ]
    `);
  });

  it("prints the matchers that a snapshot was given as the runner does", () => {
    expect(running(pi)).toMatchInlineSnapshot(
      {
        metadata: { uid: expect.any(String), creationTimestamp: expect.stringMatching(/^\d{4}-/) },
      },
      `
      apiVersion: batch/v1
      kind: Job
      metadata:
        creationTimestamp: StringMatching /\\^\\\\d\\{4\\}-/
        generation: 1
        labels:
          batch.kubernetes.io/controller-uid: 2d0feccc-8762-4b3e-987f-7b0468b8e518
          batch.kubernetes.io/job-name: pi
          controller-uid: 2d0feccc-8762-4b3e-987f-7b0468b8e518
          job-name: pi
        name: pi
        namespace: default
        resourceVersion: "2"
        uid: Any<String>
      spec:
        backoffLimit: 6
        completionMode: NonIndexed
        completions: 1
        manualSelector: false
        parallelism: 1
        podReplacementPolicy: TerminatingOrFailed
        selector:
          matchLabels:
            batch.kubernetes.io/controller-uid: 2d0feccc-8762-4b3e-987f-7b0468b8e518
        suspend: false
        template:
          metadata:
            labels:
              batch.kubernetes.io/controller-uid: 2d0feccc-8762-4b3e-987f-7b0468b8e518
              batch.kubernetes.io/job-name: pi
              controller-uid: 2d0feccc-8762-4b3e-987f-7b0468b8e518
              job-name: pi
          spec:
            containers:
            - image: perl:5.34
              imagePullPolicy: IfNotPresent
              name: pi
              resources: {}
              terminationMessagePath: /dev/termination-log
              terminationMessagePolicy: File
            dnsPolicy: ClusterFirst
            restartPolicy: Never
            schedulerName: default-scheduler
            securityContext: {}
            terminationGracePeriodSeconds: 30
      status:
        active: 1
        ready: 1
        startTime: "2026-01-01T00:00:00Z"
        terminating: 0
        uncountedTerminatedPods: {}
    `,
    );
  });

  it("prints only matchers in another way", () => {
    const date = { kind: "Job", apiVersion: "batch/v1", metadata: { creationTimestamp: new Date(0) } };
    expect(serializer.serialize(date, {}, "")).toContain('creationTimestamp: "1970-01-01T00:00:00.000Z"');
    const endless: Record<string, unknown> = { kind: "Job", apiVersion: "batch/v1" };
    endless.spec = endless;
    expect(() => serializer.serialize(endless, {}, "")).toThrow("spec: refers back to the whole");
    let deep: object = {};
    for (let i = 0; i < 100_000; i++) deep = { a: deep };
    expect(() => serializer.serialize({ ...pi.build(), spec: deep }, {}, "")).toThrow(
      "is nested deeper than 1000 levels",
    );
  });

  it("applies to Pods and lists of Pods, but not to other kinds and plain values", () => {
    expect([
      serializer.test(pod(pi)),
      serializer.test(podListOf([pod(pi)])),
      serializer.test(pi.build().spec),
      serializer.test({ kind: "Deployment", apiVersion: "apps/v1" }),
      serializer.test({ kind: ["Job"], apiVersion: "batch/v1" }),
      serializer.test(null),
      serializer.test([]),
      serializer.test("Job"),
    ]).toEqual([true, true, false, false, false, false, false, false]);
  });
});
