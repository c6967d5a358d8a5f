import { describe, expect, it } from "vitest";
import { Random } from "../../conformance/generate/random.ts";
import type { PodSpec, SecurityContext } from "../../src/models/index.ts";
import {
  podSecurity,
  restrictContainer,
  restrictedContainer,
  restrictedPod,
  restrictPod,
} from "../../src/pod-security/index.ts";
import { manifest } from "./manifests.ts";

const verdict = (spec: unknown) => podSecurity({ kind: "Job", spec: { template: { spec } } }, "restricted");
const lists = ["initContainers", "containers", "ephemeralContainers"] as const;

/** The same Pod with the fields that the restricted level wants. */
function restrict(spec: PodSpec): PodSpec {
  const made: Record<string, unknown> = { ...spec, securityContext: restrictPod(spec.securityContext, spec) };
  for (const key of lists)
    made[key] = (spec[key] as { securityContext?: SecurityContext }[] | undefined)?.map(container => ({
      ...container,
      securityContext: restrictContainer(container?.securityContext, spec),
    }));
  return made as unknown as PodSpec;
}

const specs: PodSpec[] = [];
for (const random = new Random(11); specs.length < 1_000; ) {
  const { kind, spec } = manifest(random) as {
    kind: string;
    spec?: { template?: { spec?: PodSpec | null } };
  };
  if (kind === "Job" && spec?.template?.spec) specs.push(spec.template.spec);
}

describe("the restricted fields", () => {
  const containers = [{ name: "main", securityContext: restrictedContainer }];

  it("are enough", () => {
    expect(verdict({ securityContext: restrictedPod, containers }).allowed).toBe(true);
    expect(restrictPod()).toEqual(restrictedPod);
    expect(restrictContainer(null)).toEqual(restrictedContainer);
  });

  it("are no more than is needed", () => {
    for (const key of Object.keys(restrictedPod))
      expect(verdict({ securityContext: { ...restrictedPod, [key]: null }, containers }).allowed).toBe(false);
    for (const key of Object.keys(restrictedContainer)) {
      const securityContext = { ...restrictedContainer, [key]: null };
      const one = [{ name: "main", securityContext }];
      expect(verdict({ securityContext: restrictedPod, containers: one }).allowed).toBe(false);
    }
  });

  it("are not shared between what is made", () => {
    expect(restrictPod()?.seccompProfile).not.toBe(restrictPod()?.seccompProfile);
    expect(restrictContainer()?.capabilities?.drop).not.toBe(restrictedContainer.capabilities.drop);
  });
});

describe("restrictPod and restrictContainer", () => {
  const wanted =
    /must set securityContext|runAsNonRoot=false|allowPrivilegeEscalation|seccompProfile|drop=\["ALL"\]/;

  it("leave nothing missing, in any Pod", () => {
    let before = 0;
    for (const spec of specs) {
      if (wanted.test(verdict(spec).message)) before++;
      expect(verdict(restrict(spec)).message).not.toMatch(wanted);
    }
    expect(before).toBeGreaterThan(250);
  });

  it("give back what lacks nothing as it is", () => {
    let fitting = 0;
    for (const spec of specs) {
      if (!verdict(spec).allowed) continue;
      // Where all containers say for themselves what the Pod does not, the Pod gets it too: it cannot know.
      for (const key of lists)
        for (const container of (spec[key] ?? []) as ({ securityContext?: SecurityContext } | null)[]) {
          fitting++;
          const context = container?.securityContext ?? undefined;
          expect(restrictContainer(context, spec)).toBe(context);
        }
    }
    expect(fitting).toBeGreaterThan(50);
    const twice = specs.map(restrict);
    expect(twice.map(restrict)).toEqual(twice);
  });

  it("replace what is refused, and nothing else", () => {
    const own = {
      runAsNonRoot: false,
      runAsUser: 0,
      seccompProfile: { type: "Unconfined" as const },
      fsGroup: 5,
    };
    expect(restrictPod(own)).toEqual({ ...restrictedPod, runAsUser: 0, fsGroup: 5 });
    expect(own.runAsNonRoot).toBe(false);
    const profile = { type: "Localhost" as const, localhostProfile: "p.json" };
    expect(restrictPod({ seccompProfile: profile })?.seccompProfile).toBe(profile);
    const context = {
      ...own,
      privileged: true,
      allowPrivilegeEscalation: true,
      capabilities: { add: ["SYS_ADMIN"], drop: ["KILL"] },
    };
    expect(restrictContainer(context)).toEqual({
      ...context,
      ...restrictedPod,
      allowPrivilegeEscalation: false,
      capabilities: { add: ["SYS_ADMIN"], drop: ["KILL", "ALL"] },
    });
  });

  it("follow the rest of the Pod", () => {
    const windows = { os: { name: "windows" as const } };
    expect(restrictPod(undefined, windows)).toEqual({ runAsNonRoot: true });
    expect(restrictContainer(undefined, windows)).toBeUndefined();
    expect(restrictPod({ runAsNonRoot: false }, { hostUsers: false })).toEqual({
      runAsNonRoot: false,
      seccompProfile: { type: "RuntimeDefault" },
    });
    const seccomp = { seccompProfile: { type: "RuntimeDefault" as const } };
    expect(restrictPod(seccomp, { hostUsers: false })).toBe(seccomp);
  });
});
