import { describe, expect, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import { Random } from "../../conformance/generate/random.ts";
import { container, job, podSpec, podTemplate } from "../../src/index.ts";
import type { PodSpec } from "../../src/models/index.ts";
import { podSecurity } from "../../src/pod-security/pod-security.ts";
import { manifest } from "./manifests.ts";

const verdict = (spec: unknown) => podSecurity({ kind: "Job", spec: { template: { spec } } }, "restricted");
const onPod = { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } };
const onContainer = { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } };
/** Pods, and what the server says of what `restricted()` makes of them. */
const recorded = readCases<{ spec: PodSpec; message: string }>(
  "test/pod-security/recorded/restricted.ndjson.gz",
);
const restrict = (spec: PodSpec): PodSpec => podSpec.from(spec).restricted().build();

/** Random Pods of Jobs, as a builder has them. */
const specs: PodSpec[] = [];
for (const random = new Random(11); specs.length < 1_000; ) {
  const { kind, spec } = manifest(random) as {
    kind: string;
    spec?: { template?: { spec?: PodSpec | null } };
  };
  const pod = spec?.template?.spec;
  if (kind !== "Job" || !pod) continue;
  const { ephemeralContainers: _, ...rest } = pod;
  specs.push(podSpec.from(rest as PodSpec).build());
}

describe("restricted()", () => {
  it("sets exactly the fields that the restricted level requires", () => {
    const made = podTemplate().restricted().restartPolicy("Never").container("main", "busybox").build();
    expect(made.spec).toEqual({
      restartPolicy: "Never",
      containers: [{ name: "main", image: "busybox", securityContext: onContainer }],
      securityContext: onPod,
    });
    expect(verdict(made.spec).allowed).toBe(true);
    const [main] = made.spec.containers;
    for (const key of Object.keys(onPod))
      expect(verdict({ ...made.spec, securityContext: { ...onPod, [key]: null } }).allowed).toBe(false);
    for (const key of Object.keys(onContainer)) {
      const containers = [{ ...main, securityContext: { ...onContainer, [key]: null } }];
      expect(verdict({ ...made.spec, containers }).allowed).toBe(false);
    }
  });

  it("is sufficient on a container alone", () => {
    const main = container("main", "busybox").restricted();
    expect(main.build().securityContext).toEqual({ ...onPod, ...onContainer });
    expect(verdict({ containers: [main.build()] }).allowed).toBe(true);
    expect(main.securityContext({ runAsUser: 7 }).build().securityContext).toEqual({
      ...onPod,
      ...onContainer,
      runAsUser: 7,
    });
  });

  it("applies to containers added before and after the call", () => {
    const calls = [
      (t: ReturnType<typeof podTemplate>) => t.container("a", "b"),
      (t: ReturnType<typeof podTemplate>) => t.initContainer("c", "d"),
      (t: ReturnType<typeof podTemplate>) => t.sidecar("e", "f"),
      (t: ReturnType<typeof podTemplate>) => t.restricted(),
      (t: ReturnType<typeof podTemplate>) => t.hostUsers(false),
    ];
    const build = (order: readonly number[], ask: boolean) => {
      let builder = podTemplate();
      for (const i of order) {
        builder = (calls[i] as (typeof calls)[0])(builder) as typeof builder;
        if (ask) builder.build();
      }
      return builder.build();
    };
    const whole = build([0, 1, 2, 3, 4], false);
    expect(whole.spec.containers[0]?.securityContext).toEqual(onContainer);
    expect(whole.spec.initContainers?.map(c => c.securityContext)).toEqual([onContainer, onContainer]);
    expect(whole.spec.securityContext).toEqual({ seccompProfile: { type: "RuntimeDefault" } });
    for (const order of [
      [3, 0, 1, 2, 4],
      [4, 0, 3, 1, 3, 2],
      [1, 3, 2, 4, 0],
    ])
      for (const ask of [false, true]) expect(build(order, ask)).toEqual(whole);
  });

  it("does not change the original builder, and returns frozen data", () => {
    const plain = podTemplate().container("a", "b");
    const restricted = plain.restricted();
    expect(restricted.build()).toEqual(restricted.build());
    expect(plain.build().spec).toEqual({ containers: [{ name: "a", image: "b" }] });
    const check = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(check);
    };
    check(restricted.build());
    expect(job("pi").template(restricted.restartPolicy("Never")).build().spec.template).toEqual(
      restricted.restartPolicy("Never").build(),
    );
  });

  it("replaces only values that the restricted level refuses", () => {
    const own = { runAsNonRoot: false, runAsUser: 0, seccompProfile: { type: "Unconfined" as const } };
    const profile = { type: "Localhost" as const, localhostProfile: "p.json" };
    const main = {
      name: "main",
      image: "busybox",
      securityContext: {
        ...own,
        privileged: true,
        allowPrivilegeEscalation: true,
        capabilities: { add: ["SYS_ADMIN"], drop: ["KILL"] },
      },
    };
    const { securityContext, containers } = restrict({
      restartPolicy: "Never",
      securityContext: { ...own, fsGroup: 5, seccompProfile: profile },
      containers: [main],
    });
    expect(securityContext).toEqual({
      runAsNonRoot: true,
      runAsUser: 0,
      fsGroup: 5,
      seccompProfile: profile,
    });
    expect(containers[0]?.securityContext).toEqual({
      ...onPod,
      runAsUser: 0,
      privileged: true,
      allowPrivilegeEscalation: false,
      capabilities: { add: ["SYS_ADMIN"], drop: ["KILL", "ALL"] },
    });
  });

  it("takes os: windows and hostUsers: false into account", () => {
    const windows = podSpec().os("windows").container("a", "b").restricted().build();
    expect(windows.securityContext).toEqual({ runAsNonRoot: true });
    expect(windows.containers[0]).toEqual({ name: "a", image: "b" });
    expect(
      restrict({ hostUsers: false, securityContext: { runAsNonRoot: false } } as PodSpec).securityContext,
    ).toEqual({ runAsNonRoot: false, seccompProfile: { type: "RuntimeDefault" } });
  });

  it("sets all required fields in any Pod, and changes nothing the second time", () => {
    const wanted =
      /must set securityContext|runAsNonRoot=false|allowPrivilegeEscalation|seccompProfile|drop=\["ALL"\]/;
    let before = 0;
    for (const spec of specs) {
      if (wanted.test(verdict(spec).message)) before++;
      const made = restrict(spec);
      expect(verdict(made).message).not.toMatch(wanted);
      expect(restrict(made)).toEqual(made);
    }
    expect(before).toBeGreaterThan(200);
  });

  it("leads to the same recorded verdicts as the server's admission", () => {
    expect(recorded.length).toBeGreaterThan(100);
    for (const { spec, message } of recorded) expect(verdict(restrict(spec)).message).toBe(message);
    expect(recorded.filter(v => v.message === "").length).toBeGreaterThan(30);
  });
});
