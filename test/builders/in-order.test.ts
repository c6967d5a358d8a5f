// A part given by its first fields in order, with more of it after them.
import {
  ArgumentError,
  type Container,
  type ContainerBuilder,
  container,
  type EnvVar,
  type EnvVarSource,
  envVar,
  job,
  jobList,
  type More,
  type PodSpec,
  podSpec,
  podTemplate,
  type Volume,
  type VolumeBuilder,
  volume,
  volumeMount,
} from "jobwright";
import { describe, expect, expectTypeOf, it } from "vitest";

describe("an argument with more fields after the first ones", () => {
  const c = container("main", "busybox");
  const template = podTemplate().restartPolicy("Never").container(c);

  it("is an object, a function or a builder in a method", () => {
    const mounted = { name: "data", mountPath: "/data", readOnly: true };
    expect(c.volumeMount("data", "/data", { readOnly: true }).build().volumeMounts).toEqual([mounted]);
    expect(c.volumeMount("data", "/data", m => m.readOnly(true)).build().volumeMounts).toEqual([mounted]);
    const readOnly = volumeMount().readOnly(true);
    expect(c.volumeMount("data", "/data", readOnly as never).build().volumeMounts).toEqual([mounted]);
    const t = podTemplate()
      .container("a", "b", { args: ["x"] })
      .initContainer("c", "d", { args: ["y"] })
      .sidecar("e", "f", { args: ["z"] })
      .volume("v", { emptyDir: {} });
    expect(t.build().spec).toEqual({
      containers: [{ name: "a", image: "b", args: ["x"] }],
      initContainers: [
        { name: "c", image: "d", args: ["y"] },
        { name: "e", image: "f", args: ["z"], restartPolicy: "Always" },
      ],
      volumes: [{ name: "v", emptyDir: {} }],
    });
  });

  it("comes after the fields that people expect first", () => {
    const probe = container("a", "b").livenessProbe(p => p.httpGet("/healthz", 8080));
    expect(probe.build().livenessProbe).toEqual({ httpGet: { path: "/healthz", port: 8080 } });
    const hook = container("a", "b").lifecycle(l =>
      l.preStop(p => p.httpGet("/end", "http", { scheme: "HTTPS" })),
    );
    expect(hook.build().lifecycle?.preStop?.httpGet).toEqual({ path: "/end", port: "http", scheme: "HTTPS" });
    const sources = volume("v").projected(p =>
      p
        .source(s => s.secret("s", { optional: true }))
        .source(s => s.configMap("c", m => m.item("key", "path")))
        .source(s => s.serviceAccountToken("token", { expirationSeconds: 600 })),
    );
    expect(sources.build().projected?.sources).toEqual([
      { secret: { name: "s", optional: true } },
      { configMap: { name: "c", items: [{ key: "key", path: "path" }] } },
      { serviceAccountToken: { path: "token", expirationSeconds: 600 } },
    ]);
    expect(volume("v").csi("csi.example.com", { readOnly: true }).build().csi).toEqual({
      driver: "csi.example.com",
      readOnly: true,
    });
    expect(volume("v").image("ghcr.io/example/data:1").build().image).toEqual({
      reference: "ghcr.io/example/data:1",
    });
    const secure = podTemplate().securityContext(s =>
      s.seccompProfile("Localhost", { localhostProfile: "a.json" }).appArmorProfile("RuntimeDefault"),
    );
    expect(secure.build().spec?.securityContext).toEqual({
      seccompProfile: { type: "Localhost", localhostProfile: "a.json" },
      appArmorProfile: { type: "RuntimeDefault" },
    });
  });

  it("is the same in a factory", () => {
    const made = { name: "a", image: "b", args: ["x"] };
    expect(container("a", "b", { args: ["x"] }).build()).toEqual(made);
    expect(container("a", "b", c => c.args("x")).build()).toEqual(made);
    expect(volume("v", v => v.emptyDir({})).build()).toEqual({ name: "v", emptyDir: {} });
    expect(volume("v", { emptyDir: {} }).build()).toEqual({ name: "v", emptyDir: {} });
    const pi = container("a", "b", { args: ["x"] }).workingDir("/");
    expect(pi.build()).toEqual({ ...made, workingDir: "/" });
  });

  it.each([
    ["container", () => container("a", "b", (async (b: object) => b) as never)],
    ["volume", () => volume("a", (async (b: object) => b) as never)],
    ["a method", () => podTemplate().container("a", "b", (async (b: object) => b) as never)],
  ])("is refused at once if its function is async: %s", (_, call) => {
    expect(call).toThrow("the function must return the builder, but got an object of Promise");
  });

  it("does not take away a field that came first, where it is undefined", () => {
    const image = undefined as never;
    expect(container("a", "b", { image, command: ["c"] }).build()).toEqual({
      name: "a",
      image: "b",
      command: ["c"],
    });
    const mounted = container("a", "b").volumeMount("data", "/data", { mountPath: image, readOnly: true });
    expect(mounted.build().volumeMounts).toEqual([{ name: "data", mountPath: "/data", readOnly: true }]);
    expect(container("a", "b", { image: "c" }).build().image).toBe("c");
  });

  it("is copied, and a function that returns nothing or a text is refused", () => {
    expect(() => container("a", "b", (() => "c") as never)).toThrow('but got the string "c"');
    const more = { args: ["x"] };
    const made = container("a", "b", more);
    more.args.push("y");
    expect(made.build().args).toEqual(["x"]);
    expect(() => c.volumeMount("data", "/data", (() => undefined) as never)).toThrow(
      "Container.volumeMount(): the function must return the builder, but got undefined",
    );
  });

  it("is not taken from the index and array that Array.map() passes", () => {
    const jobs = ["a", "b"].map(job).map(j => j.template(template).build().metadata.name);
    expect(jobs).toEqual(["a", "b"]);
    expect(["a"].map(volume).map(v => v.build())).toEqual([{ name: "a" }]);
  });
});

