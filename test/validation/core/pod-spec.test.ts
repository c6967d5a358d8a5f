import { describe, expect, it } from "vitest";
import type { FieldError } from "../../../src/faults/field-error.ts";
import type { PodSpec } from "../../../src/models/index.ts";
import { updateRulesOf } from "../../../src/validation/core/pod-template-update.ts";
import { hostNamespaceOf } from "../../../src/validation/core/sysctls.ts";
import { check, withContainer } from "./recorded.ts";

const texts = (errors: readonly FieldError[]) => errors.map(({ field, message }) => `${field}: ${message}`);
const container = { name: "c", image: "i" };

describe("validation of a Pod spec", () => {
  it("reports no errors for a valid spec", () => {
    const spec = {
      initContainers: [
        { name: "proxy", image: "i", restartPolicy: "Always", startupProbe: { tcpSocket: { port: "x" } } },
      ],
      containers: [
        {
          ...container,
          env: [{ name: "NODE", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } }],
          resources: { requests: { cpu: "250m" }, limits: { cpu: "0.25", "nvidia.com/gpu": 1 } },
          lifecycle: { preStop: { sleep: { seconds: 30 } } },
          securityContext: { capabilities: { add: ["CAP_SYS_ADMIN"] } },
        },
      ],
      tolerations: [{ operator: "Exists" }],
      dnsPolicy: "None",
      dnsConfig: { nameservers: ["1.1.1.1"] },
    };
    expect(texts(check(spec))).toEqual([]);
  });

  it("reports errors in the server's order", () => {
    const spec = {
      hostname: "A",
      os: { name: "beos" },
      dnsPolicy: "?",
      containers: [],
      activeDeadlineSeconds: 0,
    };
    expect(texts(check(spec))).toEqual([
      "template.spec.containers: Required value",
      'template.spec.dnsPolicy: Unsupported value: "?": supported values: "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"',
      "template.spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive",
      expect.stringMatching(/^template\.spec\.hostname: Invalid value: "A": a lowercase RFC 1123 label/),
      'template.spec.os: Unsupported value: "beos": supported values: "linux", "windows"',
    ]);
  });

  it("quotes values of named string types as JSON, and plain strings as in Go", () => {
    expect(texts(check(withContainer({ imagePullPolicy: "a<b\u007f" })))).toEqual([
      'template.spec.containers[0].imagePullPolicy: Unsupported value: "a\\u003cb\u007f": supported values: "Always", "IfNotPresent", "Never"',
    ]);
    expect(texts(check(withContainer({ volumeMounts: [{ name: "a<b\u007f", mountPath: "/" }] })))).toEqual([
      'template.spec.containers[0].volumeMounts[0].name: Not found: "a<b\\x7f"',
    ]);
  });
});

describe("validation of resources", () => {
  const limits = (limit: string, request: string, name = "cpu") =>
    check(withContainer({ resources: { limits: { [name]: limit }, requests: { [name]: request } } }));

  it("compares requests and limits exactly, whatever their spelling", () => {
    expect(limits("1", "1000m")).toEqual([]);
    expect(limits("1Ki", "1024")).toEqual([]);
    expect(texts(limits("1Ki", "1025"))).toEqual([
      'template.spec.containers[0].resources.requests: Invalid value: "1025": must be less than or equal to cpu limit of 1Ki',
    ]);
    expect(limits("9223372036854775807", "9223372036854775808")).toHaveLength(1);
  });

  it("requires Pod-level requests to cover those of all containers", () => {
    const containers = [
      { ...container, resources: { requests: { cpu: "1.5" } } },
      { name: "d", image: "i", resources: { requests: { cpu: "750m" } } },
    ];
    expect(check({ containers, resources: { requests: { cpu: "2250m" } } })).toEqual([]);
    expect(texts(check({ containers, resources: { requests: { cpu: "2" } } }))).toEqual([
      'template.spec.resources.requests[cpu]: Invalid value: "2": must be greater than or equal to aggregate container requests of 2250m',
    ]);
  });

  it("requires whole devices and whole huge pages", () => {
    expect(limits("1500m", "1500m", "nvidia.com/gpu")).toHaveLength(2);
    expect(texts(check({ containers: [container], overhead: { cpu: "1", "hugepages-2Mi": "3Mi" } }))).toEqual(
      [
        'template.spec.overhead.limits[hugepages-2Mi]: Invalid value: "3Mi": 3Mi is not positive integer multiple of hugepages-2Mi',
      ],
    );
  });
});

describe("validation of legacy annotations", () => {
  const about = (value: string) =>
    texts(check({ containers: [container] }, { "scheduler.alpha.kubernetes.io/tolerations": value }));

  it("decodes and validates tolerations", () => {
    expect(about('[{"key":"a","operator":"Exists"}]')).toEqual([]);
    expect(about("[{}]")).toEqual([
      expect.stringContaining(
        "annotations.scheduler.alpha.kubernetes.io/tolerations[0].operator: Invalid value",
      ),
    ]);
    expect(about('[{"key":5}]')).toEqual([
      'template.annotations: Invalid value: "scheduler.alpha.kubernetes.io/tolerations": json: cannot unmarshal number into Go struct field Toleration.Key of type string',
    ]);
  });

  it("refuses invalid JSON with a message of its own", () => {
    expect(about("[")).toEqual([
      'template.annotations: Invalid value: "scheduler.alpha.kubernetes.io/tolerations": invalid JSON',
    ]);
  });
});

describe("validation of an update", () => {
  it("accepts a forbidden combination of fields that the old Pod template has", () => {
    const spec = { hostUsers: false, hostNetwork: true, containers: [container] };
    expect(texts(check(spec))).toEqual(["template.spec.hostNetwork: Forbidden: when `hostUsers` is false"]);
    const options = updateRulesOf({ spec: spec as unknown as PodSpec });
    expect(check(spec, {}, options)).toEqual([]);
  });
});

describe("hostNamespaceOf", () => {
  it.each([
    ["net.core.somaxconn", "hostNetwork"],
    ["net/core/somaxconn", "hostNetwork"],
    ["net.ipv4.conf.eth0/1.rp_filter", "hostNetwork"],
    ["network.a", undefined],
    ["kernel.shm_rmid_forced", "hostIPC"],
    ["kernel/sem", "hostIPC"],
    ["kernel.msg*", "hostIPC"],
    ["kernel.panic", undefined],
    ["fs.mqueue.queues_max", "hostIPC"],
    ["fs.mqueue", undefined],
  ])("%s: returns %s", (name, namespace) => {
    const spec: PodSpec = {
      hostNetwork: true,
      hostIPC: true,
      containers: [container],
      restartPolicy: "Never",
    };
    expect(hostNamespaceOf(name, spec)).toBe(namespace);
    expect(hostNamespaceOf(name, { containers: [container], restartPolicy: "Never" })).toBeUndefined();
  });
});
