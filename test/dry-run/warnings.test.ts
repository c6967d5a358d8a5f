import { describe, expect, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import { decode } from "../../src/decode/index.ts";
import { dryRunCreate } from "../../src/dry-run/index.ts";
import { cronJobWarnings } from "../../src/dry-run/warnings/cron-job.ts";
import { jobWarnings } from "../../src/dry-run/warnings/job.ts";
import type { CronJob, Job, PodSpec, Volume } from "../../src/models/index.ts";

interface Case {
  readonly id: string;
  readonly op: "create" | "update";
  readonly doc: object;
  readonly old?: object;
  readonly verdict: { readonly warnings?: string[]; readonly object?: object };
}

const cases = readCases<Case>("test/dry-run/recorded/warnings.ndjson.gz");

const of = (op: string) => cases.filter(one => one.op === op);

/** Sorts the warnings about a node selector. It is a map, so the server's order is random. */
const arranged = (warnings: readonly string[] = []) => {
  const ofMap = (text: string) => text.includes("nodeSelector[");
  return [...warnings.filter(ofMap).sort(), ...warnings.filter(text => !ofMap(text))];
};

function typed(value: object | undefined): Job | CronJob {
  const decoded = decode(value);
  if (!decoded.ok) throw new Error(decoded.message);
  return decoded.object;
}

/** Returns the cases whose warnings differ from the server's, with both. */
function differences(list: readonly Case[], ask: (one: Case) => readonly string[]) {
  return list
    .map(one => ({ id: one.id, mine: arranged(ask(one)), theirs: arranged(one.verdict.warnings) }))
    .filter(({ mine, theirs }) => mine.join("\n") !== theirs.join("\n"));
}

describe("recorded warnings", () => {
  it("are the same on create", () => {
    const found = differences(of("create"), ({ doc }) => {
      const answer = dryRunCreate(doc);
      return answer.ok ? answer.warnings : ["refused"];
    });
    expect(found.slice(0, 5)).toEqual([]);
    expect(of("create").length).toBeGreaterThan(500);
  });

  it("are the same on update", () => {
    const found = differences(of("update"), ({ old, verdict }) => {
      const [live, stored] = [typed(old), typed(verdict.object)];
      return "schedule" in (stored.spec ?? {})
        ? cronJobWarnings(stored as CronJob, live as CronJob)
        : jobWarnings(stored as Job, live as Job);
    });
    expect(found.slice(0, 5)).toEqual([]);
    expect(of("update").length).toBeGreaterThan(200);
  });
});

const job = (spec: Partial<PodSpec>): Job =>
  ({ metadata: { name: "j" }, spec: { template: { spec: { containers: [], ...spec } } } }) as Job;

describe("jobWarnings", () => {
  it("returns no warnings for an ordinary Job", () => {
    expect(jobWarnings(job({}))).toEqual([]);
    expect(jobWarnings({ metadata: { name: "j" } } as Job)).toEqual([]);
  });

  it.each([
    [
      "ports",
      {
        containers: [
          {
            name: "c",
            ports: Array.from({ length: 50_000 }, (_, i) => ({ containerPort: 80, hostPort: i + 1 })),
          },
        ],
      },
    ],
    ["ports of one number", { containers: [{ name: "c", ports: Array(5000).fill({ containerPort: 80 }) }] }],
    [
      "files",
      {
        volumes: [
          {
            name: "v",
            secret: { items: Array.from({ length: 50_000 }, (_, i) => ({ key: "k", path: `d/${i}` })) },
          },
        ],
      },
    ],
    [
      "files in one place",
      { volumes: [{ name: "v", secret: { items: Array(5000).fill({ key: "k", path: "d" }) } }] },
    ],
    [
      "variables",
      { containers: [{ name: "c", env: Array.from({ length: 50_000 }, (_, i) => ({ name: `E${i}` })) }] },
    ],
  ])("takes linear time with many %s", (_, spec) => {
    const start = performance.now();
    const warnings = jobWarnings(job(spec as unknown as Partial<PodSpec>));
    expect(warnings.length).toBeLessThan(110_000);
    // Quadratic time would be minutes.
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it("finds overlapping paths among many files", () => {
    const items = Array.from({ length: 1000 }, (_, i) => ({ key: "k", path: `d${i}/x` }));
    const volume = { name: "v", configMap: { name: "c", items: [...items, { key: "k", path: "d500/" }] } };
    expect(jobWarnings(job({ volumes: [volume as Volume] }))).toEqual([
      'volume "v" (ConfigMap "c"): overlapping paths: "d500" with "d500/x"',
    ]);
  });

  it("warns of the same fraction of a byte in each manifest", () => {
    const fractional =
      'spec.template.spec.containers[0].resources.requests[memory]: fractional byte value "100m" is invalid, must be an integer';
    for (const [memory, warnings] of [
      ["100m", [fractional]],
      ["64Mi", []],
      ["100m", [fractional]],
      ["64Mi", []],
    ] as const) {
      const containers = [{ name: "a", image: "b:1", resources: { requests: { memory } } }];
      expect(dryRunCreate(job({ restartPolicy: "Never", containers }))).toMatchObject({ ok: true, warnings });
    }
  });
});
