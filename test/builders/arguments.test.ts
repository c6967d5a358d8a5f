// Values that are no plain data are kept as they are for the server's rules to refuse, so that nothing is lost silently.
import { runInNewContext } from "node:vm";
import { ArgumentError, container, InvalidError, job, parseQuantity, podTemplate, volume } from "jobwright";
import { describe, expect, it } from "vitest";

const exotic: [string, object][] = [
  ["a Map", new Map([["a", "b"]])],
  ["a Set", new Set(["a"])],
  ["a promise", Promise.resolve({ a: "b" })],
  // biome-ignore lint/suspicious/noThenProperty: that is what it is about
  ["a thenable", { a: "b", then() {} }],
  ["a Date", new Date("2026-01-01T00:00:00Z")],
  ["an invalid Date", new Date(Number.NaN)],
  ["a RegExp", /a/],
  ["an Error", new Error("a")],
  ["a boxed text", Object("a") as object],
  ["URLSearchParams", new URLSearchParams("a=b")],
  ["Headers", new Headers({ a: "b" })],
  ["a WeakMap", new WeakMap()],
  ["bytes", new Uint8Array([1, 2])],
  ["a list", ["a", "b"]],
  ["a Map of another realm", runInNewContext("new Map([['a', 'b']])") as object],
];

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl"));

describe.each(exotic)("%s", (_, value) => {
  const one = value as never;
  it.each([
    ["labels", () => pi.labels(one), "metadata.labels"],
    ["annotations", () => pi.annotations(one), "metadata.annotations"],
    ["label", () => pi.label("a", one), "metadata.labels"],
    ["nodeSelector", () => pi.template(t => t.nodeSelector(one)), "spec.template.spec.nodeSelector"],
    ["limits", () => pi.template(t => t.container("a", "b", c => c.resources(r => r.limits(one)))), "limits"],
    ["template", () => pi.template(one), "spec.template"],
    ["container", () => pi.template(t => t.container(one)), "spec.template.spec.containers"],
    ["completions", () => pi.completions(one), "spec.completions"],
    ["from", () => job.from({ ...pi.build(), metadata: one }), "metadata"],
    [
      "from, inside",
      () => job.from({ ...pi.build(), metadata: { name: "pi", labels: one } }),
      "metadata.labels",
    ],
  ])("makes build() throw if it is passed for %s", (_, make, field) => {
    const build = () => (make() as typeof pi).build();
    expect(build).toThrow(InvalidError);
    expect(build).toThrow(field);
  });

  it("is refused by job.from()", () => {
    expect(() => job.from(one)).toThrow(/^Job\.from\(\) takes the type Job, but got /);
    expect(() => job.from(one)).toThrow(ArgumentError);
  });

  it("makes build() throw if it is passed for env", () => {
    if (Array.isArray(value)) return;
    const made = pi.template(t => t.container("a", "b", c => c.env(one))) as typeof pi;
    expect(() => made.build()).toThrow(/containers\[.\]\.env|v1\.EnvVar/);
  });
});

it.each(["kind: Job", "", 3, true, 3n, Symbol("a")])("job.from() refuses %s", value => {
  expect(() => job.from(value as never)).toThrow(/^Job\.from\(\) takes the type Job, but got the /);
});

it("template() and resources() refuse a scalar", () => {
  expect(() => job("pi").template("busybox" as never)).toThrow(
    new ArgumentError('Job.template() takes the type PodTemplateSpec, but got the string "busybox"'),
  );
  expect(() => container().resources(3 as never)).toThrow(
    new ArgumentError("Container.resources() takes the type ResourceRequirements, but got the number 3"),
  );
});

it("container() without arguments adds an empty container", () => {
  const empty = (podTemplate() as unknown as { container(): { build(): object } }).container();
  expect(empty.build()).toEqual({ spec: { containers: [{}] } });
});

it("args() and env() refuse a list with a huge length", () => {
  const problem = "refers back to itself, or has more than 200 levels or 1000000 parts";
  for (const list of [Array(1e9), new Proxy([], { get: (_, key) => (key === "length" ? 1e9 : undefined) })]) {
    expect(() => container().args(list as string[])).toThrow(`Container.args(): item 0: ${problem}`);
    expect(() => container().env(list as never)).toThrow(`Container.env(): item 0: ${problem}`);
  }
});