it.each<[string, () => unknown, string]>([
  [
    "text",
    () => container("m", "i", "sh" as never),
    'Container takes name, image, an object or a function, but got the string "sh"',
  ],
  [
    "null",
    () => container("m", "i", null as never),
    "Container takes name, image, an object or a function, but got null",
  ],
  ["a list", () => container("m", "i", ["sh"] as never), "but got an array"],
  [
    "a list, of a type without first fields",
    // @ts-expect-error
    () => jobList([]),
    "JobList takes an object or a function, but got an array",
  ],
  [
    "another text",
    () => podSpec().volume("x", "emptyDir" as never),
    'PodSpec.volume() takes name, an object or a function, but got the string "emptyDir"',
  ],
])("%s after the first fields throws an ArgumentError", (_, call, words) => {
  expect(call).toThrow(ArgumentError);
  expect(call).toThrow(words);
});

/** A builder as JavaScript sees it. */
const untyped = (builder: object) => builder as Readonly<Record<string, (...args: unknown[]) => unknown>>;

it.each<[string, () => unknown, string]>([
  [
    "a function behind fields",
    () => untyped(podSpec()).container?.({ name: "m" }, (c: ContainerBuilder) => c.image("i")),
    "PodSpec.container() takes the type Container, but got an object of Object, a function",
  ],
  [
    "a value behind a variable",
    () => untyped(container("m", "i")).envVar?.({ name: "A" }, "x"),
    'Container.envVar() takes the type EnvVar, but got an object of Object, the string "x"',
  ],
  [
    "an image behind no name",
    () => untyped(podSpec()).container?.(undefined, "i"),
    'PodSpec.container() takes the type Container, but got undefined, the string "i"',
  ],
  [
    "more fields of a part that is no item",
    () => untyped(podSpec()).securityContext?.({ runAsUser: 1 }, { fsGroup: 1 }),
    "PodSpec.securityContext() takes the type PodSecurityContext, but got an object of Object, an object of Object",
  ],
])("%s throws an ArgumentError", (_, call, words) => {
  expect(call).toThrow(new ArgumentError(words));
});

