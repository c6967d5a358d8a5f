// The type checker is the test here: `tsc` fails when a line below `@ts-expect-error` compiles.
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type BuilderOf,
  container,
  cronJob,
  type Job,
  type JobBuilder,
  job,
  jobList,
  type Manifest,
  type NothingMissing,
  type ObjectMeta,
  type ObjectMetaBuilder,
  objectMeta,
  type Part,
  type PodTemplateSpec,
  podCertificateProjection,
  podTemplate,
  toJson,
  toYaml,
  volume,
} from "../../src/index.ts";

const template = podTemplate().restartPolicy("Never").container("main", "busybox");

/** Runs code that does not compile, and returns the message of its error. */
function fault(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String((error as Error).message);
  }
  return "";
}

describe("an incomplete Job or CronJob does not compile, and throws when it runs", () => {
  it("without a template", () => {
    // @ts-expect-error
    const run = () => job("pi").build();
    expect(fault(run)).toContain("spec.template.spec.containers: Required value");
  });

  it("without a spec", () => {
    // @ts-expect-error
    const run = () => job.from({ apiVersion: "batch/v1", kind: "Job", metadata: { name: "pi" } }).build();
    expect(fault(run)).toContain("spec.template.spec.containers: Required value");
  });

  it("without a name", () => {
    // @ts-expect-error
    const run = () => job().template(template).build();
    expect(fault(run)).toContain("name or generateName is required");
  });

  it("with another kind or apiVersion, or without one", () => {
    const pi = job("pi").template(template);
    // @ts-expect-error
    expect(() => pi.kind("Pod")).not.toThrow();
    // @ts-expect-error
    expect(() => pi.apiVersion("v1")).not.toThrow();
    const bare = pi.kind(undefined).apiVersion(undefined);
    // @ts-expect-error
    expect(bare.build()).not.toHaveProperty("kind");
    // @ts-expect-error
    const first = jobList().item(bare);
    expect(jobList().item(bare.$complete()).build()).toEqual(first.build());
    const daily = cronJob("daily", "@daily").jobTemplate(bare);
    expect(daily.kind("CronJob").apiVersion("batch/v1").build().kind).toBe("CronJob");
    // @ts-expect-error
    expect(daily.kind(undefined).build()).not.toHaveProperty("kind");
    // @ts-expect-error
    expect(() => jobList().kind("CronJobList")).not.toThrow();
  });

  it("with metadata that has no name", () => {
    const lost = job("pi")
      .template(template)
      .metadata({ labels: { a: "b" } });
    // @ts-expect-error
    expect(fault(() => lost.build())).toContain("name or generateName is required");
    // The types of these do not say whether they have a name.
    const live: Job = job("pi").template(template).build();
    const part: Part<ObjectMeta, ObjectMetaBuilder> = m => m.name("pi");
    for (const made of [
      job.from(live).metadata({ ...live.metadata, labels: { a: "b" } }),
      job("x").template(template).metadata(part),
      job("x")
        .template(template)
        .metadata(Date.now() > 0 ? objectMeta().name("pi") : { name: "pi" }),
    ])
      expect(made.build().metadata?.name).toBe("pi");
    expect(job().metadata({ generateName: "pi-" }).template(template).build().metadata?.name).toBeUndefined();
    expect(
      job()
        .metadata(m => m.name("pi"))
        .template(template)
        .build().metadata?.name,
    ).toBe("pi");
  });

  it("made by from() from an incomplete one", () => {
    // @ts-expect-error
    expect(fault(() => job.from(job("pi")).build())).toContain("containers: Required value");
    const none = podTemplate.from(podTemplate().restartPolicy("Never"));
    // @ts-expect-error
    expect(fault(() => job("pi").template(none).build())).toContain("containers: Required value");
    expect(job.from(job("pi").template(template)).build().metadata?.name).toBe("pi");
    expect(job.from(job("pi")).template(template).build().metadata?.name).toBe("pi");
  });

  it("made by from() from what may be undefined", () => {
    const from = (start: PodTemplateSpec | undefined) => podTemplate.from(start ?? podTemplate());
    const none = job("pi").template(from(undefined));
    // @ts-expect-error
    expect(fault(() => none.build())).toContain("containers: Required value");
    expect(
      from(template.build()).restartPolicy("Never").container("b", "c").build().spec?.containers,
    ).toHaveLength(2);
    expect(volume.from(undefined).name("a").build()).toEqual({ name: "a" });
    // @ts-expect-error
    expect(() => volume.from(null)).toThrow("null is no value");
  });

  it("without containers", () => {
    const none = job("pi").template(t => t.restartPolicy("Never"));
    // @ts-expect-error
    expect(fault(() => none.build())).toContain("spec.template.spec.containers: Required value");
    const empty = job("pi").template(t => t.restartPolicy("Never").containers([]));
    // @ts-expect-error
    expect(fault(() => empty.build())).toContain("spec.template.spec.containers: Required value");
  });

  it("without a restartPolicy", () => {
    const none = job("pi").template(t => t.container("main", "busybox"));
    // @ts-expect-error
    const run = () => none.build();
    expect(fault(run)).toContain(
      'spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
    );
  });

  it("with the restartPolicy Always", () => {
    // @ts-expect-error
    const always = podTemplate().restartPolicy("Always").container("main", "busybox");
    const run = () => job("pi").template(always).$complete().build();
    expect(fault(run)).toContain(
      'spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
    );
  });

  it("with the restartPolicy Always in a literal", () => {
    const containers = [{ name: "main", image: "busybox" }];
    // @ts-expect-error
    const always = job("pi").template({ spec: { restartPolicy: "Always", containers } });
    const run = () => always.build();
    expect(fault(run)).toContain(
      'spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
    );
  });

  it("with an unknown restartPolicy", () => {
    // @ts-expect-error
    const sometimes = podTemplate().restartPolicy("Sometimes").container("main", "busybox");
    const run = () => job("pi").template(sometimes).$complete().build();
    expect(fault(run)).toContain('spec.template.spec.restartPolicy: Unsupported value: "Sometimes"');
  });

  it("with a container without an image, or without a name", () => {
    const never = podTemplate().restartPolicy("Never");
    const unimaged = job("pi").template(never.container(c => c.name("main")));
    // @ts-expect-error
    const image = () => unimaged.build();
    expect(fault(image)).toContain("spec.template.spec.containers[0].image: Required value");
    const unnamed = job("pi").template(never.container(c => c.image("busybox")));
    // @ts-expect-error
    const name = () => unnamed.build();
    expect(fault(name)).toContain("spec.template.spec.containers[0].name: Required value");
    const early = job("pi").template(template.initContainer("first"));
    // @ts-expect-error
    const init = () => early.build();
    expect(fault(init)).toContain("spec.template.spec.initContainers[0].image: Required value");
  });

  it("with an incomplete container, even if the init containers are complete", () => {
    const never = podTemplate().restartPolicy("Never");
    const whole = container("whole", "busybox");
    const main = job("pi").template(never.container("main").initContainers([whole]));
    // @ts-expect-error
    expect(fault(() => main.build())).toContain("spec.template.spec.containers[0].image: Required value");
    const none = job("pi").template(never.initContainers([whole]));
    // @ts-expect-error
    expect(fault(() => none.build())).toContain("spec.template.spec.containers: Required value");
    job("pi")
      .template(
        never
          .container("main")
          .initContainers([whole])
          .containers([container("other", "busybox")]),
      )
      .build();
  });

  it("with a misspelt field", () => {
    // @ts-expect-error
    expect(() => job("pi").template(template).backofLimit(4)).toThrow("backofLimit is not a function");
    // @ts-expect-error
    const literal = template.container({ name: "other", image: "busybox", comand: ["a"] });
    const run = () => job("pi").template(literal).$complete().build();
    expect(fault(run)).toContain('unknown field "spec.template.spec.containers[1].comand"');
  });

  it("with the name of a method in place of a field's name", () => {
    // @ts-expect-error
    const literal = template.container({ name: "a", image: "b", arg: "c" });
    const run = () => job("pi").template(literal).$complete().build();
    expect(fault(run)).toContain('unknown field "spec.template.spec.containers[1].arg"');
  });

  it("with a kind of key that the server does not know", () => {
    const projection = podCertificateProjection().keyType("ED25519").signerName("example.com/a");
    // @ts-expect-error
    const other = projection.keyType("RSA2048").credentialBundlePath("a");
    const keys = template.volume("keys", v => v.projected(p => p.source(s => s.podCertificate(other))));
    expect(fault(() => job("pi").template(keys).build())).toContain('keyType: Unsupported value: "RSA2048"');
  });

  it('with completionMode("indexed") in lower case', () => {
    // @ts-expect-error
    const run = () => job("pi").template(template).completionMode("indexed").build();
    expect(fault(run)).toContain('spec.completionMode: Unsupported value: "indexed"');
  });

  it("with Indexed and parallelism, but without completions", () => {
    const indexed = job("pi").template(template).completionMode("Indexed").parallelism(3);
    // @ts-expect-error
    const run = () => indexed.build();
    expect(fault(run)).toContain("spec.completions: Required value: when completion mode is Indexed");
    const later = job("pi").template(template).parallelism(3).completionMode("Indexed");
    // @ts-expect-error
    expect(fault(() => later.build())).toBe(fault(run));
    const labelled = <M, S>(one: JobBuilder<M, S>) => one.label("team", "a");
    const shared = labelled(job("pi").template(template).completionMode("Indexed")).parallelism(3);
    // @ts-expect-error
    expect(fault(() => shared.build())).toBe(fault(run));
  });

  it("with a number as an env value in the list form", () => {
    // @ts-expect-error
    const main = container("main", "busybox").env([{ name: "PORT", value: 8080 }]);
    const run = () => job("pi").template(template.container(main)).build();
    expect(fault(run)).toContain("cannot unmarshal number into Go struct field EnvVar.");
  });

  it("as a CronJob without a schedule, or without a template", () => {
    const unscheduled = cronJob("nightly").jobTemplate(j => j.template(template));
    // @ts-expect-error
    const schedule = () => unscheduled.toYaml();
    expect(fault(schedule)).toContain("spec.schedule: Required value");
    const empty = cronJob("nightly", "0 3 * * *").jobTemplate(j => j.backoffLimit(3));
    // @ts-expect-error
    const inner = () => empty.toYaml();
    expect(fault(inner)).toContain("spec.jobTemplate.spec.template.spec.containers: Required value");
  });

  it("in a list, and in toYaml() and toJson()", () => {
    // @ts-expect-error
    jobList().item(job("pi"));
    // @ts-expect-error
    expect(() => toYaml(job("pi"))).toThrow("spec.template.spec.containers: Required value");
    // @ts-expect-error
    expect(() => toJson([job("pi"), job()])).toThrow("spec.template.spec.containers: Required value");
    expect(toYaml([job("pi").template(template), { any: "object" }])).toContain("---\nany: object\n");
  });
});

