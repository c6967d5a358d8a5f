import { describe, expect, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import { dryRunCreate, dryRunUpdate, dryRunUpdateStatus } from "../../src/dry-run/index.ts";

const uid = "00000000-0000-4000-8000-000000000000";

/** Returns a live Job after `change`. */
function live(change: (job: LiveJob) => void = () => {}): LiveJob {
  const answer = dryRunCreate(
    {
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { name: "pi" },
      spec: {
        completions: 4,
        parallelism: 2,
        template: { spec: { restartPolicy: "Never", containers: [{ name: "pi", image: "perl:5.34" }] } },
      },
    },
    { uid, now: new Date(0) },
  );
  const job = structuredClone(answer.ok && answer.object) as unknown as LiveJob;
  job.metadata.resourceVersion = "7";
  change(job);
  return job;
}

// biome-ignore lint/suspicious/noExplicitAny: tests change what no type allows.
type LiveJob = any;

const edited = (job: LiveJob, change: (job: LiveJob) => void): LiveJob => {
  const copy = structuredClone(job);
  change(copy);
  return copy;
};

function accepted(answer: ReturnType<typeof dryRunUpdate>): LiveJob {
  if (!answer.ok) throw new Error(answer.status.message);
  return answer.object;
}

function refused(answer: ReturnType<typeof dryRunUpdate>) {
  if (answer.ok) throw new Error("accepted");
  return answer;
}

describe("recorded updates", () => {
  const cases = readCases("test/dry-run/recorded/update.ndjson.gz");
  const answers = cases.map(({ op, old, doc }) =>
    op === "update" ? dryRunUpdate(old, doc) : dryRunUpdateStatus(old, doc),
  );

  it("store the same objects as the server", () => {
    let count = 0;
    answers.forEach((answer, i) => {
      const { verdict } = cases[i] as (typeof cases)[number];
      if (!verdict.ok) return;
      expect(answer, `line ${i + 1}`).toMatchObject({ ok: true });
      if (answer.ok) expect(answer.object, `line ${i + 1}`).toEqual(verdict.object);
      expect([...answer.warnings].sort()).toEqual([...(verdict.warnings ?? [])].sort());
      count++;
    });
    expect(count).toBeGreaterThanOrEqual(300);
  });

  it("are refused with the same errors as the server's", () => {
    let [count, inOrder] = [0, 0];
    answers.forEach((answer, i) => {
      const { verdict } = cases[i] as (typeof cases)[number];
      if (verdict.code !== 422) return;
      const texts = (list: readonly { type: string; field: string; detail?: string }[]) =>
        list.map(({ type, field, detail = "" }) => `${type} ${field}: ${detail}`);
      const [ours, theirs] = [texts(refused(answer).errors), texts(verdict.causes ?? [])];
      expect([...ours].sort(), `line ${i + 1}`).toEqual([...theirs].sort());
      if (ours.join("\n") === theirs.join("\n")) inOrder++;
      count++;
    });
    expect(count).toBeGreaterThanOrEqual(450);
    // Go's maps have no order, and the rules of disabled features come last.
    expect(inOrder / count).toBeGreaterThan(0.95);
  });

  it("list the changes in every error about an immutable field", () => {
    let count = 0;
    for (const answer of answers) {
      for (const error of answer.ok ? [] : answer.errors) {
        if (error.detail !== "field is immutable") continue;
        expect(error.changes?.length).toBeGreaterThan(0);
        for (const { field, from, to } of error.changes ?? []) {
          expect(field.startsWith(error.field)).toBe(true);
          expect(JSON.stringify(from)).not.toBe(JSON.stringify(to));
        }
        count++;
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  it("do not change the live object or the manifest", () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    for (const { op, old, doc } of cases) {
      const ask = op === "update" ? dryRunUpdate : dryRunUpdateStatus;
      const answer = ask(structuredClone(old), structuredClone(doc));
      freeze(old);
      freeze(doc);
      // An error that is thrown inside may be caught, and then leads to another answer.
      expect(ask(old, doc)).toEqual(answer);
    }
  });
});

describe("dryRunUpdate", () => {
  it("lists the changed fields instead of the server's dump of the whole template", () => {
    const answer = refused(
      dryRunUpdate(
        live(),
        edited(live(), job => {
          job.spec.template.spec.containers[0].image = "perl:5.36";
          job.spec.template.spec.containers[0].env = [{ name: "A", value: "b" }];
        }),
      ),
    );
    expect(answer.status).toMatchObject({ code: 422, reason: "Invalid" });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]).toMatchObject({
      type: "FieldValueInvalid",
      field: "spec.template",
      detail: "field is immutable",
      changes: [
        { field: "spec.template.spec.containers[0].image", from: "perl:5.34", to: "perl:5.36" },
        { field: "spec.template.spec.containers[0].env[0]", to: { name: "A", value: "b" } },
      ],
    });
  });

  it("increments the generation for changes of the spec, but not of the metadata", () => {
    const labelled = edited(live(), job => {
      job.metadata.labels.team = "a";
    });
    const changed = edited(labelled, job => {
      job.spec.parallelism = 3;
    });
    expect(accepted(dryRunUpdate(live(), labelled)).metadata.generation).toBe(1);
    expect(accepted(dryRunUpdate(live(), changed)).metadata).toMatchObject({
      generation: 2,
      labels: { team: "a" },
    });
  });

  it("keeps the status, uid, creationTimestamp and resourceVersion", () => {
    const old = live(job => {
      job.status = { active: 2 };
    });
    const doc = edited(old, job => {
      job.status = { active: 9 };
      job.metadata = { name: "pi", creationTimestamp: "2020-01-01T00:00:00Z", generation: 9 };
    });
    const { metadata, status } = accepted(dryRunUpdate(old, doc));
    expect(status).toEqual({ active: 2 });
    expect(metadata).toMatchObject({
      namespace: "default",
      uid,
      resourceVersion: "7",
      creationTimestamp: "1970-01-01T00:00:00Z",
      generation: 1,
    });
  });

  it("answers a manifest with another uid with a Conflict", () => {
    const doc = edited(live(), job => {
      job.metadata.uid = "b";
    });
    const { status, errors } = refused(dryRunUpdate(live(), doc));
    expect(errors).toEqual([]);
    expect(status).toEqual({
      kind: "Status",
      apiVersion: "v1",
      metadata: {},
      status: "Failure",
      message: `Operation cannot be fulfilled on jobs.batch "pi": StorageError: invalid object, Code: 4, Key: /jobs/default/pi, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: b, UID in object meta: ${uid}`,
      reason: "Conflict",
      details: { name: "pi", group: "batch", kind: "jobs" },
      code: 409,
    });
  });

  it("refuses a manifest with another namespace", () => {
    const { status, errors } = refused(
      dryRunUpdate(
        live(),
        edited(live(), job => {
          job.metadata.namespace = "other";
        }),
      ),
    );
    expect(status).toMatchObject({ code: 400, reason: "BadRequest" });
    expect(errors).toMatchObject([{ field: "metadata.namespace", detail: "must be default" }]);
  });

  it("allows scheduling fields of the Pod template to change while a Job is suspended", () => {
    const change = (job: LiveJob) => {
      job.spec.template.spec.nodeSelector = { disk: "ssd" };
      job.spec.template.spec.containers[0].resources = { requests: { cpu: "1" } };
      job.spec.template.metadata.annotations = { a: "b" };
    };
    const suspended = live(job => {
      job.spec.suspend = true;
    });
    const started = edited(suspended, job => {
      job.status = { active: 1, startTime: "2026-01-01T00:00:00Z" };
    });
    accepted(dryRunUpdate(suspended, edited(suspended, change)));
    for (const old of [live(), started]) {
      const [error] = refused(dryRunUpdate(old, edited(old, change))).errors;
      expect(error?.changes?.map(({ field }) => field)).toEqual([
        "spec.template.metadata.annotations[a]",
        "spec.template.spec.containers[0].resources.requests[cpu]",
        "spec.template.spec.nodeSelector[disk]",
      ]);
    }
    const image = edited(suspended, job => {
      change(job);
      job.spec.template.spec.containers[0].image = "b";
    });
    expect(refused(dryRunUpdate(suspended, image)).errors[0]).toMatchObject({
      field: "spec.template.spec",
      changes: [{ field: "spec.template.spec.containers[0].image", from: "perl:5.34", to: "b" }],
    });
  });

  it("keeps fields of disabled features if the live object has them, and drops them otherwise", () => {
    const withSignal = (job: LiveJob) => {
      job.spec.template.spec.os = { name: "linux" };
      job.spec.template.spec.containers[0].lifecycle = { stopSignal: "SIGINT" };
    };
    const plain = accepted(
      dryRunUpdate(
        live(job => {
          job.spec.template.spec.os = { name: "linux" };
        }),
        live(withSignal),
      ),
    );
    expect(plain.spec.template.spec.containers[0].lifecycle).toBeUndefined();
    const used = accepted(dryRunUpdate(live(withSignal), live(withSignal)));
    expect(used.spec.template.spec.containers[0].lifecycle).toEqual({ stopSignal: "SIGINT" });
    const wrong = live(job => {
      withSignal(job);
      job.spec.template.spec.containers[0].lifecycle.stopSignal = "SIGNONE";
    });
    const { errors } = refused(dryRunUpdate(wrong, wrong));
    expect(errors).toMatchObject([
      { type: "FieldValueNotSupported", field: "spec.template.spec.containers[0].lifecycle.stopSignal" },
    ]);
    expect(errors[0]?.detail.match(/SIG/g)).toHaveLength(65);
  });

  it("takes the kind from the live object or the manifest", () => {
    const bare = ({ kind: _, apiVersion: __, ...job }: LiveJob) => job;
    expect(accepted(dryRunUpdate(bare(live()), live())).kind).toBe("Job");
    expect(accepted(dryRunUpdate(live(), bare(live()))).kind).toBe("Job");
    const { status } = refused(dryRunUpdate(live(), { ...live(), kind: "CronJob" }));
    expect(status.message).toBe(
      'CronJob in version "v1" cannot be handled as a Job: converting (v1.CronJob) to (batch.Job): unknown conversion',
    );
  });

  it("reports when the live object cannot be decoded", () => {
    const broken = live(job => {
      job.spec.parallelism = "two";
      job.spec.unknown = 1;
    });
    const { status, errors } = refused(dryRunUpdate(broken, live()));
    expect(status).toMatchObject({ code: 400, reason: "BadRequest" });
    expect(status.message).toMatch(/^the live object cannot be read: Job in version "v1" cannot be handled/);
    expect(errors.map(({ field }) => field)).toEqual(["live.spec.parallelism", "live.spec.unknown"]);
    expect(refused(dryRunUpdate(3, live())).errors[0]?.field).toBe("live");
  });

  it("never throws", () => {
    const hostile = [
      undefined,
      null,
      0,
      "",
      [],
      {},
      () => {},
      new Date(),
      new Proxy(
        {},
        {
          get() {
            throw new Error("no");
          },
        },
      ),
      { kind: {}, metadata: 3 },
      { metadata: { name: "__proto__", labels: { ["__proto__"]: "a", constructor: "x" } } },
    ];
    for (const old of [...hostile, live()]) {
      for (const doc of [...hostile, live()]) {
        for (const { ok } of [dryRunUpdate(old, doc), dryRunUpdateStatus(old, doc)])
          expect(ok).toBeTypeOf("boolean");
      }
    }
  });
});

describe("dryRunUpdateStatus", () => {
  const running = live(job => {
    job.status = { active: 2, ready: 1, startTime: "2026-01-01T00:00:00Z" };
  });
  const withStatus = (status: object) => ({ ...running, status });

  it("stores the status and leaves the spec as it is", () => {
    const doc = edited(running, job => {
      job.spec = { parallelism: 99 };
      job.metadata.labels = { a: "b" };
      job.status.ready = 2;
    });
    const stored = accepted(dryRunUpdateStatus(running, doc));
    expect(stored.spec).toEqual(running.spec);
    expect(stored.status).toMatchObject({ ready: 2 });
    expect(stored.metadata).toMatchObject({ generation: 1, labels: { a: "b" } });
  });

  it("requires the fields and conditions that precede Complete and Failed", () => {
    const done = (...types: string[]) => ({
      startTime: "2026-01-01T00:00:00Z",
      succeeded: 4,
      conditions: types.map(type => ({ type, status: "True" })),
    });
    const fields = (status: object) => {
      const answer = dryRunUpdateStatus(running, withStatus(status));
      return answer.ok ? [] : answer.errors.map(({ field, detail }) => `${field}: ${detail}`);
    };
    expect(fields(done("Complete"))).toEqual([
      "status.completionTime: completionTime is required for Complete jobs",
      "status.conditions: cannot set Complete=True condition without the SuccessCriteriaMet=true condition",
    ]);
    expect(fields(done("Failed"))).toEqual([
      "status.conditions: cannot set Failed=True condition without the FailureTarget=true condition",
    ]);
    expect(
      fields({ ...done("SuccessCriteriaMet", "Complete"), completionTime: "2026-01-01T00:01:00Z" }),
    ).toEqual([]);
    expect(fields(done("FailureTarget", "Failed"))).toEqual([]);
  });

  it("reports the completionTime that must not change", () => {
    const done = (completionTime: string) => ({
      startTime: "2026-01-01T00:00:00Z",
      completionTime,
      conditions: ["SuccessCriteriaMet", "Complete"].map(type => ({ type, status: "True" })),
    });
    const [from, to] = ["2026-01-01T00:01:00Z", "2026-01-01T00:02:00Z"] as const;
    const { errors } = refused(dryRunUpdateStatus(withStatus(done(from)), withStatus(done(to))));
    expect(errors).toMatchObject([
      { field: "status.completionTime", changes: [{ field: "status.completionTime", from, to }] },
    ]);
  });

  it("returns no warnings, where dryRunUpdate returns some", () => {
    const cronJob = {
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: "pi", namespace: "default", uid, resourceVersion: "7" },
      spec: { schedule: "TZ=UTC 0 0 * * *", jobTemplate: { spec: { template: live().spec.template } } },
    };
    expect(dryRunUpdate(cronJob, cronJob)).toMatchObject({
      ok: true,
      warnings: [expect.stringMatching(/^cannot use TZ or CRON_TZ/)],
    });
    expect(dryRunUpdateStatus(cronJob, cronJob)).toMatchObject({ ok: true, warnings: [] });
  });
});