it("a time field accepts a Date, also from another realm", () => {
  const other = runInNewContext("new Date('2026-01-01T00:00:00.5Z')") as Date;
  const meta = pi.metadata({ name: "pi", creationTimestamp: other as never }).build().metadata;
  expect(meta).toEqual({ name: "pi", creationTimestamp: "2026-01-01T00:00:00Z" });
});

it("labels() accepts an instance of a class, and reads its own fields", () => {
  class Labels {
    app = "pi";
  }
  expect(pi.labels(new Labels() as never).build().metadata?.labels).toEqual({ app: "pi" });
});

it("resources() accepts a parsed quantity", () => {
  const half = parseQuantity("0.5").multiply(1);
  const built = pi.template(t =>
    t.restartPolicy("Never").container("pi", "perl", c => c.resources({ requests: { cpu: half as never } })),
  );
  expect(built.build().spec.template.spec?.containers[0]?.resources?.requests).toEqual({ cpu: "500m" });
});

it("the methods of quantities accept parsed ones, by their types too", () => {
  const gibibyte = parseQuantity("1Gi");
  const c = container("pi", "perl").resources(r =>
    r.limit("memory", gibibyte.multiply(2)).requests({ memory: gibibyte, cpu: 2 }),
  );
  expect(c.build().resources).toEqual({
    limits: { memory: "2Gi" },
    requests: { memory: "1Gi", cpu: "2" },
  });
  const template = podTemplate()
    .overheadResource("memory", gibibyte)
    .volume(v => v.name("tmp").emptyDir(d => d.sizeLimit(gibibyte)));
  expect(template.build().spec).toMatchObject({
    overhead: { memory: "1Gi" },
    volumes: [{ emptyDir: { sizeLimit: "1Gi" } }],
  });
});

it("env() keeps NaN, and build() of the Job refuses it", () => {
  const c = container("pi", "perl").env({ A: Number.NaN, B: 1 });
  expect(() => pi.template(t => t.restartPolicy("Never").container(c)).build()).toThrow(
    /containers\[0\]\.env\[0\]\.value: Invalid value: NaN: must be a string/,
  );
});

it("env() accepts a source without a prototype", () => {
  const source = Object.assign(Object.create(null), { secretKeyRef: { name: "s", key: "k" } });
  expect(container("pi", "perl").env({ TOKEN: source }).build().env).toEqual([
    { name: "TOKEN", valueFrom: { secretKeyRef: { name: "s", key: "k" } } },
  ]);
});

it("onExit() keeps codes that are not numbers, and build() refuses them", () => {
  for (const [code, words] of [
    [Symbol("one"), "spec.podFailurePolicy.rules[0].onExitCodes.values[1]"],
    [Object.create(null), "json: cannot unmarshal object into Go struct field"],
    ["2", "json: cannot unmarshal string into Go struct field"],
  ] as const) {
    const onExit = pi.onExit as (...codes: unknown[]) => ReturnType<typeof pi.onExit>;
    const made = onExit.call(pi, 3, code).failJob();
    expect(() => made.build(), String(words)).toThrow(words);
  }
  expect(pi.onExit(10, 9, 1, 10).failJob().toJSON().spec.podFailurePolicy?.rules[0]).toMatchObject({
    onExitCodes: { values: [1, 9, 10] },
  });
});

it("a method for a scalar takes exactly one value, which may be undefined", () => {
  const call = (method: unknown, ...args: unknown[]) =>
    (method as (...args: unknown[]) => typeof pi).apply(pi, args);
  expect(call(pi.suspend, undefined)).not.toBe(pi);
  for (const [method, words] of [
    [pi.suspend, "Job.suspend()"],
    [pi.backoffLimit, "Job.backoffLimit()"],
    [pi.finalizer, "Job.finalizer()"],
  ] as const) {
    expect(() => call(method)).toThrow(new ArgumentError(`${words} takes one value, but got 0`));
    expect(() => call(method, 1, 2)).toThrow(new ArgumentError(`${words} takes one value, but got 2`));
  }
});