describe("where the types and build() differ", () => {
  it.each<[what: string, words: string, make: () => unknown]>([
    [
      "a list that is empty",
      "spec.template.spec.containers: Required value",
      () =>
        job("pi")
          .template(template.containers(([] as string[]).map(name => container(name, "b"))))
          .build(),
    ],
    [
      "a list of which nothing is left",
      "spec.template.spec.containers: Required value",
      () =>
        job("pi")
          .template(template.containers([Date.now() < 0 && container("a", "b")]))
          .build(),
    ],
    [
      "a function of metadata that gives no name",
      "metadata.name: Required value",
      () =>
        job("pi")
          .metadata(m => m.label("a", "b"))
          .template(template)
          .build(),
    ],
    [
      "completions that are taken back",
      "spec.completions: Required value",
      () => job("pi").template(template).indexed(3, { parallelism: 2 }).completions(undefined).build(),
    ],
    [
      "a completionMode that may be another",
      "spec.completions: Required value",
      () =>
        job("pi")
          .template(template)
          .parallelism(2)
          .completionMode("Indexed" as "Indexed" | "NonIndexed")
          .build(),
    ],
  ])("build() refuses %s", (_, words, make) => {
    expect(fault(make)).toContain(words);
  });

  it("an incomplete init container that was replaced needs $complete() to compile", () => {
    const replaced = job("pi").template(template.initContainer("bad").initContainers([]));
    // @ts-expect-error
    expect(fault(() => replaced.build())).toBe("");
    expect(fault(() => replaced.$complete().build())).toBe("");
  });
});

