import { describe, expect, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import { clean, dryRunCreate, dryRunUpdate, explainUpdate } from "../../src/dry-run/index.ts";
import { same } from "../../src/values/same.ts";
import { mergesUnchanged, withoutNulls } from "./merges-unchanged.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests change what no type allows.
type Any = any;

const manifest = (change: (job: Any) => void = () => {}): Any => {
  const job = {
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name: "pi", labels: { app: "pi" } },
    spec: {
      completions: 4,
      parallelism: 2,
      template: {
        spec: {
          restartPolicy: "Never",
          containers: [{ name: "pi", image: "perl:5.34", resources: { requests: { cpu: 0.5 } } }],
        },
      },
    },
  };
  change(job);
  return job;
};

/** As the oracle creates objects. */
const fixed = {
  uid: "00000000-0000-4000-8000-000000000000",
  now: new Date("2026-01-01T00:00:00Z"),
  suffix: "abcde",
};

function live(change: (job: Any) => void = () => {}, from: Any = manifest()): Any {
  const answer = dryRunCreate(from, fixed);
  if (!answer.ok) throw new Error(answer.status.message);
  const job = structuredClone(answer.object) as Any;
  job.metadata.resourceVersion = "7";
  change(job);
  return job;
}

const running = (job: Any) => {
  job.status = { active: 2, startTime: "2026-01-01T00:00:00Z" };
};
const image = (job: Any) => {
  job.spec.template.spec.containers[0].image = "perl:5.36";
};
const selector = (job: Any) => {
  job.spec.template.spec.nodeSelector = { disk: "ssd" };
};
const wider = (job: Any) => {
  job.spec.parallelism = 5;
};

