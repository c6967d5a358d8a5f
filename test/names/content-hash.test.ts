import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contentHash,
  cronJob,
  diff,
  dryRunCreate,
  dryRunUpdate,
  InvalidError,
  type Job,
  type JobSpec,
  job,
  jobName,
  podTemplate,
} from "../../src/index.ts";
import { arbitraryJob } from "../../src/testing/arbitraries/index.ts";

const template = podTemplate()
  .restartPolicy("Never")
  .container("main", "busybox", c => c.resources({ requests: { cpu: "1", memory: "1Gi" } }));
const pi = job("pi").template(template);
const known = "dd24wdp6";
const plain = (spec: object, more: object = {}): Job =>
  ({ apiVersion: "batch/v1", kind: "Job", ...more, spec: { template: { spec } } }) as Job;

describe("contentHash with immutable: true", () => {
  const hash = (one: Parameters<typeof contentHash>[0]) => contentHash(one, { immutable: true });
  const indexed = pi.indexed(3);

  it("changes with each field that needs a new Job, which the hash of the template does not", () => {
    const jobs = [
      pi,
      pi.completions(2),
      indexed,
      pi.indexed(4),
      indexed.backoffLimitPerIndex(1),
      pi.onExit(42).failJob(),
      indexed.successPolicy(p => p.rule({ succeededCount: 1 })),
      pi.managedBy("example.com/queue"),
      pi.manualSelector(true).selector({ matchLabels: { a: "b" } }),
      pi.template(t => t.restartPolicy("Never").container("main", "other")),
    ];
    expect(new Set(jobs.map(hash)).size).toBe(jobs.length);
    expect(new Set(jobs.slice(0, -1).map(one => contentHash(one)))).toEqual(new Set([known]));
  });

  it("stays the same with all that an update can change, and for a live object", () => {
    const one = pi.completions(1);
    const same = one
      .name("b")
      .label("a", "b")
      .parallelism(7)
      .backoffLimit(1)
      .ttl("1h")
      .suspend(true)
      .activeDeadlineSeconds(9);
    expect(hash(same)).toBe(hash(one));
    expect(hash(one.completionMode("NonIndexed"))).toBe(hash(pi));
    const answer = dryRunCreate(indexed.build());
    expect(answer.ok && hash(answer.object)).toBe(hash(indexed));
    expect([pi].map(contentHash)).toEqual([known]);
    expect(() => contentHash(pi, { imutable: true } as object)).toThrow(
      new TypeError('contentHash: there is no option "imutable"; did you mean "immutable"?'),
    );
  });
});

describe("contentHash with immutable: true, of a Job without completions", () => {
  const hash = (one: Parameters<typeof contentHash>[0]) => contentHash(one, { immutable: true });

  it("is that of one completion, but not with a parallelism: the server refuses to remove the completions", () => {
    expect(hash(pi)).toBe(hash(pi.completions(1)));
    const queue = pi.parallelism(3);
    expect(hash(queue)).toBe(hash(pi.parallelism(5)));
    expect(hash(queue)).not.toBe(hash(pi));
    const live = dryRunCreate(pi.build());
    const spec = live.ok ? (live.object.spec as JobSpec) : undefined;
    const answer =
      live.ok &&
      dryRunUpdate(live.object, {
        ...live.object,
        spec: { ...spec, completions: undefined, parallelism: 3 },
      });
    expect(answer && !answer.ok && answer.errors).toContainEqual(
      expect.objectContaining({ field: "spec.completions", detail: "field is immutable" }),
    );
  });
});

describe("contentHash", () => {
  it("is the same with empty lists, also in a struct that has a default", () => {
    const security = (more: object) =>
      contentHash(pi.template(podTemplate.from(template).securityContext(more)));
    expect([security({ supplementalGroups: [] }), security({ sysctls: [] }), security({})]).toEqual(
      Array(3).fill(contentHash(pi)),
    );
    expect(security({ runAsUser: 1, sysctls: [] })).toBe(security({ runAsUser: 1 }));
    expect(security({ runAsUser: 1 })).not.toBe(contentHash(pi));
  });

  it("is the same with the label of its own name in the template, which the server adds", () => {
    const labelled = (name: string) =>
      contentHash(pi.template(podTemplate.from(template).label("job-name", name)));
    expect(labelled("pi")).toBe(contentHash(pi));
    expect(labelled("other")).not.toBe(contentHash(pi));
  });

  it("has a known value, which can be a part of a Job's name", () => {
    expect(contentHash(pi)).toBe(known);
    expect(jobName("migrate", contentHash(pi))).toBe(`migrate-${known}`);
  });

  it("is the same for builders, manifests and live objects with an equivalent Pod template", () => {
    const same = [
      job().template(template),
      pi.name("other").label("a", "b").backoffLimit(0),
      pi.build() as Job,
      cronJob("nightly", "@daily").jobTemplate(j => j.template(template)),
      pi.template(t =>
        t
          .container("main", "busybox", c => c.resources({ requests: { cpu: "1", memory: "1Gi" } }))
          .restartPolicy("Never"),
      ),
      plain({
        containers: [
          {
            resources: { requests: { memory: "1024Mi", cpu: "1000m" }, limits: {} },
            image: "busybox",
            imagePullPolicy: "Always",
            env: [],
            name: "main",
          },
        ],
        terminationGracePeriodSeconds: 30,
        schedulerName: "default-scheduler",
        restartPolicy: "Never",
        dnsPolicy: "ClusterFirst",
        securityContext: {},
        volumes: null,
      }),
    ];
    for (const one of same) expect(contentHash(one)).toBe(known);
    const live = dryRunCreate(pi.build());
    expect(live.ok && contentHash(live.object)).toBe(known);
  });

  it("differs for different Pod templates", () => {
    const all = [
      pi,
      pi.template(template.label("a", "b")),
      pi.template(template.annotation("a", "b")),
      pi.template(template.restartPolicy("OnFailure")),
      pi.template(template.terminationGracePeriodSeconds(31)),
      pi.template(template.container("b", "b")),
      pi.template(template.container("c", "b")),
      pi.template(template.container("b", "b").container("c", "b")),
      pi.template(template.container("c", "b").container("b", "b")),
      pi.template(template.label("__proto__", "b")),
    ];
    expect(new Set(all.map(one => contentHash(one))).size).toBe(all.length);
  });

  it("is equal exactly where diff finds no difference between Pod templates", () => {
    const templateOf = (one: Job): Job => plain(one.spec.template.spec, { metadata: { name: "a" } });
    fc.assert(
      fc.property(arbitraryJob(), arbitraryJob(), (a, b) => {
        const [one, other] = [templateOf(a as Job), templateOf(b as Job)];
        expect(contentHash(one) === contentHash(other)).toBe(diff(one, other).equal);
        const answer = dryRunCreate(a);
        expect(answer.ok && contentHash(answer.object)).toBe(contentHash(a as Job));
      }),
      { numRuns: 100 },
    );
  });

  it("throws for a value that is not a Job or CronJob", () => {
    expect(() => contentHash({ kind: "Pod" } as never)).toThrow(InvalidError);
    // @ts-expect-error
    expect(() => contentHash(template)).toThrow(InvalidError);
  });
});
