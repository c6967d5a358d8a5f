import { setFlagsFromString } from "node:v8";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/decode/index.ts";
import { dryRunCreate } from "../../src/dry-run/index.ts";
import type { Job, PodSpec } from "../../src/models/index.ts";

function typed(doc: object, kind?: "Job" | "CronJob"): Job {
  const decoded = decode({ apiVersion: "batch/v1", kind: "Job", ...doc }, kind);
  if (!decoded.ok) throw new Error(decoded.message);
  return decoded.object as Job;
}

const podOf = (spec: object): PodSpec =>
  typed({ spec: { template: { spec } } }).spec?.template.spec as PodSpec;

describe("decoded objects", () => {
  it("omit zero values, except those of pointer fields", () => {
    expect(
      typed({
        metadata: { name: "", generation: 0 },
        spec: { completions: 0, suspend: false, managedBy: "" },
      }),
    ).toEqual({
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: {},
      spec: { completions: 0, suspend: false, managedBy: "" },
    });
    expect(podOf({ hostNetwork: false, nodeName: "", priority: 0, hostUsers: false })).toEqual({
      priority: 0,
      hostUsers: false,
    });
  });

  it("omit null and undefined, and keep empty lists and objects", () => {
    const object = typed({
      metadata: null,
      spec: { selector: {}, scheduling: null, suspend: undefined },
      status: undefined,
    });
    expect(object).toStrictEqual({ apiVersion: "batch/v1", kind: "Job", spec: { selector: {} } });
    expect(podOf({ volumes: [], nodeSelector: {}, securityContext: {}, tolerations: null })).toEqual({
      volumes: [],
      nodeSelector: {},
      securityContext: {},
    });
  });

  it("have zero values in place of null in lists and maps", () => {
    const container = { args: [null, "a"], env: [null], resources: { limits: { cpu: null } } };
    expect(podOf({ containers: [null, container], nodeSelector: { a: null } })).toEqual({
      containers: [{}, { args: ["", "a"], env: [{}], resources: { limits: { cpu: "0" } } }],
      nodeSelector: { a: "" },
    });
  });

  it("keep an empty port name, and omit a port of 0", () => {
    const port = (value: unknown) =>
      podOf({ containers: [{ livenessProbe: { tcpSocket: { port: value } } }] });
    expect(port("")).toEqual({ containers: [{ livenessProbe: { tcpSocket: { port: "" } } }] });
    expect(port(0)).toEqual({ containers: [{ livenessProbe: { tcpSocket: {} } }] });
    expect(port("80")).toEqual({ containers: [{ livenessProbe: { tcpSocket: { port: "80" } } }] });
  });

  it("hold quantities as stored by the server, rounded up to thousandths in resource lists", () => {
    const limits = { a: "1000m", b: 2, c: 0.5, d: "1024Mi", e: " 1e3 ", f: "1u", g: "100m" };
    const volumes = [{ emptyDir: { sizeLimit: "1.0000001" } }];
    expect(podOf({ containers: [{ resources: { limits } }], volumes })).toEqual({
      containers: [
        { resources: { limits: { a: "1", b: "2", c: "500m", d: "1Gi", e: "1e3", f: "1m", g: "100m" } } },
      ],
      volumes: [{ emptyDir: { sizeLimit: "1000000100n" } }],
    });
  });

  it("copy maps into objects without a prototype", () => {
    const labels = JSON.parse('{"__proto__": "a", "constructor": "b"}');
    const doc = { metadata: { name: "a", labels } };
    const object = typed(doc);
    const read = object.metadata?.labels as Record<string, string>;
    expect("hasOwnProperty" in read).toBe(false);
    expect(Object.entries(read)).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
    expect(read).not.toBe(labels);
    expect(read.toString).toBeUndefined();
  });

  it("replace lone surrogates, as Go does when it reads JSON", () => {
    expect(podOf({ nodeName: "a\ud800b\u{1f600}", nodeSelector: { "\udc00": "\ud800" } })).toEqual({
      nodeName: "a\ufffdb\u{1f600}",
      nodeSelector: { "\ufffd": "\ufffd" },
    });
  });

  it("copy fieldsV1 with all of its keys", () => {
    const fieldsV1 = JSON.parse('{"f:spec": {"__proto__": [1, null, {"a": "b"}]}, ".": {}}');
    const object = typed({ metadata: { managedFields: [{ fieldsV1 }] } });
    const read = object.metadata?.managedFields?.[0]?.fieldsV1;
    expect(JSON.stringify(read)).toBe(JSON.stringify(fieldsV1));
    expect(read).not.toBe(fieldsV1);
  });

  it("have the requested kind if the manifest has none", () => {
    const decoded = decode({ spec: { schedule: "@daily" } }, "CronJob");
    expect(decoded).toEqual({
      ok: true,
      object: { apiVersion: "batch/v1", kind: "CronJob", spec: { schedule: "@daily" } },
    });
  });
});

describe("decoded objects whose set of fields varies", () => {
  setFlagsFromString("--allow-natives-syntax");
  const isHashTable = new Function("object", "return !%HasFastProperties(object)") as (
    object: object,
  ) => boolean;
  const fields = {
    parallelism: 1,
    completions: 2,
    backoffLimit: 3,
    manualSelector: true,
    completionMode: "Indexed",
  };
  const entries = Object.entries(fields);
  const specOf = (spec: object) => typed({ spec }).spec as object;

  it("become hash tables in the engine, with the usual prototype and order of keys", () => {
    let found = false;
    for (let i = 0; i < 200; i++) {
      const spec = Object.fromEntries(entries.filter((_, nth) => (i >> nth) & 1).reverse());
      const read = specOf(spec);
      expect(Object.entries(read)).toEqual(Object.entries(spec));
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
      found = isHashTable(read);
    }
    expect(found).toBe(true);
  });

  it("are no hash tables any more once all have the same fields", () => {
    for (let i = 0; i < 300; i++) specOf(fields);
    expect(isHashTable(specOf(fields))).toBe(false);
  });

  it("are no hash tables if all have the same fields, some of which are not stored", () => {
    const spec = {
      restartPolicy: "Never",
      hostNetwork: false,
      containers: [{ name: "a", tty: false, image: "b" }],
    };
    const template = { metadata: { creationTimestamp: null, name: "a" }, spec };
    const manifest = { metadata: { creationTimestamp: null, name: "a" }, spec: { template } };
    let answer = dryRunCreate(manifest);
    for (let i = 0; i < 300; i++) answer = dryRunCreate(manifest);
    const { metadata, spec: stored } = answer.ok ? (answer.object as Job) : {};
    expect(metadata?.name).toBe("a");
    for (const object of [metadata, stored?.template.spec, stored?.template.spec?.containers[0]])
      expect(isHashTable(object as object)).toBe(false);
  });
});
