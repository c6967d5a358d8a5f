import { describe, expect, it } from "vitest";
import type { PodTemplateSpec } from "../../../src/models/index.ts";
import { validatePodTemplateSpec } from "../../../src/validation/core/pod-template.ts";
import { Errors } from "../../../src/validation/errors.ts";
import { within } from "../../../src/validation/walk.ts";

const many = 40_000;
const list = <T>(make: (i: number) => T): T[] => Array.from({ length: many }, (_, i) => make(i));

function countFaults(spec: object, annotations?: object): number {
  const errors = new Errors();
  const template = {
    metadata: annotations === undefined ? {} : { annotations },
    spec: { restartPolicy: "Never", dnsPolicy: "ClusterFirst", terminationGracePeriodSeconds: 30, ...spec },
  };
  within("template", template as PodTemplateSpec, errors, validatePodTemplateSpec);
  return errors.all().length;
}

const container = {
  name: "c",
  image: "i",
  imagePullPolicy: "Always",
  terminationMessagePolicy: "File",
} as const;
const ofContainer = (fields: object) => ({ containers: [{ ...container, ...fields }] });

// A quadratic rule or a backtracking expression would hit the test's time limit.
describe("long lists and long texts", () => {
  it.each([
    ["containers", { containers: list(() => container) }, many - 1],
    [
      "init containers",
      { containers: [container], initContainers: list(i => ({ ...container, name: `i${i}` })) },
      0,
    ],
    [
      "mounts and devices",
      {
        volumes: [{ name: "v", emptyDir: {} }],
        ...ofContainer({
          volumeMounts: list(i => ({ name: "v", mountPath: `/${i}` })),
          volumeDevices: [{ name: "d", devicePath: "/0" }],
        }),
      },
      2,
    ],
    [
      "devices and mounts",
      ofContainer({
        volumeMounts: [{ name: "m", mountPath: "/0" }],
        volumeDevices: list(i => ({ name: `d${i}`, devicePath: `/${i}` })),
      }),
      many + 3,
    ],
    [
      "ports",
      ofContainer({ ports: list(i => ({ containerPort: 1, hostPort: 1, name: `p${i}`, protocol: "TCP" })) }),
      many - 1,
    ],
    ["variables", ofContainer({ env: list(() => ({ name: "a" })) }), 0],
    [
      "claims",
      {
        resourceClaims: [{ name: "a", resourceClaimName: "b" }],
        ...ofContainer({ resources: { claims: list(i => ({ name: "a", request: `r${i}` })) } }),
      },
      0,
    ],
    [
      "resources",
      ofContainer({ resources: { limits: Object.fromEntries(list(i => [`a.b/r${i}`, "1"])) } }),
      0,
    ],
    [
      "spread constraints",
      {
        containers: [container],
        topologySpreadConstraints: list(i => ({
          maxSkew: 1,
          topologyKey: `k${i % 7}`,
          whenUnsatisfiable: "DoNotSchedule",
        })),
      },
      many - 7,
    ],
    [
      "label keys",
      {
        containers: [container],
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: "k",
            whenUnsatisfiable: "ScheduleAnyway",
            labelSelector: { matchExpressions: list(i => ({ key: `k${i}`, operator: "Exists" })) },
            matchLabelKeys: list(i => `k${i}`),
          },
        ],
      },
      0,
    ],
    ["scheduling gates", { containers: [container], schedulingGates: list(() => ({ name: "a" })) }, many - 1],
    [
      "pod claims",
      { containers: [container], resourceClaims: list(() => ({ name: "a", resourceClaimName: "b" })) },
      many - 1,
    ],
  ])("are checked in linear time: %s", (_, spec, faults) => {
    expect(countFaults(spec)).toBe(faults);
  });

  it("are checked in linear time: annotations of containers", () => {
    const prefix = "container.apparmor.security.beta.kubernetes.io/";
    const annotations = Object.fromEntries(list(i => [`${prefix}c${i}`, "unconfined"]));
    const containers = list(i => ({ ...container, name: `c${i}` }));
    // The only fault: the annotations together are too long.
    expect(countFaults({ containers }, annotations)).toBe(1);
  });

  it.each([
    ["a-", "sysctl", (text: string) => ({ securityContext: { sysctls: [{ name: text }] } })],
    ["a.", "search path", (text: string) => ({ dnsConfig: { searches: [`${text}_`] } })],
    [
      "a.",
      "user",
      (text: string) => ({ securityContext: { windowsOptions: { runAsUserName: `${text}\\.` } } }),
    ],
    [
      "../",
      "profile",
      (text: string) => ({
        securityContext: { seccompProfile: { type: "Localhost", localhostProfile: text } },
      }),
    ],
    [
      " ",
      "image",
      (text: string) => ({ ephemeralContainers: [{ ...container, name: "e", image: `a${text}b` }] }),
    ],
    [
      "net/",
      "host sysctl",
      (text: string) => ({ hostNetwork: true, securityContext: { sysctls: [{ name: text }] } }),
    ],
    [
      "['a']",
      "field path",
      (text: string) =>
        ofContainer({ env: [{ name: "A", valueFrom: { fieldRef: { apiVersion: "v1", fieldPath: text } } }] }),
    ],
  ])("are read in linear time: %j as %s", (part, _, make) => {
    const spec = { containers: [container], ...make(part.repeat(many)) };
    expect(countFaults(spec)).toBeGreaterThan(0);
  });

  it("may have keys that every object inherits", () => {
    const resources = { requests: { constructor: "1", toString: "1" }, limits: {} };
    expect(countFaults(ofContainer({ resources }))).toBe(4);
    expect(countFaults({ containers: [container], os: { name: "constructor" } })).toBe(1);
    const profile = { seccompProfile: { type: "constructor" } };
    const annotations = { "seccomp.security.alpha.kubernetes.io/pod": "unconfined" };
    expect(countFaults({ containers: [container], securityContext: profile }, annotations)).toBe(1);
  });
});