describe("explainUpdate", () => {
  it("reports no changes when the manifest equals the live Job", () => {
    expect(explainUpdate(live(running), manifest())).toEqual({
      verdict: "unchanged",
      changes: [],
      commands: [],
      errors: [],
      warnings: [],
      notes: [],
      text: "Job default/pi: nothing changes.",
    });
    const respelt = manifest(job => {
      job.spec.template.spec.containers[0].resources.requests.cpu = "500m";
      job.spec.backoffLimit = 6;
    });
    expect(explainUpdate(live(), respelt).verdict).toBe("unchanged");
    expect(explainUpdate(live(), live()).verdict).toBe("unchanged");
  });

  it("says that null in place of what the server generated deletes that", () => {
    const edits: [string[], (spec: Any) => void][] = [
      [["spec.selector"], spec => (spec.selector = null)],
      [["spec.selector.matchLabels"], spec => (spec.selector = { matchLabels: null })],
      [["spec.template.metadata.labels"], spec => (spec.template.metadata = { labels: null })],
      [["spec.template.metadata.labels"], spec => (spec.template.metadata = null)],
    ];
    for (const [[place = ""], edit] of edits) {
      const { verdict, changes } = explainUpdate(
        live(),
        manifest(job => edit(job.spec)),
      );
      expect([verdict, changes.length > 0, changes.every(({ field }) => field.startsWith(place))]).toEqual([
        "recreate",
        true,
        true,
      ]);
    }
    for (const metadata of [{}, { labels: {} }, { annotations: null }])
      expect(
        explainUpdate(
          live(),
          manifest(job => (job.spec.template.metadata = metadata)),
        ).verdict,
      ).toBe("unchanged");
  });

  it("reports no changes for any manifest that was just stored", () => {
    let count = 0;
    for (const { doc: given, verdict } of readCases("test/dry-run/recorded/stored.ndjson.gz")) {
      // The server stores whole seconds, and takes a time with more for another when it is sent again.
      const whole = JSON.parse(JSON.stringify(given).replaceAll(/(T\d\d:\d\d:\d\d)\.\d+/g, "$1"));
      const doc = withoutNulls(whole) as Any;
      // A manifest with its own uid or a generated name is meant for another object.
      const { uid, name, deletionTimestamp: _, deletionGracePeriodSeconds: __, ...rest } = doc.metadata ?? {};
      if (!verdict.ok || uid || !name || !mergesUnchanged(doc)) continue;
      // What is null in a map was stored as an empty text.
      const answer = dryRunCreate(doc, fixed);
      if (!answer.ok || !same(answer.object, verdict.object)) continue;
      expect(explainUpdate(verdict.object, { ...doc, metadata: { name, ...rest } }).text).toMatch(
        /: nothing changes\.$/,
      );
      count++;
    }
    expect(count).toBeGreaterThan(250);
  });

  it("reports changes that are possible in place", () => {
    expect(explainUpdate(live(running), manifest(wider))).toEqual({
      verdict: "inPlace",
      changes: [{ field: "spec.parallelism", from: 2, to: 5, inPlace: true }],
      commands: ["kubectl apply -n default -f pi.yaml"],
      errors: [],
      warnings: [],
      notes: [],
      text: [
        "Job default/pi: all changes go through in place.",
        "  in place  spec.parallelism: 2 → 5",
        "Run:",
        "  kubectl apply -n default -f pi.yaml",
      ].join("\n"),
    });
  });

  it("reports which changes need a new Job, and which are possible in place", () => {
    const answer = explainUpdate(
      live(running),
      manifest(job => {
        wider(job);
        image(job);
      }),
      { file: "jobs/my job.yaml" },
    );
    expect(answer.verdict).toBe("recreate");
    expect(answer.changes).toEqual([
      { field: "spec.parallelism", from: 2, to: 5, inPlace: true },
      { field: "spec.template.spec.containers[0].image", from: "perl:5.34", to: "perl:5.36", inPlace: false },
    ]);
    expect(answer.errors).toMatchObject([{ field: "spec.template", detail: "field is immutable" }]);
    expect(answer.text).toBe(
      [
        "Job default/pi: not all changes go through in place: they need a new Job.",
        "  in place  spec.parallelism: 2 → 5",
        '  new       spec.template.spec.containers[0].image: "perl:5.34" → "perl:5.36"',
        "Its 2 active pods would be deleted with it; a Job of another name leaves them alone.",
        "Run:",
        "  kubectl delete job/pi -n default",
        "  kubectl apply -n default -f 'jobs/my job.yaml'",
      ].join("\n"),
    );
  });

  it("tells that a manifest has no template", () => {
    const without = manifest(job => delete job.spec.template);
    const noted = live(job => {
      job.metadata.annotations = {
        "kubectl.kubernetes.io/last-applied-configuration": JSON.stringify(manifest()),
      };
    });
    const { verdict, text } = explainUpdate(noted, without);
    expect(verdict).toBe("invalid");
    expect(text).toContain("\n  spec.template.spec.containers: Required value\n");
    // kubectl does not remove what it does not know that it applied.
    expect(explainUpdate(live(), without)).toMatchObject({
      verdict: "unchanged",
      notes: [expect.stringContaining(" spec.template.spec.containers[0], spec.template.spec.restartPolicy")],
    });
  });

  it("tells that a manifest has no name, which kubectl needs", () => {
    const { verdict, errors } = explainUpdate(
      live(),
      manifest(job => delete job.metadata.name),
    );
    expect([verdict, errors.map(({ field }) => field)]).toEqual(["invalid", ["metadata.name"]]);
  });

  it("lists the commands for changes that need a suspended Job", () => {
    const answer = explainUpdate(live(running), manifest(selector));
    expect(answer.verdict).toBe("suspendFirst");
    expect(answer.changes).toEqual([
      { field: "spec.template.spec.nodeSelector[disk]", to: "ssd", inPlace: false },
    ]);
    expect(answer.text).toBe(
      [
        "Job default/pi: the changes go through once the Job is suspended and its pods are gone.",
        '  suspended  spec.template.spec.nodeSelector[disk]: (none) → "ssd"',
        "Suspending it deletes its 2 active pods.",
        "Run:",
        '  kubectl patch job/pi -n default --type=merge -p \'{"spec":{"suspend":true}}\'',
        "  kubectl wait job/pi -n default --for=condition=Suspended",
        "  kubectl apply -n default -f pi.yaml",
        '  kubectl patch job/pi -n default --type=merge -p \'{"spec":{"suspend":false}}\'',
      ].join("\n"),
    );
    const halfway = live(job => {
      running(job);
      job.spec.suspend = true;
    });
    const says = manifest(job => {
      selector(job);
      job.spec.suspend = false;
    });
    const waitAndApply = [
      "kubectl wait job/pi -n default --for=condition=Suspended",
      "kubectl apply -n default -f pi.yaml",
    ];
    expect(explainUpdate(halfway, says).commands).toEqual(waitAndApply);
    // Whoever suspended it decides when it goes on.
    expect(explainUpdate(halfway, manifest(selector)).commands).toEqual(waitAndApply);
    // The manifest itself resumes it.
    expect(explainUpdate(live(running), says).commands.slice(1)).toEqual(waitAndApply);
  });

  it.each([
    ["unchanged", "nothing changes.", []],
    ["inPlace", "all changes go through in place.", [wider]],
    ["suspendFirst", "the changes go through once the Job is suspended and its pods are gone.", [selector]],
    ["recreate", "not all changes go through in place: they need a new Job.", [wider, image]],
  ] as const)(
    "suggests waiting for the end of a deletion before the apply: %s",
    (verdict, sentence, changes) => {
      const going = live(job => {
        running(job);
        job.metadata.deletionTimestamp = "2026-01-01T00:00:00Z";
        job.metadata.finalizers = ["foregroundDeletion"];
      });
      const answer = explainUpdate(
        going,
        manifest(job => {
          for (const change of changes) change(job);
        }),
      );
      const commands = ["kubectl wait job/pi -n default --for=delete", "kubectl apply -n default -f pi.yaml"];
      expect(answer).toMatchObject({ verdict, commands });
      const lines = answer.text.split("\n");
      expect([lines[0], ...lines.slice(-4)]).toEqual([
        `Job default/pi: ${sentence}`,
        "The Job is being deleted: what is applied before it is gone goes with it.",
        "Run:",
        ...commands.map(command => `  ${command}`),
      ]);
    },
  );

  it("does not mention the deletion when the manifest is of another object", () => {
    const going = live(job => {
      job.metadata.deletionTimestamp = "2026-01-01T00:00:00Z";
    });
    const other = explainUpdate(
      going,
      manifest(job => {
        job.metadata.name = "tau";
      }),
    );
    expect(other).toMatchObject({ verdict: "other", commands: ["kubectl apply -f tau.yaml"] });
    expect(other.text).not.toContain("deleted");
  });

  it("does not suggest suspending a finished Job", () => {
    const finished = live(job => {
      job.status = { conditions: [{ type: "Complete", status: "True" }] };
    });
    expect(explainUpdate(finished, manifest(selector)).verdict).toBe("recreate");
    expect(explainUpdate(finished, manifest(wider)).text).toContain(
      "The Job has finished: what changes in place starts no pods any more.",
    );
  });

  it("suggests steps for a suspended Job that the server accepts", () => {
    const object = (answer: ReturnType<typeof dryRunUpdate>): Any => {
      if (!answer.ok) throw new Error(answer.status.message);
      return structuredClone(answer.object);
    };
    const suspended = object(
      dryRunUpdate(
        live(running),
        live(job => Object.assign(job.spec, { suspend: true })),
      ),
    );
    suspended.status = {
      startTime: "2026-01-01T00:00:00Z",
      conditions: [{ type: "Suspended", status: "True" }],
    };
    const changed = object(
      dryRunUpdate(suspended, {
        ...suspended,
        spec: { ...suspended.spec, template: live(selector).spec.template },
      }),
    );
    expect(changed.spec.template.spec.nodeSelector).toEqual({ disk: "ssd" });
    const resumed = object(dryRunUpdate(changed, { ...changed, spec: { ...changed.spec, suspend: false } }));
    expect(explainUpdate(resumed, manifest(selector)).verdict).toBe("unchanged");
  });

  it("lists the errors of an invalid manifest", () => {
    const answer = explainUpdate(
      live(),
      manifest(job => {
        job.spec.template.spec.containers[0].image = "";
      }),
    );
    expect(answer).toMatchObject({
      verdict: "invalid",
      commands: [],
      errors: [{ field: "spec.template.spec.containers[0].image" }],
    });
    expect(answer.text).toBe(
      [
        "Job default/pi: the server refuses the manifest.",
        '  refused  spec.template.spec.containers[0].image: "perl:5.34" → (none)',
        "  spec.template.spec.containers[0].image: Required value",
      ].join("\n"),
    );
    const misspelt = explainUpdate(
      live(),
      manifest(job => Object.assign(job.spec, { paralellism: 3 })),
    );
    expect(misspelt).toMatchObject({ verdict: "invalid", errors: [{ field: "spec.paralellism" }] });
    expect(misspelt.text).toContain('did you mean "parallelism"?');
  });

  it("reports what matters of an edited copy of a live Job, which cannot become a new Job", () => {
    const withUid = (job: Any): Any =>
      JSON.parse(JSON.stringify(job).replaceAll("00000000-0000", "11111111-1111"));
    const now = withUid(live());
    const edited = withUid(live(image));
    const { verdict, errors, commands, text } = explainUpdate(now, edited);
    expect([verdict, commands]).toEqual(["invalid", []]);
    expect(errors.map(({ field, detail }) => [field, detail])).toEqual([
      ["spec.template", "field is immutable"],
    ]);
    expect(text).toContain(
      "Job default/pi: the changes need a new Job, and this copy of the live one cannot become one. Take clean(manifest), without what was generated.",
    );
    expect(explainUpdate(now, clean(edited)).verdict).toBe("recreate");
    edited.spec.template.spec.containers[0].image = "";
    expect(explainUpdate(now, edited).errors.map(({ field }) => field)).toEqual([
      "spec.template.spec.containers[0].image",
    ]);
    // Its own selector is a fault of the manifest.
    edited.spec.selector.matchLabels.own = "a";
    expect(explainUpdate(now, edited).errors.map(({ field }) => field)).toContain("spec.selector");
  });

  it("reports a manifest with another name or namespace as another object", () => {
    const other = manifest(job => {
      job.metadata.name = "tau";
    });
    expect(explainUpdate(live(), other)).toMatchObject({
      verdict: "other",
      changes: [{ field: "metadata.name", from: "pi", to: "tau", inPlace: false }],
      commands: ["kubectl apply -f tau.yaml"],
    });
    const cronJob = { apiVersion: "batch/v1", kind: "CronJob", metadata: { name: "pi" }, spec: {} };
    expect(explainUpdate(live(), cronJob).verdict).toBe("invalid");
    const elsewhere = manifest(job => {
      job.metadata.namespace = "batch";
    });
    expect(explainUpdate(live(), elsewhere)).toMatchObject({
      verdict: "other",
      changes: [{ field: "metadata.namespace", from: "default", to: "batch" }],
    });
  });

  it("reports a manifest with generateName as another object, since each create makes a new one", () => {
    const generated = manifest(job => {
      job.metadata.generateName = "pi-";
      job.metadata.name = undefined;
    });
    const { verdict, text } = explainUpdate(live(), generated, { file: "pi.yaml" });
    expect(verdict).toBe("other");
    expect(text).toBe(
      [
        "Job default/pi: the manifest is of another object, and leaves this one as it is.",
        '  other  metadata.name: "pi" → (none)',
        "Run:",
        "  kubectl create -f pi.yaml",
      ].join("\n"),
    );
  });

  it("keeps labels, annotations, finalizers and owners that others added", () => {
    const shared = live(job => {
      job.metadata.labels.team = "a";
      job.metadata.annotations = { "kueue.x-k8s.io/a": "b" };
      job.metadata.finalizers = ["example.com/a"];
      job.metadata.ownerReferences = [{ apiVersion: "v1", kind: "Pod", name: "p", uid: "u" }];
    });
    expect(explainUpdate(shared, manifest()).verdict).toBe("unchanged");
    const { changes } = explainUpdate(
      shared,
      manifest(job => {
        job.metadata.labels.app = "tau";
      }),
    );
    expect(changes).toEqual([{ field: "metadata.labels[app]", from: "pi", to: "tau", inPlace: true }]);
  });

  it("keeps what the manifest leaves out when the live Job has no last-applied-configuration annotation, and tells it", () => {
    const limited = live(job => {
      job.spec.activeDeadlineSeconds = 60;
      job.spec.suspend = true;
      job.metadata.labels.team = "a";
      job.spec.template.spec.containers[0].env = [{ name: "A", value: "b" }];
    });
    const told = (fields: string) =>
      `kubectl apply keeps ${fields}, which the manifest leaves out and no annotation shows as applied before. To remove it, write null there, or use kubectl edit.`;
    const answer = explainUpdate(limited, manifest(wider));
    expect(answer).toMatchObject({
      verdict: "inPlace",
      changes: [{ field: "spec.parallelism", from: 2, to: 5, inPlace: true }],
      notes: [told("spec.activeDeadlineSeconds, spec.template.spec.containers[0].env[0], spec.suspend")],
    });
    expect(answer.text.split("\n")).toEqual([
      "Job default/pi: all changes go through in place.",
      "  in place  spec.parallelism: 2 → 5",
      ...answer.notes,
      "Run:",
      "  kubectl apply -n default -f pi.yaml",
    ]);
    const removed = manifest(job => Object.assign(job.spec, { activeDeadlineSeconds: null, suspend: null }));
    expect(explainUpdate(limited, removed)).toMatchObject({
      verdict: "inPlace",
      changes: [
        { field: "spec.activeDeadlineSeconds", from: 60 },
        { field: "spec.suspend", from: true, to: false },
      ],
      notes: [told("spec.template.spec.containers[0].env[0]")],
    });
    const many = live(job =>
      Object.assign(job.spec, {
        activeDeadlineSeconds: 60,
        ttlSecondsAfterFinished: 5,
        backoffLimit: 1,
        suspend: true,
      }),
    );
    expect(explainUpdate(many, manifest()).text).toBe(
      `Job default/pi: nothing changes.\n${told("spec.activeDeadlineSeconds, spec.backoffLimit, spec.ttlSecondsAfterFinished and 1 more")}`,
    );
    // Nothing is kept in a new Job.
    expect(explainUpdate(limited, manifest(image))).toMatchObject({ verdict: "recreate", notes: [] });
  });

  it("tells what stays although the annotation is there: defaults that depend on other fields, and what others set", () => {
    const applied = manifest(job => {
      delete job.spec.completions;
      delete job.spec.parallelism;
    });
    const noted = live(job => {
      job.metadata.annotations = {
        "kubectl.kubernetes.io/last-applied-configuration": JSON.stringify(applied),
      };
      job.spec.suspend = true;
    }, applied);
    const { verdict, notes } = explainUpdate(noted, {
      ...applied,
      spec: { ...applied.spec, parallelism: 3 },
    });
    expect([verdict, notes]).toEqual([
      "inPlace",
      [
        "kubectl apply keeps spec.completions, spec.suspend, which the manifest leaves out and no annotation shows as applied before. To remove it, write null there, or use kubectl edit.",
      ],
    ]);
  });

  it("tells what kubectl loses of a list in which one value of its key occurs twice", () => {
    const cronJob = (container: object) => ({
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: "nightly" },
      spec: {
        schedule: "@daily",
        jobTemplate: {
          spec: {
            template: {
              spec: {
                restartPolicy: "Never",
                containers: [{ name: "main", image: "busybox", ...container }],
              },
            },
          },
        },
      },
    });
    const place = "spec.jobTemplate.spec.template.spec.containers[0]";
    const told = (before: object, after: object) => {
      const old = live(object => {
        object.metadata.annotations = {
          "kubectl.kubernetes.io/last-applied-configuration": JSON.stringify(cronJob(before)),
        };
      }, cronJob(before));
      const { verdict, notes } = explainUpdate(old, cronJob(after));
      return [verdict, ...notes];
    };
    const note = (field: string) =>
      `kubectl apply does not do what the manifest says at ${place}.${field}: it merges such a list by one field (env by name, ports by containerPort), and one value occurs twice.`;
    const env = (...values: string[]) => ({ env: values.map(value => ({ name: "A", value })) });
    const ports = (...protocols: string[]) => ({
      ports: protocols.map(protocol => ({ containerPort: 53, protocol })),
    });
    expect(told(env("b", "c"), env("b"))).toEqual(["inPlace", note("env[0]")]);
    expect(told(env("b"), env("b", "c"))).toEqual(["unchanged", note("env[1]")]);
    expect(told(env("b", "c"), env("c", "b"))).toEqual(["inPlace", note("env[1].value")]);
    expect(told(ports("TCP"), ports("TCP", "UDP"))).toEqual(["unchanged", note("ports[1]")]);
    expect(told(ports("TCP", "UDP"), ports("TCP"))).toEqual(["inPlace", note("ports[0]")]);
    expect(told(env("b"), env("c"))).toEqual(["inPlace"]);
  });

  it("removes only what the last-applied-configuration annotation has, and keeps other live fields", () => {
    const applied = manifest(job => {
      job.metadata.labels.old = "x";
      job.spec.activeDeadlineSeconds = 60;
    });
    const noted = live(job => {
      job.metadata.annotations = {
        "kubectl.kubernetes.io/last-applied-configuration": JSON.stringify(applied),
      };
      job.metadata.labels.team = "a";
      job.spec.backoffLimit = 3;
      job.spec.suspend = true;
    }, applied);
    expect(explainUpdate(noted, manifest()).changes).toEqual([
      { field: "metadata.labels[old]", from: "x", inPlace: true },
      { field: "spec.activeDeadlineSeconds", from: 60, inPlace: true },
    ]);
    expect(explainUpdate(noted, applied).verdict).toBe("unchanged");
  });

  it("reports that kubectl deletes the generated labels with the object that held them, which the server refuses", () => {
    const applied = manifest(job => {
      job.spec.suspend = true;
      job.spec.template.metadata = { labels: { app: "pi" } };
    });
    const noted = live(job => {
      job.metadata.annotations = {
        "kubectl.kubernetes.io/last-applied-configuration": JSON.stringify(applied),
      };
    }, applied);
    const answer = (metadata: object | undefined) =>
      explainUpdate(
        noted,
        manifest(job => {
          job.spec.suspend = true;
          job.spec.template.metadata = metadata;
        }),
      );
    for (const metadata of [undefined, { annotations: { a: "b" } }])
      expect(answer(metadata)).toMatchObject({
        verdict: "recreate",
        errors: [
          { field: "spec.template.metadata.labels", detail: "`selector` does not match template `labels`" },
        ],
      });
    // An empty map stays a map, and keeps what others put there.
    expect(answer({ labels: {} })).toMatchObject({
      verdict: "inPlace",
      changes: [{ field: "spec.template.metadata.labels[app]" }],
    });
  });

  it("refuses a deletion of the manifest's own, and takes that of the live object", () => {
    const deleted = live(({ metadata }) => {
      metadata.deletionTimestamp = "2026-01-01T00:00:00Z";
      metadata.deletionGracePeriodSeconds = 0;
      metadata.finalizers = ["foregroundDeletion"];
    });
    const exported = manifest(job => Object.assign(job.metadata, deleted.metadata));
    expect(explainUpdate(deleted, exported).verdict).toBe("unchanged");
    delete exported.metadata.finalizers;
    const answer = explainUpdate(live(), exported);
    expect(answer).toMatchObject({ verdict: "invalid", commands: [] });
    expect(answer.errors.map(({ field, detail }) => [field, detail])).toEqual([
      ["metadata.deletionTimestamp", "field is immutable"],
      ["metadata.deletionGracePeriodSeconds", "field is immutable"],
    ]);
    expect(answer.text).toContain("only the server sets times of deletion: leave them out.");
  });

  it("explains updates of CronJobs", () => {
    const cronJob = (schedule: string) => ({
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: "nightly", namespace: "batch" },
      spec: { schedule, jobTemplate: { spec: manifest().spec } },
    });
    const old = live(() => {}, cronJob("@daily"));
    expect(explainUpdate(old, cronJob("@hourly"))).toMatchObject({
      verdict: "inPlace",
      changes: [{ field: "spec.schedule", from: "@daily", to: "@hourly", inPlace: true }],
      commands: ["kubectl apply -n batch -f nightly.yaml"],
    });
    expect(explainUpdate(old, cronJob("hourly"))).toMatchObject({
      verdict: "invalid",
      changes: [{ field: "spec.schedule", inPlace: false }],
      errors: [{ field: "spec.schedule" }],
    });
  });

  it("says that a new schedule or time zone makes a run that is past count as missed", () => {
    const cronJob = (spec: object) => ({
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: "nightly" },
      spec: { schedule: "0 2 * * *", jobTemplate: { spec: manifest().spec }, ...spec },
    });
    const last = "2026-01-02T02:00:00Z";
    const old = (spec: object = {}, status: object = { lastScheduleTime: last }) =>
      live(object => Object.assign(object, { status }), cronJob(spec));
    const now = new Date("2026-01-02T12:00:00Z");
    const told = (from: object, to: object) => explainUpdate(from, cronJob(to), { now }).text.split("\n");
    const note = (since = last) =>
      `With this change, a run was due between ${since} and now: it counts as missed, and may start late, before the next one. startingDeadlineSeconds limits how late.`;
    const apply = ["Run:", "  kubectl apply -n default -f nightly.yaml"];
    expect(told(old(), { schedule: "0 8 * * *" })).toEqual([
      "CronJob default/nightly: all changes go through in place.",
      '  in place  spec.schedule: "0 2 * * *" → "0 8 * * *"',
      note(),
      ...apply,
    ]);
    for (const [from, to] of [
      [old(), { timeZone: "America/New_York" }],
      [
        old({ timeZone: "Pacific/Auckland", schedule: "0 9 * * *" }),
        { schedule: "0 9 * * *", timeZone: null },
      ],
      [old(), { schedule: "@every 10h" }],
      [old(), { schedule: "0 12 * * *" }],
      [old(), { schedule: "0 8 * * *", startingDeadlineSeconds: 14401 }],
      [old({ suspend: true }), { schedule: "0 8 * * *", suspend: false }],
    ] as const)
      expect(told(from, to)).toContain(note());
    const created = old({}, {});
    expect(told(created, { schedule: "0 8 * * *" })).toContain(note(created.metadata.creationTimestamp));
    delete created.metadata.creationTimestamp;
    for (const [from, to] of [
      [old(), { schedule: "0 12 1 * *" }],
      [old(), { schedule: "1 12 * * *" }],
      [old(), { schedule: "@every 36001s" }],
      [old(), { schedule: "0 0 30 2 *" }],
      [old(), { schedule: "0 8 * * *", startingDeadlineSeconds: 14399 }],
      [old({ startingDeadlineSeconds: 60 }), { schedule: "0 8 * * *", startingDeadlineSeconds: 60 }],
      [old(), { schedule: "0 8 * * *", suspend: true }],
      [old({ schedule: "0 8 * * *" }), { schedule: "0 8 * * *", failedJobsHistoryLimit: 2 }],
      [created, { schedule: "0 8 * * *" }],
      [old(), { schedule: "0 8 * * *", timeZone: "Nowhere" }],
    ] as const)
      expect(told(from, to).join("\n")).not.toContain("counts as missed");
  });

  it("reports recreate for a CronJob being deleted whose finalizers cannot change", () => {
    const cronJob = (finalizer: string) => ({
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: "pi", finalizers: [finalizer] },
      spec: { schedule: "@daily", jobTemplate: { spec: manifest().spec } },
    });
    const deleted = live(({ metadata }) => {
      metadata.deletionTimestamp = "2026-01-01T00:00:00Z";
      metadata.deletionGracePeriodSeconds = 0;
    }, cronJob("example.com/one"));
    const { verdict, errors, commands } = explainUpdate(deleted, cronJob("example.com/other"));
    expect(verdict).toBe("recreate");
    expect(errors.map(({ field }) => field)).toEqual(["metadata.finalizers"]);
    expect(commands).toHaveLength(2);
  });

  it("merges what is stored, in which an owner has a uid even if it is empty", () => {
    const owned = manifest(job => {
      job.spec.template.metadata = {
        ownerReferences: [{ apiVersion: "v1", kind: "Pod", name: "p", uid: "" }],
      };
    });
    expect(explainUpdate(live(running, owned), owned).verdict).toBe("unchanged");
  });

  it("tells that kubectl cannot merge null as an item of a list", () => {
    const withNull = manifest(job => {
      job.spec.template.spec.imagePullSecrets = [null];
    });
    expect(explainUpdate(live(running, withNull), withNull)).toMatchObject({
      verdict: "invalid",
      errors: [{ field: "spec.template.spec.imagePullSecrets" }],
    });
  });

  it("matches containers by name when the list grows", () => {
    const withSidecar = manifest(job => {
      job.spec.template.spec.containers.unshift({ name: "sidecar", image: "b" });
    });
    expect(explainUpdate(live(), withSidecar).changes.map(({ field }) => field)).toEqual([
      "spec.template.spec.containers[0]",
    ]);
  });

  it("accepts a live object without resourceVersion, kind and apiVersion", () => {
    const {
      kind: _,
      apiVersion: __,
      ...bare
    } = live(job => {
      delete job.metadata.resourceVersion;
    });
    expect(explainUpdate(bare, manifest(wider)).verdict).toBe("inPlace");
  });

  it("returns the same text each time when an error contains the uid of a new Job", () => {
    const other = manifest(job => {
      job.spec.template.metadata = { labels: { "batch.kubernetes.io/controller-uid": "mine" } };
    });
    const explained = () => explainUpdate(live(), other);
    expect(explained().text).toContain("controller-uid");
    expect(explained()).toEqual(explained());
  });

  it("refuses a manifest in place of a live Job", () => {
    const { verdict, commands, errors, text } = explainUpdate(manifest(), manifest());
    expect([verdict, commands]).toEqual(["invalid", []]);
    expect(errors).toMatchObject([{ type: "FieldValueRequired", field: "live.spec.selector" }]);
    expect(text).toBe(
      "this is not a live object:\n  live.spec.selector: Required value: each Job of a cluster has one: this is a manifest",
    );
    expect(explainUpdate(null, manifest()).text).toContain("this is not a live object:");
  });

  it("never throws, and does not change its arguments", () => {
    for (const old of [undefined, 3, [], { kind: "Pod" }, live()]) {
      for (const doc of [undefined, null, "x", {}, { kind: "Pod" }, { metadata: 3 }]) {
        const { verdict, text } = explainUpdate(old, doc);
        expect(verdict).toBe("invalid");
        expect(text).not.toBe("");
      }
    }
    const [old, doc] = [live(running), manifest(image)];
    const before = structuredClone([old, doc]);
    explainUpdate(old, doc);
    expect([old, doc]).toEqual(before);
  });
});