describe("envVar() with a name and a value", () => {
  const variables = (...made: { build(): Container }[]) => made.map(one => one.build().env);
  const c = container("main", "busybox");

  it("adds the same entry as env()", () => {
    const values: [string, string | number | boolean | EnvVarSource][] = [
      ["A", "text"],
      ["B", 1],
      ["C", false],
      ["D", { secretKeyRef: { name: "s", key: "k" } }],
    ];
    for (const [name, value] of values)
      expect(c.envVar(name, value).build().env).toEqual(c.env({ [name]: value }).build().env);
    const source = c.envVar("E", v => v.secretKeyRef("s", "k"));
    expect(source.build().env).toEqual(c.env({ E: v => v.secretKeyRef("s", "k") }).build().env);
  });

  it("adds nothing if the value is undefined", () => {
    expect(variables(c.envVar("A", undefined), c.envVar("A"), c.env(undefined))).toEqual([
      undefined,
      [{ name: "A" }],
      undefined,
    ]);
    expect(envVar("A", "x").build()).toEqual({ name: "A", value: "x" });
    expect(c.envVar("__proto__", "x").build().env).toEqual([{ name: "__proto__", value: "x" }]);
  });
});

describe("undefined", () => {
  const team = undefined as string | undefined;

  it("is left out, also in maps and lists", () => {
    const pi = job("pi")
      .labels({ team, app: "pi" })
      .annotations({ team })
      .template(t =>
        t
          .restartPolicy("Never")
          .nodeSelector({ zone: team })
          .initContainers(undefined)
          .imagePullSecret(team)
          .volumes([undefined, { name: "v", emptyDir: {} }])
          .container("pi", "perl", c => c.args("a", team, "b").port(undefined as number | undefined)),
      );
    expect(pi.build()).toEqual({
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { name: "pi", labels: { app: "pi" } },
      spec: {
        template: {
          spec: {
            restartPolicy: "Never",
            containers: [{ name: "pi", image: "perl", args: ["a", "b"] }],
            volumes: [{ name: "v", emptyDir: {} }],
          },
        },
      },
    });
    interface Step {
      env?: Record<string, string>;
      list?: EnvVar[];
    }
    const step: Step = {};
    expect(container("a", "b").env(step.env).env(step.list).build()).toEqual({ name: "a", image: "b" });
  });

  it("is left out in lists of containers, and after their first fields", () => {
    const proxy = undefined as ContainerBuilder<never> | undefined;
    const more = undefined as More<Container, ContainerBuilder<never>> | undefined;
    const pi = podTemplate()
      .restartPolicy("Never")
      .containers([container("pi", "perl", more), proxy])
      .container("other", "perl", more)
      .initContainers([proxy])
      .initContainer(proxy)
      .sidecar(proxy)
      .initContainer("fetch", "perl", more)
      .sidecar("proxy", "envoy", more);
    expect(job("pi").template(pi).build().spec.template.spec).toEqual({
      restartPolicy: "Never",
      containers: [
        { name: "pi", image: "perl" },
        { name: "other", image: "perl" },
      ],
      initContainers: [
        { name: "fetch", image: "perl" },
        { name: "proxy", image: "envoy", restartPolicy: "Always" },
      ],
    });
    expect(volume("v", undefined as More<Volume, VolumeBuilder> | undefined).build()).toEqual({ name: "v" });
    expect(podTemplate().containers([proxy]).build()).toEqual({});
  });
});

