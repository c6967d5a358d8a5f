import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { container, dryRunCreate, job as jobBuilder, podTemplate } from "../../src/index.ts";
import { type PodSecurityLevel, podSecurity } from "../../src/pod-security/pod-security.ts";

const recorded = gunzipSync(readFileSync(new URL("recorded/verdicts.ndjson.gz", import.meta.url)))
  .toString()
  .trim()
  .split("\n")
  .map(line => JSON.parse(line) as { level: PodSecurityLevel; doc: unknown; verdict: unknown });

const job = (spec: unknown) => ({ kind: "Job", spec: { template: { spec } } });
const reasons = (spec: unknown, level: PodSecurityLevel = "baseline") =>
  podSecurity(job(spec), level).reasons;

describe("podSecurity", () => {
  it("answers the server's recorded verdicts to the letter", () => {
    expect(recorded).toHaveLength(800);
    for (const { level, doc, verdict } of recorded) expect(podSecurity(doc, level)).toEqual(verdict);
  });

  it("reads what it is given only, and changes nothing", () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    for (const { level, doc, verdict } of recorded) expect(podSecurity(freeze(doc), level)).toEqual(verdict);
  });

  it("lets in no part of a Job by mistake", () => {
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

  it("takes the template of a CronJob from where it is", () => {
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

describe("podSecurity of what no server takes", () => {
  const nothing = { allowed: true, reasons: [], message: "" };

  it.each([null, {}, { kind: "Job" }, { kind: "Job", spec: {} }])("finds nothing in %j", value =>
    expect(podSecurity(value, "restricted")).toEqual(nothing),
  );

  const hosts = { hostNetwork: true };
  it.each([undefined, 0, 1n, "job", true, [], [job(hosts)], Symbol("a"), () => job(hosts)])(
    "lets in nothing that is no object: %s",
    value =>
      expect(podSecurity(value, "restricted")).toEqual({
        allowed: false,
        reasons: ["unreadable manifest"],
        message: "unreadable manifest (it is not a Job or CronJob)",
      }),
  );

  it("lets in no promise of a manifest, and no list of them", () => {
    expect(podSecurity(Promise.resolve(job(hosts)), "baseline").allowed).toBe(false);
    expect(podSecurity({ kind: "JobList", items: [job(hosts)] }, "baseline").message).toBe(
      "unreadable manifest (it is a list: ask for each of its items)",
    );
  });

  it("looks into builders, checked or not, and into Pods", () => {
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
  ])("does not allow what the server cannot read: the type of %s", (_, spec, message) => {
    for (const level of ["baseline", "restricted"] as const)
      expect(podSecurity(job(spec), level)).toEqual({
        allowed: false,
        reasons: ["unreadable manifest"],
        message,
      });
  });

  it("does not allow wrong types on the way to the Pod's spec, and is not asked of others", () => {
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

  it("does not allow what throws when it is read", () => {
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

  it("follows no cycles, and is not slowed by many items", () => {
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

it("judges what the server fills in, in the object of a verdict", () => {
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
