// A part by its first fields in order, and more of it behind them.
import {
  type Container,
  type ContainerBuilder,
  container,
  type EnvVar,
  type EnvVarSource,
  envVar,
  job,
  type More,
  podTemplate,
  type Volume,
  type VolumeBuilder,
  volume,
  volumeMount,
} from "jobwright";
import { describe, expect, expectTypeOf, it } from "vitest";

describe("more than the first fields", () => {
  const c = container("main", "busybox");
  const template = podTemplate().restartPolicy("Never").container(c);

  it("is an object, a function or a builder, in a method", () => {
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

  it("is the same in a factory", () => {
    const made = { name: "a", image: "b", args: ["x"] };
    expect(container("a", "b", { args: ["x"] }).build()).toEqual(made);
    expect(container("a", "b", c => c.args("x")).build()).toEqual(made);
    expect(volume("v", v => v.emptyDir({})).build()).toEqual({ name: "v", emptyDir: {} });
    expect(volume("v", { emptyDir: {} }).build()).toEqual({ name: "v", emptyDir: {} });
    const pi = container("a", "b", { args: ["x"] }).workingDir("/");
    expect(pi.build()).toEqual({ ...made, workingDir: "/" });
  });

  it("is not shared with what was passed in, nor lost where it is no data", () => {
    const more = { args: ["x"] };
    const made = container("a", "b", more);
    more.args.push("y");
    expect(made.build().args).toEqual(["x"]);
    expect(() => c.volumeMount("data", "/data", (() => undefined) as never)).toThrow(
      "Container.volumeMount(): the function must return the builder, but it returned undefined.",
    );
  });

  it("is what map hands on behind an item no more", () => {
    const jobs = ["a", "b"].map(job).map(j => j.template(template).build().metadata.name);
    expect(jobs).toEqual(["a", "b"]);
    expect(["a"].map(volume).map(v => v.build())).toEqual([{ name: "a" }]);
  });
});

describe("a variable and its value", () => {
  const variables = (...made: { build(): Container }[]) => made.map(one => one.build().env);
  const c = container("main", "busybox");

  it("are what they are in the list of all", () => {
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

  it("are none where the value is undefined", () => {
    expect(variables(c.envVar("A", undefined), c.envVar("A"), c.env(undefined))).toEqual([
      undefined,
      [{ name: "A" }],
      undefined,
    ]);
    expect(envVar("A", "x").build()).toEqual({ name: "A", value: "x" });
    expect(c.envVar("__proto__", "x").build().env).toEqual([{ name: "__proto__", value: "x" }]);
  });
});

describe("what is undefined", () => {
  const team = undefined as string | undefined;

  it("is left out, in maps and lists too", () => {
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

  it("is left out among containers, and behind their first fields", () => {
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

describe("$if", () => {
  it("hands its condition on, without what is falsy", () => {
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

describe("what build() gives", () => {
  it("has metadata", () => {
    const built = job.run("pi", "perl").build();
    expectTypeOf(built.metadata.name).toEqualTypeOf<string | undefined>();
    expect(built.metadata.name).toBe("pi");
  });
});
