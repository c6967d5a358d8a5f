import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ArgumentError,
  container,
  cronJob,
  cronJobList,
  type InvalidError,
  job,
  jobList,
  objectReference,
  ownerReference,
  podTemplate,
  toJson,
  toYaml,
} from "../../src/index.ts";

const template = podTemplate().restartPolicy("Never").container("main", "busybox");

describe("a builder is immutable", () => {
  it("is not changed by any call on it", () => {
    const base = job("pi").template(template).label("app", "pi");
    const before = base.toJson();
    base
      .label("app", "e")
      .parallelism(500)
      .template(podTemplate().restartPolicy("Never").container("a", "b"));
    base.labels(undefined);
    expect(base.toJson()).toBe(before);
  });

  it("can be the base of many other builders", () => {
    const base = job("pi").template(template);
    const jobs = Array.from({ length: 20 }, (_, i) => base.name(`pi-${i}`).label("index", String(i)).build());
    expect(jobs.map(j => j.metadata?.labels?.index)).toEqual(Array.from({ length: 20 }, (_, i) => String(i)));
    expect(base.build().metadata).toEqual({ name: "pi" });
  });

  it("keeps no reference to an argument, and does not change it", () => {
    const labels: Record<string, string> = { app: "pi" };
    const command = ["sleep", "1"];
    const main = { name: "main", image: "busybox", command };
    const built = job("pi")
      .labels(labels)
      .template({ spec: { restartPolicy: "Never", containers: [main] } });
    labels.app = "changed";
    command.push("2");
    main.image = "changed";
    expect(built.build().metadata?.labels).toEqual({ app: "pi" });
    expect(built.build().spec.template.spec.containers[0]).toEqual({
      name: "main",
      image: "busybox",
      command: ["sleep", "1"],
    });
    expect(Object.isFrozen(labels) || Object.isFrozen(command) || Object.isFrozen(main)).toBe(false);
  });

  it("builds an object that equals a literal in every way, before and after it was written", () => {
    const one = job("pi").template(template);
    const literal = {
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { name: "pi" },
      spec: {
        template: { spec: { restartPolicy: "Never", containers: [{ name: "main", image: "busybox" }] } },
      },
    };
    const built = one.build();
    for (let i = 0; i < 2; i++) {
      expect(built).toStrictEqual(literal);
      expect(Reflect.ownKeys(built)).toEqual(Object.keys(literal));
      expect(inspect(built, { showHidden: true })).toBe(inspect(literal, { showHidden: true }));
      expect(structuredClone(built)).toStrictEqual(literal);
      expect(toJson(built)).toBe(`${JSON.stringify(literal, null, 4)}\n`);
      expect(toJson([built, built])).toBe(
        `${JSON.stringify({ apiVersion: "v1", kind: "List", items: [literal, literal] }, null, 4)}\n`,
      );
    }
  });

  it("throws each time it is written if it holds what JSON cannot hold", () => {
    const halves = job("pi")
      .template(template)
      .managedFieldsEntry({
        manager: "a",
        operation: "Apply",
        fieldsType: "FieldsV1",
        fieldsV1: { a: ["\ud800"] },
      });
    const problem = "metadata.managedFields[0].fieldsV1.a[0]: has half of a surrogate pair";
    for (let i = 0; i < 3; i++)
      for (const write of [
        () => toJson(halves.build()),
        () => toYaml(halves.build()),
        () => halves.toJson(),
        () => halves.toYaml(),
      ])
        expect(write).toThrow(problem);
    // Nothing of a list is checked except its items.
    const odd = jobList().metadata({ remainingItemCount: Number.NaN }).item(job("pi").template(template));
    for (const write of [() => odd.toJson(), () => odd.toYaml(), () => toYaml(odd)])
      expect(write).toThrow("metadata.remainingItemCount: NaN is not a JSON value");
    const oddCrons = cronJobList().metadata({ remainingItemCount: Number.NaN });
    for (const write of [() => oddCrons.toJson(), () => oddCrons.toYaml()])
      expect(write).toThrow("NaN is not");
  });

  it("builds deeply frozen data", () => {
    const open: object[] = [];
    const walk = (value: unknown) => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) open.push(value);
      Object.values(value).forEach(walk);
    };
    walk(job("pi").label("a", "b").template(template).build());
    walk(jobList().item(job("pi").template(template)).build());
    walk(container("a", "b").env({ A: 1 }).arg("x").volumeMount("data", "/data").build());
    expect(open).toEqual([]);
  });

  it("refuses to add to a list or map that is something else in the manifest that it starts from", () => {
    const any = (value: unknown) => value as never;
    const containers = podTemplate.from({ spec: { restartPolicy: "Never", containers: any({ name: "x" }) } });
    expect(() => containers.container("a", "b").build()).toThrow(
      new ArgumentError("containers: cannot add to an object of Object"),
    );
    for (const [manifest, words] of [
      [{ metadata: { labels: "oops" } }, 'labels: cannot add to the string "oops"'],
      [{ metadata: { labels: ["a"] } }, "labels: cannot add to an array"],
      [{ metadata: 5 }, "metadata: cannot add to the number 5"],
      [{ metadata: { labels: new Map([["a", "b"]]) } }, "labels: cannot add to an object of Map"],
    ] as const)
      expect(() => job.from(any(manifest)).label("a", "b").$complete().build()).toThrow(
        new ArgumentError(words),
      );
    const empty = any({ metadata: { labels: null }, spec: null });
    const template = podTemplate().restartPolicy("Never").container("c", "busybox");
    const { metadata, spec } = job.from(empty).name("a").label("a", "b").template(template).build();
    expect([metadata.labels, spec.template.spec?.restartPolicy]).toEqual([{ a: "b" }, "Never"]);
  });

  it("keeps a field named __proto__ through further calls", () => {
    const odd = JSON.parse('{"name": "a", "__proto__": {"image": "b"}}');
    const built = container.from(odd).arg("c").build();
    expect(Object.getPrototypeOf(built)).toBe(Object.prototype);
    expect(JSON.stringify(built)).toBe('{"name":"a","__proto__":{"image":"b"},"args":["c"]}');
  });

  it("has no then(), and JSON.stringify() and the console write what it builds", () => {
    expect("then" in job("pi")).toBe(false);
    expect(JSON.parse(JSON.stringify({ template }))).toEqual({ template: template.build() });
    expect(inspect(template)).toBe(inspect(template.build()));
  });

  it("supports a chain of 100,000 calls", () => {
    let list = container("a", "b");
    for (let i = 0; i < 100_000; i++) list = list.arg(String(i));
    expect(list.build().args).toHaveLength(100_000);
  });
});