describe("false in a list", () => {
  const debug = false as boolean;
  const shell = { name: "shell", image: "busybox" };

  it("is left out as an item, as the whole list, and as an added entry", () => {
    const main = container("main", "busybox")
      .command("run", debug && "--verbose")
      .args(["all", debug && "twice"])
      .ports([debug && { containerPort: 80 }, p => p.containerPort(81)])
      .env([debug && { name: "DEBUG", value: "1" }, { name: "A", value: "b" }])
      .envFrom(debug && [{ configMapRef: { name: "debug" } }])
      .commandPart(debug && "--more")
      .envVar(debug && { name: "B", value: "c" })
      .port(debug && { containerPort: 82 });
    const template = podTemplate()
      .restartPolicy("Never")
      .containers([debug && container("shell", "busybox"), debug && shell, main, undefined])
      .initContainers([debug && shell])
      .initContainer(debug && shell)
      .sidecar(debug && container("shell", "busybox"))
      .volumes([debug && volume("a"), { name: "b", emptyDir: {} }, debug && (v => v.name("c"))])
      .volume(debug && volume("d"))
      .tolerations(debug && [{ key: "debug", operator: "Exists" }])
      .finalizers(debug && "example.com/a")
      .finalizer(debug && "example.com/b");
    expect(job("pi").template(template).build().spec.template).toEqual({
      spec: {
        restartPolicy: "Never",
        containers: [
          {
            name: "main",
            image: "busybox",
            command: ["run"],
            args: ["all"],
            ports: [{ containerPort: 81 }],
            env: [{ name: "A", value: "b" }],
          },
        ],
        volumes: [{ name: "b", emptyDir: {} }],
      },
    });
    expect(
      container("a", "b")
        .env(debug && { A: 1 })
        .args(debug && ["a"])
        .args("a")
        .args(debug && ["b"])
        .build(),
    ).toEqual({
      name: "a",
      image: "b",
    });
    expect(
      jobList()
        .item(debug && job.run("pi", "perl"))
        .items([debug && job.run("pi", "perl")])
        .build(),
    ).toEqual(jobList().items([false]).build());
  });

  it("is left out, but other falsy values are kept, and so is false outside of lists", () => {
    const [empty, nothing] = ["", 0] as const;
    expect(
      container("a", "b")
        .args("", empty, debug && "x")
        .arg("")
        .build().args,
    ).toEqual(["", "", ""]);
    // @ts-expect-error no text
    expect(container("a", "b").args("x", nothing).build().args).toEqual(["x", 0]);
    // @ts-expect-error null is nowhere a value
    expect(() => container("a", "b").args("x", null)).toThrow("Container.args(): item 1: null is no value");
    // In a map, `false` is a value: a variable gets the word, and the server refuses it for a label.
    expect(container("a", "b").env({ A: debug }).envVar("B", debug).build().env).toEqual([
      { name: "A", value: "false" },
      { name: "B", value: "false" },
    ]);
    // @ts-expect-error
    const labelled = job.run("pi", "perl").labels({ debug: debug && "yes" });
    expect(() => labelled.build()).toThrow("cannot unmarshal bool");
    expect(podTemplate().hostNetwork(false).build()).toEqual({ spec: { hostNetwork: false } });
    // @ts-expect-error one part is no list
    expect(() => volume("v").emptyDir(debug && {})).toThrow(
      "Volume.emptyDir() takes the type EmptyDirVolumeSource, but got the boolean false",
    );
  });

  it("is refused inside plain data, as by the server", () => {
    const args = ["a", false] as never[];
    const spec: PodSpec = { restartPolicy: "Never", containers: [{ name: "a", image: "b", args }] };
    const words = "cannot unmarshal bool into Go struct field";
    expect(() => job("pi").template({ spec }).build()).toThrow(words);
    expect(() =>
      job("pi")
        .template(t => t.restartPolicy("Never").containers([{ name: "a", image: "b", args }]))
        .build(),
    ).toThrow(words);
    const manifest = {
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { name: "pi" },
      spec: { template: { spec } },
    };
    expect(() => job.from(manifest as never).build()).toThrow(words);
    const items = { ...spec, containers: [false, ...spec.containers] };
    expect(() =>
      job("pi")
        .template({ spec: items } as never)
        .$complete()
        .build(),
    ).toThrow(words);
  });
});

describe("$if", () => {
  it("passes its condition to the function, typed without falsy values", () => {
    const cpu = "500m" as string | undefined;
    const made = container("a", "b").$if(cpu, (c, value) => {
      expectTypeOf(value).toEqualTypeOf<string>();
      return c.resources({ requests: { cpu: value } });
    });
    expect(made.build().resources).toEqual({ requests: { cpu: "500m" } });
    expect(
      volume("v")
        .$if(0, v => v.emptyDir({}))
        .build(),
    ).toEqual({ name: "v" });
    expect(
      volume("v")
        .$if({ sizeLimit: "1Gi" }, (v, dir) => v.emptyDir(dir))
        .build(),
    ).toEqual({
      name: "v",
      emptyDir: { sizeLimit: "1Gi" },
    });
  });
});

describe("the result of build()", () => {
  it("has metadata that is not optional in its type", () => {
    const built = job.run("pi", "perl").build();
    expectTypeOf(built.metadata.name).toEqualTypeOf<string | undefined>();
    expect(built.metadata.name).toBe("pi");
  });
});
