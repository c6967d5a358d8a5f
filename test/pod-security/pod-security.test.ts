import { describe, expect, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import { container, dryRunCreate, job as jobBuilder, podTemplate } from "../../src/index.ts";
import { typeOf } from "../../src/models/schema.ts";
import { type PodSecurityLevel, podSecurity } from "../../src/pod-security/pod-security.ts";

const recorded = readCases<{ level: PodSecurityLevel; doc: unknown; verdict: unknown }>(
  "test/pod-security/recorded/verdicts.ndjson.gz",
);

const job = (spec: unknown) => ({ kind: "Job", spec: { template: { spec } } });
const reasons = (spec: unknown, level: PodSecurityLevel = "baseline") =>
  podSecurity(job(spec), level).reasons;

describe("podSecurity", () => {
  it("returns exactly the server's recorded verdicts", () => {
    expect(recorded).toHaveLength(800);
    for (const { level, doc, verdict } of recorded) expect(podSecurity(doc, level)).toEqual(verdict);
  });

  it("does not change its argument", () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    for (const { level, doc, verdict } of recorded) expect(podSecurity(freeze(doc), level)).toEqual(verdict);
  });

  it("refuses parts of a Job, and accepts a Job without a kind", () => {
    const bad = jobBuilder("a").template(t => t.restartPolicy("Never").hostNetwork(true).container("m", "i"));
    const built = bad.build();
    const { kind: _, ...kindless } = built;
    expect(podSecurity(kindless, "baseline").message).toBe("host namespaces (hostNetwork=true)");
    for (const part of [
      built.spec,
      built.spec.template,
      built.spec.template.spec,
      podTemplate.from(built.spec.template),
      container("m", "i"),
      { job: bad },
      { apiVersion: "batch/v1", kind: "", spec: { jobTemplate: { spec: built.spec } } },
    ])
      expect(podSecurity(part, "baseline").message).toBe(
        "unreadable manifest (it has no Pod template: it is not a Job, CronJob or Pod)",
      );
  });

  it("finds the Pod template of a CronJob, and refuses a spec of the other kind", () => {
    const template = { spec: { hostPID: true } };
    const cronJob = { kind: "CronJob", spec: { jobTemplate: { spec: { template } } } };
    expect(podSecurity(cronJob, "baseline").message).toBe("host namespaces (hostPID=true)");
    expect(podSecurity({ ...cronJob, kind: "Job" }, "baseline").message).toBe(
      "unreadable manifest (it is a Job with the spec of a CronJob)",
    );
    expect(podSecurity({ kind: "CronJob", spec: { template } }, "baseline").message).toBe(
      "unreadable manifest (it is a CronJob with the spec of a Job)",
    );
  });

  it.each([
    ["restrcted", 'one of baseline, restricted, but is "restrcted"; did you mean "restricted"?'],
    ["Baseline", 'one of baseline, restricted, but is "Baseline"; did you mean "baseline"?'],
    ["privileged", 'one of baseline, restricted, but is "privileged"'],
    ["toString", 'one of baseline, restricted, but is "toString"'],
    [undefined, "a string, but is undefined"],
    [0, "a string, but is 0"],
    [["baseline"], "a string, but is a list"],
  ])("refuses the level %j", (level, words) => {
    const pod = job({ containers: [{ name: "main" }] });
    expect(() => podSecurity(pod, level as PodSecurityLevel)).toThrow(
      new TypeError(`podSecurity: the level must be ${words}`),
    );
  });
});