describe("values", () => {
  it("keeps zero, false and the empty string", () => {
    const built = job("pi").template(template).completions(0).suspend(false).label("empty", "").build();
    expect(built.spec).toMatchObject({ completions: 0, suspend: false });
    expect(built.metadata?.labels).toEqual({ empty: "" });
  });

  it("leaves out what is set to undefined", () => {
    const built = job("pi")
      .template(template)
      .backoffLimit(3)
      .backoffLimit(undefined)
      .label("a", "b")
      .label("a", undefined);
    expect(built.build().spec).not.toHaveProperty("backoffLimit");
    expect(built.build().metadata).toEqual({ name: "pi" });
    expect(container("a", "b").env({ A: undefined, B: "b" }).build().env).toEqual([
      { name: "B", value: "b" },
    ]);
  });

  it("leaves out a part in which everything is undefined, but keeps an empty map", () => {
    expect(
      podTemplate()
        .label("a", undefined)
        .annotations({ a: undefined } as never)
        .build(),
    ).toEqual({});
    expect(podTemplate().hostPID(undefined).build()).toEqual({});
    const c = container("a", "b");
    expect(
      c
        .env({ A: undefined })
        .args(undefined as never, undefined as never)
        .build(),
    ).toEqual(c.build());
    expect(podTemplate().labels({}).nodeSelector({}).build()).toEqual({
      metadata: { labels: {} },
      spec: { nodeSelector: {} },
    });
  });

  it("refuses null in a call, and treats it as absent in an object", () => {
    const any = (value: unknown) => value as never;
    expect(() => job("pi").backoffLimit(any(null))).toThrow(
      "Job.backoffLimit(): null is no value: pass undefined",
    );
    expect(() => container("a", any(null))).toThrow("Container.image(): null is no value:");
    expect(() => container("a", "b").env({ A: any(null) })).toThrow("Container.env(): A: null is no value:");
    const read = job.from({ ...job("pi").template(template).build(), status: any(null) });
    expect(read.build()).not.toHaveProperty("status");
  });

  it("refuses an unknown field even if it is null, as the server does", () => {
    const { spec, ...rest } = job("pi").template(template).build();
    const misspelt = { ...rest, spec: { ...spec, backofLimit: null } };
    expect(() => job.from(misspelt).build()).toThrow(
      'Job in version "v1" cannot be handled as a Job: strict decoding error: unknown field "spec.backofLimit"',
    );
    expect(() =>
      job.from({ ...misspelt, spec: { ...spec, backoffLimit: null as never } }).build(),
    ).not.toThrow();
  });

  it("keeps a null entry of a map, as the server does", () => {
    const manifest = job("pi").template(template).build();
    const read = job.from({ ...manifest, metadata: { name: "pi", labels: { app: null as never } } });
    expect(read.build().metadata?.labels).toEqual({ app: null });
  });

  it("writes a Date in UTC without fractions of a second, as the API does", () => {
    const at = new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678));
    expect(job("pi").template(template).creationTimestamp(at).build()).toMatchObject({
      metadata: { creationTimestamp: "2026-01-02T03:04:05Z" },
    });
  });

  it("keeps keys that JavaScript treats specially", () => {
    const labels = JSON.parse('{"__proto__": "a", "constructor": "b"}') as Record<string, string>;
    expect(
      JSON.stringify(container.from({ name: "x", image: "y", ...{ labels } } as never).build()),
    ).toContain('{"__proto__":"a","constructor":"b"}');
  });
});

