// Sugar only sets fields: each method makes what one could have written without it.
import { describe, expect, it } from "vitest";
import { sugar as typed } from "../../spec/sugar.ts";
import { builderType } from "../../src/builders/builder-type.ts";
import { singularOf } from "../../src/builders/singular.ts";
import { restrictions, sugar } from "../../src/builders/sugar.ts";
import {
  ArgumentError,
  cronJob,
  cronJobSpec,
  dryRunCreate,
  job,
  jobSpec,
  jobTemplate,
  podSpec,
  podTemplate,
  probe,
  serviceAccountTokenProjection,
  sleepAction,
  toleration,
} from "../../src/index.ts";
import { allTypes, typeReference } from "../../src/reference/index.ts";

const never = podTemplate().restartPolicy("Never").container("main", "busybox").build();
const pi = job("pi").template(never);
const spec = (builder: { build(): { spec: unknown } }) => {
  const { template: _, ...rest } = builder.build().spec as { template?: unknown };
  return rest;
};

describe("each shorthand method", () => {
  const types = [...new Set([typed, sugar, restrictions].flatMap(Object.keys))];
  const typedOf = (type: string) =>
    new Set((typed[type] ?? []).flatMap(one => one.signatures(() => "")).map(text => /^\w+/.exec(text)?.[0]));
  const codedOf = (type: string) =>
    new Set([...Object.keys(sugar[type] ?? {}), ...(type in restrictions ? ["restricted"] : [])]);
  const nameOf = (method: string) => /^\w+/.exec(method)?.[0] as string;

  it.each(types)("of %s has types and docs (spec/sugar.ts), and code (src/builders/sugar.ts)", type => {
    const [types, code] = [typedOf(type), codedOf(type)];
    expect([...types].filter(name => !code.has(name as string))).toEqual([]);
    const builder = builderType(type).empty as unknown as Record<string, () => unknown>;
    // To save bytes, JobSpec shares a Job's methods. One that its types leave out says where to call it instead.
    for (const name of code)
      if (!types.has(name)) expect(() => builder[name]?.(), name).toThrow(ArgumentError);
  });

  it("is listed as a shorthand of a field (src/reference/fields.ts), and each listed one exists", () => {
    const missing = types.flatMap(type => {
      const { fields } = typeReference(type);
      const spec = fields.find(({ name }) => name === "spec")?.object;
      const named = [...fields, ...(spec === undefined ? [] : typeReference(spec).fields)].flatMap(field =>
        field.methods.map(nameOf),
      );
      // queue() sets one label, so it is no shorthand for the field of all labels.
      return [...typedOf(type)]
        .filter(name => name !== "queue" && !named.includes(name as string))
        .map(name => `${type}.${name}`);
    });
    expect(missing).toEqual([]);
    const dead = allTypes()
      .flatMap(type => typeReference(type).fields)
      .flatMap(({ owner, name, methods }) =>
        methods
          .map(nameOf)
          .filter(method => ![name, singularOf(name)].includes(method) && !typedOf(owner).has(method))
          .map(method => `${owner}.${name}: ${method}`),
      );
    expect(dead).toEqual([]);
  });
});

describe("indexed", () => {
  it("sets completionMode and completions, and parallelism only if it is given", () => {
    expect(spec(pi.indexed(5))).toEqual({ completions: 5, completionMode: "Indexed" });
    expect(spec(pi.indexed(5, { parallelism: 2 }))).toEqual({
      completions: 5,
      completionMode: "Indexed",
      parallelism: 2,
    });
    expect(spec(pi.parallelism(3).indexed(5, {}))).toMatchObject({ parallelism: 3 });
    expect(jobSpec().indexed(2).template(never).build()).toMatchObject({ completionMode: "Indexed" });
    const nightly = cronJob("nightly", "@daily").jobTemplate(j => j.indexed(3).template(never));
    expect(nightly.build().spec.jobTemplate.spec.completions).toBe(3);
  });

  it("makes the Job complete for the types, with or without parallelism", () => {
    pi.parallelism(2).completionMode("Indexed").indexed(5).build();
    pi.indexed(5).parallelism(2).build();
    // @ts-expect-error
    expect(() => pi.indexed()).not.toThrow();
    // @ts-expect-error
    expect(() => pi.parallelism(2).indexed(undefined).build()).toThrow("Required value");
  });
});