describe("podSecurity of a value that no server accepts", () => {
  const nothing = { allowed: true, reasons: [], message: "" };

  it.each([null, {}, { kind: "Job" }, { kind: "Job", spec: {} }])("allows %j, which has no Pod", value =>
    expect(podSecurity(value, "restricted")).toEqual(nothing),
  );

  const hosts = { hostNetwork: true };
  it.each([undefined, 0, 1n, "job", true, [], [job(hosts)], Symbol("a"), () => job(hosts)])(
    "refuses a value that is not an object: %s",
    value =>
      expect(podSecurity(value, "restricted")).toEqual({
        allowed: false,
        reasons: ["unreadable manifest"],
        message: "unreadable manifest (it is not a Job or CronJob)",
      }),
  );

  it("refuses a promise of a manifest, and a list of manifests", () => {
    expect(podSecurity(Promise.resolve(job(hosts)), "baseline").allowed).toBe(false);
    expect(podSecurity({ kind: "JobList", items: [job(hosts)] }, "baseline").message).toBe(
      "unreadable manifest (it is a list: ask for each of its items)",
    );
  });

  it("judges builders, also incomplete ones, and Pods", () => {
    const builder = jobBuilder("a").template(t => t.restartPolicy("Never").hostNetwork(true));
    for (const manifest of [builder, { kind: "Pod", spec: hosts }, job(hosts)])
      expect(podSecurity(manifest, "baseline").message).toBe("host namespaces (hostNetwork=true)");
  });

  const unfit = (what: string, place: string, type: string) =>
    `unreadable manifest (json: cannot unmarshal ${what} into Go struct field ${place} of type ${type})`;
  const security = (securityContext: unknown) => ({ containers: [{ name: "a", securityContext }] });
  const template = "spec.template.spec";
  it.each([
    ["hostNetwork", { hostNetwork: "yes" }, unfit("string", `PodSpec.${template}.hostNetwork`, "bool")],
    ["hostPID", { hostPID: 1 }, unfit("number", `PodSpec.${template}.hostPID`, "bool")],
    ["volumes", { volumes: { hostPath: {} } }, unfit("object", `PodSpec.${template}.volumes`, "[]v1.Volume")],
    [
      "a hostPath",
      { volumes: [{ name: "v", hostPath: "/etc" }] },
      unfit("string", `Volume.${template}.volumes.VolumeSource.hostPath`, "v1.HostPathVolumeSource"),
    ],
    [
      "containers",
      { containers: "main" },
      unfit("string", `PodSpec.${template}.containers`, "[]v1.Container"),
    ],
    [
      "privileged",
      security({ privileged: "true" }),
      unfit("string", `SecurityContext.${template}.containers.securityContext.privileged`, "bool"),
    ],
    [
      "seccompProfile",
      security({ seccompProfile: "Unconfined" }),
      unfit(
        "string",
        `SecurityContext.${template}.containers.securityContext.seccompProfile`,
        "v1.SeccompProfile",
      ),
    ],
    [
      "a port",
      { containers: [{ ports: [{ hostPort: 2 ** 31 }] }] },
      unfit("number 2147483648", `ContainerPort.${template}.containers.ports.hostPort`, "int32"),
    ],
    [
      "what is inherited",
      Object.create({ hostNetwork: true }) as unknown,
      unfit("instance of a class", `PodTemplateSpec.${template}`, "v1.PodSpec"),
    ],
    ["the Pod's spec", [], unfit("array", `PodTemplateSpec.${template}`, "v1.PodSpec")],
  ])("refuses a wrong type that the server cannot decode: %s", (_, spec, message) => {
    for (const level of ["baseline", "restricted"] as const)
      expect(podSecurity(job(spec), level)).toEqual({
        allowed: false,
        reasons: ["unreadable manifest"],
        message,
      });
  });

  it("refuses wrong types on the path to the Pod spec, and ignores them elsewhere", () => {
    for (const manifest of [
      { kind: "Job", spec: "x" },
      { kind: "Job", spec: { template: [] } },
      { kind: "CronJob", spec: { jobTemplate: 1 } },
      { kind: "Pod", spec: true },
      { kind: "Pod", metadata: { annotations: { a: 1 } } },
    ])
      expect(podSecurity(manifest, "baseline").message).toContain(
        "unreadable manifest (json: cannot unmarshal",
      );
    const spec = { backoffLimit: "x", unheardOf: 1, template: { spec: { hostPID: true, unheardOf: 2 } } };
    expect(podSecurity({ kind: "Job", metadata: 5, spec }, "baseline").reasons).toEqual(["host namespaces"]);
  });

  it("refuses a value that throws when it is read", () => {
    const refused = {
      allowed: false,
      reasons: ["unreadable manifest"],
      message: "unreadable manifest (reading it threw an error)",
    };
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    const thrower = {
      get spec(): unknown {
        throw new Error("no");
      },
    };
    for (const value of [thrower, revoked.proxy, job({ containers: revoked.proxy })])
      expect(podSecurity(value, "baseline")).toEqual(refused);
  });

  it("ends for cyclic objects, and handles 30,000 ports", () => {
    const cycle: Record<string, unknown> = { hostIPC: true };
    cycle.securityContext = cycle;
    cycle.containers = [cycle];
    expect(reasons(cycle)).toEqual(["host namespaces"]);
    const many = Array.from({ length: 30_000 }, (_, i) => ({ hostPort: i + 1 }));
    const add = many.map((_, i) => `C${i}`);
    const spec = { containers: [{ name: "main", ports: many, securityContext: { capabilities: { add } } }] };
    expect(reasons(spec)).toEqual(["non-default capabilities", "hostPort"]);
  });
});

it("podSecurity knows each source of a volume by name", () => {
  const sources = [...typeOf("Volume").fields.keys()].filter(name => name !== "name");
  expect(sources.length).toBeGreaterThan(25);
  for (const source of sources) {
    const { message } = podSecurity(job({ volumes: [{ name: "v", [source]: {} }] }), "restricted");
    expect(message, source).not.toContain("unknown");
  }
});

it("podSecurity judges the defaults that dryRunCreate fills in", () => {
  const made = jobBuilder("a").template(t =>
    t
      .restartPolicy("Never")
      .restricted()
      .container("m", "i")
      .volumes([{ name: "v" }]),
  );
  expect(podSecurity(made, "restricted").reasons).toEqual(["restricted volume types"]);
  const answer = dryRunCreate(made);
  expect(answer.ok && podSecurity(answer.object, "restricted").allowed).toBe(true);
});