describe("lists and maps", () => {
  it("the plural method replaces all entries, the singular one adds an entry, in the order of the calls", () => {
    const args = (b: { build(): { args?: string[] } }) => b.build().args;
    const c = container("a", "b");
    expect(args(c.arg("1").arg("2"))).toEqual(["1", "2"]);
    expect(args(c.arg("1").args("2", "3").arg("4"))).toEqual(["2", "3", "4"]);
    expect(args(c.args(["2"]))).toEqual(["2"]);
    expect(args(c.args())).toEqual([]);
    expect(args(c.args("1").args(undefined))).toBeUndefined();
  });

  it("plural and singular methods of a map do so for any sequence of calls", () => {
    const call = fc.oneof(
      fc.record({ plural: fc.dictionary(fc.string(), fc.option(fc.string(), { nil: undefined })) }),
      fc.record({
        key: fc.constantFrom("a", "b", "__proto__", "toString"),
        value: fc.option(fc.string(), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(fc.array(call), calls => {
        let builder = podTemplate();
        let expected: Map<string, string> | undefined;
        for (const c of calls) {
          if ("plural" in c) {
            builder = builder.labels(c.plural as Record<string, string>);
            const entries = Object.entries(c.plural);
            const set = entries.filter(([, value]) => value !== undefined) as [string, string][];
            expected = entries.length > 0 && set.length === 0 ? undefined : new Map(set);
          } else {
            builder = builder.label(c.key, c.value);
            const next = new Map(expected);
            if (c.value !== undefined) next.set(c.key, c.value);
            else next.delete(c.key);
            expected = c.value === undefined && next.size === 0 ? undefined : next;
          }
        }
        const labels = builder.build().metadata?.labels;
        expect(labels === undefined ? undefined : new Map(Object.entries(labels))).toEqual(expected);
      }),
    );
  });

  it("accepts an object, a builder or a function for each nested part", () => {
    const expected = { name: "a", image: "b" };
    const t = podTemplate().restartPolicy("Never");
    const only = (b: { build(): { spec: { containers: unknown[] } } }) => b.build().spec.containers;
    expect(only(t.container({ name: "a", image: "b" }))).toEqual([expected]);
    expect(only(t.container(container("a", "b")))).toEqual([expected]);
    expect(only(t.container(c => c.name("a").image("b")))).toEqual([expected]);
    expect(only(t.container(() => expected))).toEqual([expected]);
    expect(only(t.container("a", "b"))).toEqual([expected]);
    expect(only(t.containers([expected, container("a", "b"), c => c.name("a").image("b")]))).toEqual([
      expected,
      expected,
      expected,
    ]);
  });

  it("a new builder is empty, except for a manifest's apiVersion, kind and items", () => {
    expect(ownerReference().build()).toEqual({});
    expect(objectReference().name("a").build()).toEqual({ name: "a" });
    expect(jobList().build()).toEqual({ apiVersion: "batch/v1", kind: "JobList", items: [] });
  });

  it("writes the fields of a manifest in the usual order, whatever was called first", () => {
    const built = job().template(template).backoffLimit(1).name("pi").build();
    expect(Object.keys(built)).toEqual(["apiVersion", "kind", "metadata", "spec"]);
    const { spec, ...rest } = built;
    const live = job.from({ ...rest, status: { active: 1 } } as never).template(template);
    const keys = ["apiVersion", "kind", "metadata", "spec", "status"];
    expect(Object.keys(live.$complete().build())).toEqual(keys);
  });

  it("keeps an object in place of a scalar when only a part is built", () => {
    const image = { a: { b: null } };
    expect(
      container("a", "b")
        .image(image as never)
        .build(),
    ).toEqual({ name: "a", image });
  });

  it("build() refuses a string in place of a number", () => {
    expect(() =>
      job("a")
        .template(template)
        .backoffLimit("3" as never)
        .build(),
    ).toThrow("cannot unmarshal string");
  });

  it("throws an error with the expected type if it gets something else", () => {
    const t = podTemplate() as unknown as Record<string, (value: unknown) => unknown>;
    expect(() => t.container?.(podTemplate())).toThrow(
      "PodTemplateSpec.container() takes the type Container, but got a builder of PodTemplateSpec",
    );
    expect(() => t.container?.(() => undefined)).toThrow(
      "PodTemplateSpec.container(): the function must return the builder, but got undefined",
    );
    expect(() => t.container?.(async () => container("a", "b"))).toThrow(
      "PodTemplateSpec.container(): the function must return the builder, but got an object of Promise",
    );
    expect(() => container("a", "b", (() => undefined) as never)).toThrow(
      "Container: the function must return the builder",
    );
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    expect(() => t.labels?.([cyclic])).toThrow("PodTemplateSpec.labels(): refers back to itself");
    expect(() => t.container?.(cyclic)).toThrow("PodTemplateSpec.container(): refers back to itself");
    for (const key of [{ app: "x" }, Object.create(null), undefined, null, 1])
      expect(() => t.label?.(key)).toThrow(/^PodTemplateSpec.label\(\) takes a key, but got /);
  });

  it("leaves out undefined in lists, wherever it stands", () => {
    const args = ["a", undefined, "b"] as string[];
    expect(container("a", "b").args(args).build().args).toEqual(["a", "b"]);
    const template = {
      spec: { restartPolicy: "Never" as const, containers: [{ name: "a", image: "b", args }] },
    };
    expect(job("a").template(template).build().spec.template.spec.containers[0]?.args).toEqual(["a", "b"]);
    const run = job.run("a", "b", ...args).build().spec.template.spec.containers[0];
    expect(run?.command).toEqual(["a", "b"]);
  });

  it("converts numbers and booleans in environment variables to strings", () => {
    expect(
      container("a", "b")
        .env({ PORT: 8080, DEBUG: true, NAME: "x", POD: e => e.fieldRef(f => f.fieldPath("metadata.name")) })
        .envVar("MORE", "y")
        .build().env,
    ).toEqual([
      { name: "PORT", value: "8080" },
      { name: "DEBUG", value: "true" },
      { name: "NAME", value: "x" },
      { name: "POD", valueFrom: { fieldRef: { fieldPath: "metadata.name" } } },
      { name: "MORE", value: "y" },
    ]);
  });
});

describe("run", () => {
  it("makes the same Job or CronJob as kubectl create", () => {
    expect(job.run("pi", "perl:5.34", "perl", "-v").build()).toEqual({
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { name: "pi" },
      spec: {
        template: {
          spec: {
            restartPolicy: "Never",
            containers: [{ name: "pi", image: "perl:5.34", command: ["perl", "-v"] }],
          },
        },
      },
    });
    expect(cronJob.run("nightly", "0 3 * * *", "busybox").build().spec).toEqual({
      schedule: "0 3 * * *",
      jobTemplate: {
        metadata: { name: "nightly" },
        spec: {
          template: {
            spec: { restartPolicy: "OnFailure", containers: [{ name: "nightly", image: "busybox" }] },
          },
        },
      },
    });
  });
});

describe("a Job as the template of a CronJob", () => {
  const nightly = cronJob("nightly").schedule("@daily");
  const pi = job("pi").namespace("a").label("app", "pi").template(template);

  it("may be built, and loses its name and namespace", () => {
    const made = nightly.jobTemplate(pi.build()).build();
    expect(made).toEqual(nightly.jobTemplate(pi).build());
    expect(made.spec.jobTemplate.metadata).toEqual({ labels: { app: "pi" } });
    expect(Object.keys(made.spec.jobTemplate)).toEqual(["metadata", "spec"]);
  });

  it("keeps a wrong apiVersion, a wrong kind and a status, so that build() refuses them", () => {
    const refused = (value: object) => {
      try {
        nightly.jobTemplate(value as never).build();
        return [];
      } catch (error) {
        return (error as InvalidError).errors.map(({ field }) => field);
      }
    };
    const { spec } = pi.build();
    expect(refused({ apiVersion: "batch/v2", kind: "Job", spec })).toEqual([
      "spec.jobTemplate.apiVersion",
      "spec.jobTemplate.kind",
    ]);
    expect(refused({ apiVersion: "batch/v1", kind: "Job", spec, status: {} })).toEqual([
      "spec.jobTemplate.status",
    ]);
    expect(refused({ apiVersion: "batch/v1", kind: "Job", metadata: null, spec })).toEqual([]);
  });
});

describe("meta-methods", () => {
  it("$if applies the function if the condition is truthy, and skips it otherwise", () => {
    const base = job("pi").template(template);
    expect(base.$if(true, b => b.suspend(true)).build().spec.suspend).toBe(true);
    expect(base.$if(0, b => b.suspend(true)).build().spec).not.toHaveProperty("suspend");
  });

  it("$if refuses a function that returns nothing or is async", () => {
    const words = (what: string) => `$if(): the function must return the builder, but got ${what}`;
    expect(() => job("pi").$if(true, (() => {}) as never)).toThrow(new ArgumentError(words("undefined")));
    expect(() => job("pi").$if(true, (async () => {}) as never)).toThrow(
      new ArgumentError(words("an object of Promise")),
    );
    expect(job("pi").$if(false, (() => {}) as never)).toBeDefined();
  });

  it("$call returns what the function returns", () => {
    const queued = <B extends { label(key: string, value: string): B }>(b: B) => b.label("queue", "a");
    expect(podTemplate().$call(queued).build().metadata?.labels).toEqual({ queue: "a" });
    expect(podTemplate().$call(() => 42)).toBe(42);
    const labelled = podTemplate().$call((t, key: string, value: string) => t.label(key, value), "a", "b");
    expect(labelled.build().metadata?.labels).toEqual({ a: "b" });
    const keyed = podTemplate().$call((t, key: string) => t.label(key, "b"), "a");
    expect(keyed.build().metadata?.labels).toEqual({ a: "b" });
    // @ts-expect-error
    const more = () => podTemplate().$call((t, key: string) => t.label(key, "b"));
    expect(more).toThrow(ArgumentError);
  });

  it("both refuse what is not a function", () => {
    const words = (what: string) => `$if and $call take a function, but got ${what}`;
    expect(() => podTemplate().$call(undefined as never)).toThrow(new ArgumentError(words("undefined")));
    expect(() => job("pi").$if(true, { suspend: true } as never)).toThrow(
      new ArgumentError(words("an object of Object")),
    );
  });

  it("from() starts from an existing object, and keeps what later calls do not change", () => {
    const live = job("pi").template(template).annotation("a", "b").build();
    const edited = job.from(live).template(podTemplate.from(live.spec.template).label("x", "y"));
    expect(edited.build().spec.template).toEqual({
      metadata: { labels: { x: "y" } },
      spec: live.spec.template.spec,
    });
    expect(edited.build().metadata).toEqual(live.metadata);
    // The server leaves both out in the items of a list.
    const { apiVersion, kind, ...rest } = live;
    expect(
      job
        .from(rest as never)
        .$complete()
        .build(),
    ).toEqual(live);
  });
});