describe("onExit(), onExitNotIn() and onDisruption()", () => {
  it("append rules, with the exit codes sorted and each once", () => {
    const made = pi
      .podFailurePolicy(p => p.rule(r => r.action("Count").onPodConditions([{ type: "ConfigIssue" }])))
      .onExit(143, 9, 137, 143)
      .containerName("main")
      .ignore()
      .onDisruption()
      .ignore()
      .onExitNotIn(3, 1)
      .failJob()
      .onExit(2)
      .count();
    expect(spec(made)).toEqual({
      podFailurePolicy: {
        rules: [
          { action: "Count", onPodConditions: [{ type: "ConfigIssue" }] },
          { action: "Ignore", onExitCodes: { containerName: "main", operator: "In", values: [9, 137, 143] } },
          { action: "Ignore", onPodConditions: [{ type: "DisruptionTarget" }] },
          { action: "FailJob", onExitCodes: { operator: "NotIn", values: [1, 3] } },
          { action: "Count", onExitCodes: { operator: "In", values: [2] } },
        ],
      },
    });
    const perIndex = pi.indexed(4).backoffLimitPerIndex(1);
    expect(spec(perIndex.onExit(42).failIndex())).toMatchObject({
      podFailurePolicy: { rules: [{ action: "FailIndex" }] },
    });
  });

  it("do not change the builder that they are called on", () => {
    const begun = pi.onExit(1);
    expect([begun.failJob(), begun.ignore()].map(b => b.build().spec.podFailurePolicy?.rules.length)).toEqual(
      [1, 1],
    );
    expect(spec(pi)).toEqual({});
  });

  it("use the container that was named last", () => {
    const made = pi.onExit(1).containerName("other").containerName("main").failJob();
    expect(made.build().spec.podFailurePolicy?.rules[0]?.onExitCodes?.containerName).toBe("main");
  });

  it("let build() refuse wrong rules, as the server does", () => {
    expect(() => pi.onExit(0, 1).failJob().build()).toThrow(
      "spec.podFailurePolicy.rules[0].onExitCodes.values[0]: Invalid value: 0: must not be 0 for the In operator",
    );
    expect(() => pi.onExit(1).containerName("other").failJob().build()).toThrow(
      "must be one of the container or initContainer names",
    );
    expect(() => pi.onExit().failJob().build()).toThrow("at least one value is required");
    // @ts-expect-error
    expect(() => pi.onExit("1").failJob().build()).toThrow("cannot unmarshal string");
    // @ts-expect-error
    expect(() => pi.onDisruption().failPod()).toThrow("failPod is not a function");
  });
});

describe("other shorthand methods", () => {
  it("noRetry(), ttl() and queue() set one field each", () => {
    expect(spec(pi.noRetry().ttl("1h30m"))).toEqual({ backoffLimit: 0, ttlSecondsAfterFinished: 5400 });
    expect(spec(pi.ttl(60).ttl(undefined))).toEqual({});
    // @ts-expect-error
    expect(() => pi.ttl()).toThrow("Job.ttlSecondsAfterFinished() takes one value, but got 0");
    // @ts-expect-error
    expect(() => pi.ttl("1h", "2h")).toThrow("takes one value, but got 2");
    expect(pi.queue("team-a").build()).toMatchObject({
      metadata: { labels: { "kueue.x-k8s.io/queue-name": "team-a" } },
      spec: { template: never },
    });
    // @ts-expect-error
    expect(() => pi.queue("team-a", "team-b")).toThrow("Job.label() takes one value, but got 2");
    expect(jobTemplate().queue("team-a").build().metadata?.labels).toEqual({
      "kueue.x-k8s.io/queue-name": "team-a",
    });
    // @ts-expect-error
    expect(() => jobSpec().queue("team-a")).toThrow("queue is not a function");
    // @ts-expect-error
    expect(() => cronJob().queue("team-a")).toThrow("queue is not a function");
  });

  it("sidecar() adds an init container with the restartPolicy Always", () => {
    const made = podSpec()
      .initContainer("first", "busybox")
      .sidecar("proxy", "envoy:1.31", c => c.args("--quiet"))
      .sidecar({ name: "logs", image: "fluentd", restartPolicy: "Never" });
    expect(made.build().initContainers).toEqual([
      { name: "first", image: "busybox" },
      { name: "proxy", image: "envoy:1.31", args: ["--quiet"], restartPolicy: "Always" },
      { name: "logs", image: "fluentd", restartPolicy: "Always" },
    ]);
    const whole = job("pi").template(t =>
      t
        .sidecar(c => c.name("a").image("b"))
        .restartPolicy("Never")
        .container("c", "d"),
    );
    expect(dryRunCreate(whole.build()).ok).toBe(true);
    // @ts-expect-error
    const unimaged = () => job("pi").template(podTemplate.from(never).sidecar("a")).build();
    expect(unimaged).toThrow("spec.template.spec.initContainers[0].image: Required value");
  });
});

