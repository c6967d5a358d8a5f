import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import { compare } from "../../conformance/compare.ts";
import { cronJob } from "../../src/builders/index.ts";

import { once } from "../../src/dry-run/apply/lists.ts";
import { dryRunCreate, explainUpdate, type UpdateExplanation } from "../../src/dry-run/index.ts";
import { same } from "../../src/values/same.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests change what no type allows.
type Any = any;

const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

const main = { name: "main", image: "busybox" };

/** A CronJob with these fields in the spec of its Pods. */
const manifest = (pod: Any = {}, metadata: Any = {}): Any => ({
  apiVersion: "batch/v1",
  kind: "CronJob",
  metadata: { name: "a", ...metadata },
  spec: {
    schedule: "@daily",
    jobTemplate: { spec: { template: { spec: { restartPolicy: "Never", containers: [main], ...pod } } } },
  },
});

/** Returns a live CronJob that was created from one manifest, and that records another as the last one applied. */
function live(from: Any, applied: Any = from): Any {
  const answer = dryRunCreate(from, { uid: "00000000-0000-4000-8000-000000000000", now: new Date(0) });
  if (!answer.ok) throw new Error(answer.status.message);
  const object = structuredClone(answer.object) as Any;
  object.metadata.resourceVersion = "7";
  object.metadata.annotations = {
    ...object.metadata.annotations,
    [lastApplied]: typeof applied === "string" ? applied : JSON.stringify(applied),
  };
  return object;
}