describe("a complete Job compiles", () => {
  it("in any order of the calls", () => {
    job().template(template).name("pi").build();
    job()
      .template(t => t.container("main", "busybox").restartPolicy("Never"))
      .generateName("pi-")
      .build();
    job("pi").template(template).parallelism(3).completionMode("Indexed").completions(3).build();
    job("pi").template(template).completions(3).completionMode("Indexed").parallelism(3).build();
    job("pi").template(template).completionMode("Indexed").build();
    job("pi")
      .template(t => t.restartPolicy("Never").containers([c => c.name("a").image("b"), container("c", "d")]))
      .build();
    job().metadata({ name: "pi" }).spec({ template: template.build() }).build();
    cronJob("nightly", "0 3 * * *")
      .jobTemplate(j => j.template(template))
      .build();
  });

  it("through loops and branches that types can follow", () => {
    let builder = job("pi").template(template);
    for (const key of ["a", "b"]) builder = builder.label(key, key);
    if (Date.now() > 0) builder = builder.parallelism(2);
    expect(builder.build().spec.parallelism).toBe(2);
    expect(builder.$if(false, b => b.suspend(true)).build().spec).not.toHaveProperty("suspend");
  });

  it("with $complete() if the types cannot follow", () => {
    const named = job().$if(true, b => b.name("pi"));
    // @ts-expect-error
    expect(() => named.template(template).build()).not.toThrow();
    expect(named.template(template).$complete().build().metadata?.name).toBe("pi");
  });

  it("and its result can be used as a Job", () => {
    const built = job("pi").template(template).build();
    expectTypeOf(built).toExtend<Job>();
    expectTypeOf(built).toEqualTypeOf<Manifest<Job>>();
    expectTypeOf(job.from(built)).toExtend<BuilderOf<Job>>();
    expectTypeOf(job("pi").template(template)).toExtend<NothingMissing>();
  });

  it("with undefined for optional fields", () => {
    const options: { parallelism?: number; completions?: number; backoffLimit?: number } = {};
    const made = job("pi")
      .parallelism(options.parallelism)
      .completions(options.completions)
      .backoffLimit(options.backoffLimit)
      .template(template)
      .build();
    expect(Object.keys(made.spec)).toEqual(["template"]);
    const indexed = job("pi").completionMode("Indexed").parallelism(2).template(template);
    // @ts-expect-error there may be none
    expect(fault(() => indexed.completions(options.completions).build())).toContain("completions");
  });
});