describe("durations", () => {
  it("are accepted by the fields that count seconds", () => {
    expect(spec(pi.activeDeadlineSeconds("2h").ttlSecondsAfterFinished("1d"))).toEqual({
      activeDeadlineSeconds: 7200,
      ttlSecondsAfterFinished: 86400,
    });
    expect(podTemplate().terminationGracePeriodSeconds("1m30s").build().spec).toEqual({
      terminationGracePeriodSeconds: 90,
    });
    expect(cronJobSpec().startingDeadlineSeconds("5m").build()).toEqual({ startingDeadlineSeconds: 300 });
    expect(
      probe()
        .initialDelaySeconds("1m")
        .periodSeconds("10s")
        .timeoutSeconds("5s")
        .terminationGracePeriodSeconds(0)
        .build(),
    ).toEqual({
      initialDelaySeconds: 60,
      periodSeconds: 10,
      timeoutSeconds: 5,
      terminationGracePeriodSeconds: 0,
    });
    expect(toleration().tolerationSeconds("1h").build()).toEqual({ tolerationSeconds: 3600 });
    expect(sleepAction("5s").build()).toEqual({ seconds: 5 });
    expect(serviceAccountTokenProjection().expirationSeconds("2h").build()).toEqual({
      expirationSeconds: 7200,
    });
  });

  it.each([
    ["0s", 0],
    ["90s", 90],
    ["90m", 5400],
    ["1d12h", 129600],
    ["1d1h1m1s", 90061],
    ["1h1s", 3601],
    ["1.5h", undefined],
    ["1m1h", undefined],
    ["", undefined],
    ["60", undefined],
    ["1 h", undefined],
    ["-1h", undefined],
    ["1h ", undefined],
    ["1w", undefined],
    ["1e3s", undefined],
    ["٣s", undefined],
    ["99999999999d", 8639999999913600],
    ["999999999999d", undefined],
  ])("%j gives %s seconds (undefined means that it is refused)", (text, seconds) => {
    const made = () =>
      jobSpec()
        .ttl(text as "1s")
        .build().ttlSecondsAfterFinished;
    if (seconds !== undefined) expect(made()).toBe(seconds);
    else
      expect(made).toThrow(
        `JobSpec.ttlSecondsAfterFinished(): the string ${JSON.stringify(text)} is no duration such as "1d2h3m4s"`,
      );
  });

  it("are checked by the compiler", () => {
    jobSpec().ttl("1d2h3m4s").ttl("1d4s").ttl("2h4s").ttl(3).ttl("1h3m4s").ttl("1d3m4s");
    // @ts-expect-error
    expect(() => jobSpec().ttl("2 hours")).toThrow("is no duration");
    // @ts-expect-error
    expect(() => jobSpec().activeDeadlineSeconds("30")).toThrow("is no duration");
    // @ts-expect-error
    expect(() => probe().periodSeconds("1h30")).toThrow("is no duration");
    // @ts-expect-error
    expect(() => probe().periodSeconds("30m1h")).toThrow("is no duration");
    // @ts-expect-error
    probe().failureThreshold("1h");
  });
});