const place = "spec.jobTemplate.spec.template.spec.";
/** Returns what a manifest changes in the Pods, one line for each change. */
const changes = ({ changes }: UpdateExplanation) =>
  changes.map(
    ({ field, from, to }) => `${field.replace(place, "")}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
  );

/** Explains the update of a manifest's Pods, if `applied` was applied before and `pods` are live. */
const explain = (applied: Any, wanted: Any, pods: Any): UpdateExplanation =>
  explainUpdate(live(manifest(pods), manifest(applied)), manifest(wanted));

describe("explainUpdate for kubectl apply", () => {
  it("merges as kubectl and the server do in all recorded cases", () => {
    const cases = readCases("test/dry-run/recorded/apply.ndjson.gz");
    expect(cases.length).toBeGreaterThan(290);
    for (const one of cases) expect([JSON.stringify(one), ...compare(one, one.verdict)]).toHaveLength(1);
  });

  it("removes a volume source that the manifest does not have, whoever added it", () => {
    const [empty, host] = [
      { volumes: [{ name: "v", emptyDir: {} }] },
      { volumes: [{ name: "v", hostPath: { path: "/" } }] },
    ];
    const back = explain(empty, empty, host);
    expect(back.verdict).toBe("inPlace");
    expect(changes(back)).toEqual([
      'volumes[0].hostPath: {"path":"/","type":""} → undefined',
      "volumes[0].emptyDir: undefined → {}",
    ]);
    const config = { volumes: [{ name: "v", configMap: { name: "c" } }] };
    const other = explain({ volumes: [{ name: "v" }] }, config, { volumes: [{ name: "v" }] });
    expect(other.verdict).toBe("inPlace");
    expect(changes(other).map(text => text.split(":")[0])).toEqual([
      "volumes[0].emptyDir",
      "volumes[0].configMap",
    ]);
  });

  it("merges ports, mounts and host aliases by port, path and IP, not by name", () => {
    const one = {
      containers: [
        {
          ...main,
          ports: [{ containerPort: 80, name: "http" }],
          volumeMounts: [{ name: "v", mountPath: "/a" }],
        },
      ],
      hostAliases: [{ ip: "10.0.0.1", hostnames: ["a"] }],
      volumes: [{ name: "v", emptyDir: {} }],
    };
    const added = structuredClone(one) as Any;
    added.containers[0].ports.push({ containerPort: 81, name: "more" });
    added.containers[0].volumeMounts.push({ name: "v", mountPath: "/b" });
    added.hostAliases.push({ ip: "10.0.0.2", hostnames: ["b"] });
    // What others added stays.
    expect(explain(one, one, added).verdict).toBe("unchanged");
    // What was applied before is removed.
    expect(changes(explain(added, one, added))).toEqual([
      'containers[0].ports[1]: {"containerPort":81,"name":"more","protocol":"TCP"} → undefined',
      'containers[0].volumeMounts[1]: {"name":"v","mountPath":"/b"} → undefined',
      'hostAliases[1]: {"ip":"10.0.0.2","hostnames":["b"]} → undefined',
    ]);
    const renamed = structuredClone(one) as Any;
    renamed.containers[0].ports[0].name = "web";
    expect(changes(explain(one, renamed, added))).toEqual(['containers[0].ports[0].name: "http" → "web"']);
  });

  it("replaces HTTP headers as a whole list, although they have names", () => {
    const probe = (...names: string[]) => ({
      containers: [
        {
          ...main,
          readinessProbe: {
            httpGet: { port: 80, httpHeaders: names.map(name => ({ name, value: "v" })) },
          },
        },
      ],
    });
    expect(explain(probe("A"), probe("A"), probe("A", "B")).changes).toHaveLength(1);
    expect(explain(probe("A"), probe("A"), probe("A")).verdict).toBe("unchanged");
  });

  it("orders merged lists as kubectl does: the manifest's order, with the server's other items in place", () => {
    const env = (...names: string[]) => ({
      containers: [{ ...main, env: names.map(name => ({ name, value: "v" })) }],
    });
    expect(explain(env("A", "B"), env("A", "B"), env("X", "A", "Y", "B")).verdict).toBe("unchanged");
    const turned = explain(env("A", "B"), env("B", "A"), env("X", "A", "B"));
    expect(turned.verdict).toBe("inPlace");
    expect(changes(turned)).toEqual([
      'containers[0].env[1].name: "A" → "B"',
      'containers[0].env[2].name: "B" → "A"',
    ]);
    expect(explain(env("A"), { containers: [{ ...main, env: [] }] }, env("A", "X")).changes).toHaveLength(1);
  });

  it("removes fields that are null in the manifest, and keeps live fields that were never applied", () => {
    const pods = { priorityClassName: "high", nodeSelector: { disk: "ssd" } };
    expect(explain({}, {}, pods).verdict).toBe("unchanged");
    expect(changes(explain({}, { priorityClassName: null }, pods))).toEqual([
      'priorityClassName: "high" → undefined',
    ]);
    expect(changes(explain({}, { nodeSelector: { disk: null } }, pods))).toEqual([
      'nodeSelector[disk]: "ssd" → undefined',
    ]);
  });

  it("merges finalizers without duplicates", () => {
    const [own, all] = [{ finalizers: ["a.b/own"] }, { finalizers: ["a.b/other", "a.b/own", "a.b/was"] }];
    const before = manifest({}, { finalizers: ["a.b/own", "a.b/was"] });
    const { changes } = explainUpdate(live(manifest({}, all), before), manifest({}, own));
    expect(changes).toEqual([{ field: "metadata.finalizers[2]", from: "a.b/was", inPlace: true }]);
  });

  it("ignores unknown and wrongly typed fields in the last-applied-configuration annotation", () => {
    const pods = { nodeSelector: { disk: "ssd" }, priorityClassName: "high" };
    const noted = manifest({ nodeSelector: { disk: "ssd" } });
    noted.spec.colour = "blue";
    noted.spec.more = [null, { name: 3 }];
    noted.spec.jobTemplate.spec.template.spec.containers = [{ ...main, image: 7, shade: {} }];
    const { verdict, changes: found } = explainUpdate(live(manifest(pods), noted), manifest());
    expect(verdict).toBe("inPlace");
    expect(found.map(({ field }) => field)).toEqual([`${place}nodeSelector[disk]`]);
    expect(explainUpdate(live(manifest(pods), ""), manifest()).verdict).toBe("unchanged");
    expect(explainUpdate(live(manifest(pods), "null"), manifest()).verdict).toBe("unchanged");
  });

  it("reports an error where kubectl itself fails to merge", () => {
    for (const note of ["{", "[]", "3", '"a"']) {
      const { verdict, commands, errors, text } = explainUpdate(live(manifest(), note), manifest());
      expect([verdict, commands]).toEqual(["invalid", []]);
      expect(errors).toMatchObject([{ field: `live.metadata.annotations[${lastApplied}]` }]);
      expect(text).toBe(
        [
          "CronJob default/a: kubectl apply cannot merge the manifest with what is live.",
          `  live.metadata.annotations[${lastApplied}]: Forbidden: kubectl reads a JSON object here, and this is none`,
        ].join("\n"),
      );
    }
    const nameless = { imagePullSecrets: [{}] };
    expect(explain(nameless, nameless, nameless).errors).toMatchObject([
      {
        field: `${place}imagePullSecrets`,
        detail: "kubectl merges this list by name, and finds an item without one",
      },
    ]);
  });

  it("reports that kubectl fails to merge a status, which the server would ignore", () => {
    const job = (parallelism: number, conditions: Any): Any => ({
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { name: "a" },
      spec: { parallelism, template: { spec: { restartPolicy: "Never", containers: [main] } } },
      status: { conditions },
    });
    const apply = (conditions: Any) => explainUpdate(live(job(1, conditions)), job(2, conditions));
    const nameless = apply([{ status: "False" }]);
    expect([nameless.verdict, nameless.commands]).toEqual(["invalid", []]);
    expect(nameless.errors).toMatchObject([
      {
        field: "status.conditions",
        detail: "kubectl merges this list by type, and finds an item without one",
      },
    ]);
    const { verdict, changes: found } = apply([{ type: "Complete", status: "False" }]);
    expect([verdict, found]).toEqual([
      "inPlace",
      [{ field: "spec.parallelism", from: 1, to: 2, inPlace: true }],
    ]);
  });

  it("does not throw for patch directives or odd keys in the last-applied-configuration annotation", () => {
    const noted = (spec: Any) => explainUpdate(live(manifest(), { spec }), manifest());
    for (const [spec, field, name] of [
      [{ $retainKeys: 1 }, "spec", "$retainKeys"],
      [{ $patch: "delete" }, "spec", "$patch"],
      [{ "$setElementOrder/a": [] }, "spec.a", "$setElementOrder/a"],
    ]) {
      const detail = `${name} has no sense in kubectl's patch`;
      expect(noted(spec)).toMatchObject({ verdict: "invalid", errors: [{ field, detail }] });
    }
    for (const ip of [{}, [{}]]) {
      const note = manifest({ hostAliases: [{ ip }] });
      const { verdict } = explainUpdate(live(manifest(), note), manifest({ hostAliases: [] }));
      expect(verdict).toBe("unchanged");
    }
  });

  it("reports that the server refuses kubectl's patch for a container that is no longer there", () => {
    const other = (...names: string[]) => ({
      containers: [main, { ...main, name: "other", env: names.map(name => ({ name, value: "v" })) }],
    });
    const { verdict, errors } = explain(other("A", "B"), other("A"), {});
    expect(verdict).toBe("invalid");
    expect(errors.map(({ field }) => field)).toEqual([
      `${place}containers[1].env[1].$patch`,
      `${place}containers[1].$setElementOrder/env`,
    ]);
  });

  it("merges two protocols of one port number as kubectl does", () => {
    const ports = (...protocols: string[]) => ({
      containers: [{ ...main, ports: protocols.map(protocol => ({ containerPort: 53, protocol })) }],
    });
    const both = ports("TCP", "UDP");
    expect(explain(both, both, both).verdict).toBe("unchanged");
    // kubectl merges the second port into the first, and then the first into that. This is long known and predictable.
    expect(explain(ports("TCP"), both, ports("TCP")).verdict).toBe("unchanged");
    // The port that is removed is also the one that stays, so both are removed.
    expect(changes(explain(both, ports("TCP"), both))).toEqual([
      'containers[0].ports[0]: {"containerPort":53,"protocol":"TCP"} → undefined',
      'containers[0].ports[1]: {"containerPort":53,"protocol":"UDP"} → undefined',
    ]);
  });

  it("does not advise deleting a CronJob for a fault that its manifest does not have", () => {
    const mounted = (mounts: Any[]) => ({
      containers: [main, { ...main, name: "other", volumeMounts: mounts }],
    });
    const volumes = [{ name: "v", emptyDir: {} }];
    // Someone added a container that uses the volume, and the apply removes the volume.
    const answer = explain({ volumes }, {}, { ...mounted([{ name: "v", mountPath: "/a" }]), volumes });
    expect(answer).toMatchObject({ verdict: "invalid", commands: [] });
    expect(answer.text).toBe(
      [
        "CronJob default/a: the server refuses what is live together with the manifest.",
        `  refused  ${place}volumes[0]: {"name":"v","emptyDir":{}} → (none)`,
        `  ${place}containers[1].volumeMounts[0].name: Not found: "v"`,
      ].join("\n"),
    );
    // A fault of the manifest itself is reported as such.
    expect(explain({}, { restartPolicy: "Always" }, {}).text).toContain("the server refuses the manifest.");
  });

  it("accepts builders, and annotations with the keys __proto__ and constructor", () => {
    const built = cronJob("a")
      .schedule("@daily")
      .jobTemplate(t => t.template(p => p.restartPolicy("Never").container("main", "busybox")));
    expect(explainUpdate(live(manifest()), built).verdict).toBe("unchanged");
    const odd = manifest({}, { annotations: JSON.parse('{"__proto__":"a","constructor":"b"}') });
    const { changes } = explainUpdate(live(manifest()), odd);
    expect(changes.map(({ field }) => field)).toEqual([
      "metadata.annotations[__proto__]",
      "metadata.annotations[constructor]",
    ]);
  });
});

describe("duplicate values in a list", () => {
  /** Item by item, like the server's own code. */
  function itemByItem(values: readonly unknown[]): unknown[] {
    const list = [...values];
    for (let i = 0; i < list.length - 1; i++)
      for (let j = i + 1; j < list.length; ) {
        if (list[i] !== list[j]) j++;
        else {
          const last = list.pop();
          if (j < list.length) list[j] = last;
        }
      }
    return list;
  }

  it("are removed in the same order as in the server", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 16 }), values => {
        expect(once(values)).toEqual(itemByItem(values));
      }),
      { numRuns: 2000 },
    );
  });

  it("are found quickly in long lists", () => {
    const values = Array.from({ length: 200_000 }, (_, i) => `a.b/${i % 199_999}`);
    expect(once(values)).toHaveLength(199_999);
  }, 5_000);
});

it("compares a key named __proto__ as an own key", () => {
  expect(same(JSON.parse('{"__proto__": {}}'), { x: 1 })).toBe(false);
  expect(same(JSON.parse('{"__proto__": 1}'), JSON.parse('{"__proto__": 1}'))).toBe(true);
});