describe("a function that does not return its part does not compile, and throws", () => {
  it.each([
    // @ts-expect-error
    () => podTemplate().volume(v => void v.name("a")),
    // @ts-expect-error
    () => podTemplate().volumes([async v => v.name("a")]),
    // @ts-expect-error
    () => podTemplate().volume(() => podTemplate()),
    // @ts-expect-error
    () => podTemplate().ephemeralContainer(c => void c.name("a")),
    // @ts-expect-error
    () => container().envVar(e => void e.name("a")),
    // @ts-expect-error
    () => container().env([e => void e.name("a")]),
    // @ts-expect-error
    () => container().env([async e => e.name("a")]),
    // @ts-expect-error
    () => job().metadata(m => void m.name("a")),
    // @ts-expect-error
    () => job().metadata(async m => m.name("a")),
    // @ts-expect-error
    () => cronJob().metadata(() => container("a")),
  ])("%s", make => {
    expect(fault(make)).toMatch(
      /builder, but got (undefined|an object of Promise)|builder of another type|takes the type \w+, but got a builder of/,
    );
  });
});

describe("toYaml() and toJson() of what is not a manifest do not compile, and throw", () => {
  const pi = job("pi").template(template);
  it.each([
    // @ts-expect-error
    () => toYaml(Promise.resolve(pi)),
    // @ts-expect-error
    () => toYaml([pi, Promise.resolve(pi)]),
    // @ts-expect-error
    () => toJson(Promise.resolve([pi])),
    // @ts-expect-error
    () => toYaml(() => pi),
    // @ts-expect-error
    () => toYaml(job),
  ])("%s", make => {
    expect(make).toThrow(/(Promise|function) is not a JSON value/);
  });
});