it("a method for all of a map takes exactly one", () => {
  const call = (method: unknown, ...args: unknown[]) => (method as () => unknown).apply(pi, args as []);
  for (const args of [[], [{ a: "b" }, { c: "d" }], [{ a: "b" }, undefined]])
    expect(() => call(pi.labels, ...args)).toThrow(
      new ArgumentError(`Job.labels() takes one value, but got ${args.length}`),
    );
});

it("a number is the index of a list only for a factory, and no mode or port behind the first fields", () => {
  const call = (builder: object, method: string, ...args: unknown[]) =>
    (builder as Record<string, (...args: unknown[]) => unknown>)[method]?.(...args);
  expect(() => call(volume("a"), "secret", "b", 0o400)).toThrow(
    new ArgumentError("Volume.secret() takes secretName, an object or a function, but got the number 256"),
  );
  expect(() => call(container("a", "b"), "port", 8080, 80)).toThrow(ArgumentError);
  expect(["a", "b"].map(volume)).toEqual([volume("a"), volume("b")]);
});

it("restricted() takes no condition", () => {
  for (const builder of [podTemplate(), container("a", "b")])
    expect(() => (builder.restricted as (...args: unknown[]) => unknown)(false)).toThrow(ArgumentError);
  const call = container("a", "b").restricted as (...args: unknown[]) => unknown;
  expect(() => call.call(container(), false)).toThrow(
    new ArgumentError("Container.restricted() takes nothing, but got the boolean false"),
  );
});

it("a method is called, not assigned", () => {
  expect(() => Object.assign(job("a"), { backoffLimit: 3 })).toThrow(TypeError);
});

it("noRetry() refuses what it would ignore", () => {
  const call = pi.noRetry as (...args: unknown[]) => unknown;
  expect(() => call.apply(pi, [3])).toThrow(
    new ArgumentError("Job.backoffLimit() takes one value, but got 2"),
  );
});

it("a method for an entry of a map takes a key and exactly one value, which may be undefined", () => {
  const call = (...args: unknown[]) => (pi.label as (...args: unknown[]) => typeof pi).apply(pi, args);
  expect(call("a", undefined).toJSON().metadata.labels).toBe(undefined);
  expect(() => call("a")).toThrow(new ArgumentError("Job.label() takes one value, but got 0"));
  expect(() => call("a", "b", "c")).toThrow(new ArgumentError("Job.label() takes one value, but got 2"));
  expect(() => call()).toThrow(new ArgumentError("Job.label() takes a key, but got undefined"));
});

it("a method that is called without its builder throws an error that says so", () => {
  for (const [method, words] of [
    [pi.backoffLimit, "Job.backoffLimit()"],
    [pi.label, "Job.label()"],
    [pi.finalizer, "Job.finalizer()"],
  ] as const) {
    const lost = method as (...args: never[]) => unknown;
    const error = new ArgumentError(`${words} was called without its builder`);
    expect(() => ["x"].map(x => lost(...([x, x] as never[])))).toThrow(error);
    expect(() => ({ lost }).lost(...(["a", "b"] as never[]))).toThrow(error);
  }
});

it("$if() refuses a promise as its condition", () => {
  const isProduction = async () => false;
  // @ts-expect-error
  const call = () => pi.$if(isProduction(), j => j.backoffLimit(1));
  expect(call).toThrow(new ArgumentError("$if(): await the condition"));
  // @ts-expect-error
  expect(() => volume("a").$if(isProduction(), v => v.name("b"))).toThrow("await the condition");
});

it("$if() takes any other condition, also in a generic function", () => {
  const conditions: unknown[] = [true, "a", 1, [], {}];
  for (const condition of conditions)
    expect(
      volume("a")
        .$if(condition, v => v.name("b"))
        .build(),
    ).toEqual({ name: "b" });
  const named = <T extends string>(name: T | undefined) => volume("a").$if(name, (v, value) => v.name(value));
  expect(named("b").build()).toEqual({ name: "b" });
  const empty = <T>(value: T | undefined) => volume("a").$if(value, v => v.emptyDir());
  expect(empty(undefined).build()).toEqual({ name: "a" });
});
