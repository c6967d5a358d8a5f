import { describe, expect, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import { type DryRunOptions, dryRunCreate, InvalidError } from "../../src/dry-run/index.ts";

const fixed: DryRunOptions = {
  uid: "00000000-0000-4000-8000-000000000000",
  now: new Date("2026-01-01T00:00:00Z"),
  suffix: "abcde",
};
const spec = {
  template: { spec: { restartPolicy: "Never", containers: [{ name: "main", image: "busybox:1" }] } },
};
const job = (metadata: object = { name: "pi" }) => ({ apiVersion: "batch/v1", kind: "Job", metadata, spec });

function accepted(manifest: unknown, options: DryRunOptions = fixed) {
  const answer = dryRunCreate(manifest, options);
  if (!answer.ok) throw new InvalidError(answer.status, answer.errors);
  return answer;
}

function refused(manifest: unknown, options: DryRunOptions = fixed) {
  const answer = dryRunCreate(manifest, options);
  if (answer.ok) throw new Error("accepted");
  return { ...answer, text: new InvalidError(answer.status, answer.errors).message };
}

describe("objects stored by dryRunCreate", () => {
  const cases = readCases("test/dry-run/recorded/stored.ndjson.gz");

  it.each([0, 1, 2, 3])("equal the server's in every field (part %i)", part => {
    for (const [i, { doc, verdict }] of cases.entries()) {
      if (i % 4 !== part) continue;
      const { object, warnings } = accepted(doc);
      expect(object, `line ${i + 1}`).toEqual(verdict.object);
      expect([...warnings].sort()).toEqual([...(verdict.warnings ?? [])].sort());
      // What the type says is there.
      const { name, namespace, uid, creationTimestamp } = object.metadata;
      for (const text of [name, namespace, uid, creationTimestamp]) expect(text).toBeTypeOf("string");
      expect([object.metadata.generation, typeof object.status]).toEqual([1, "object"]);
    }
    expect(cases.length).toBeGreaterThanOrEqual(500);
  });

  it("are plain data", () => {
    const { object } = accepted(job({ name: "pi", labels: { a: "b" } }));
    expect(JSON.parse(JSON.stringify(object))).toStrictEqual(object);
  });

  it("share no data with the manifest", () => {
    const manifest = job({ name: "pi", labels: { a: "b" }, finalizers: ["a.b/c"] });
    const before = structuredClone(manifest);
    const parts = (value: unknown): object[] =>
      typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];
    const own = new Set(parts(manifest));
    expect(parts(accepted(manifest).object).filter(part => own.has(part))).toEqual([]);
    expect(manifest).toEqual(before);
  });
});

describe("options of dryRunCreate", () => {
  it("set the uid, the creation time and the suffix of the name", () => {
    const { object } = accepted(job({ generateName: "pi-" }), {
      uid: "u",
      now: new Date("2026-05-06T07:08:09.999Z"),
      suffix: "zz",
    });
    expect(object.metadata).toMatchObject({
      name: "pi-zz",
      uid: "u",
      creationTimestamp: "2026-05-06T07:08:09Z",
    });
    expect(object.metadata.labels).toEqual({
      "batch.kubernetes.io/controller-uid": "u",
      "batch.kubernetes.io/job-name": "pi-zz",
      "controller-uid": "u",
      "job-name": "pi-zz",
    });
  });

  it("default to a random uid and suffix, and the current time", () => {
    const manifest = job({ generateName: "pi-" });
    const [a, b] = [accepted(manifest, {}), accepted(manifest, {})].map(({ object }) => object.metadata);
    expect(a?.uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(a?.name).toMatch(/^pi-[bcdfghjklmnpqrstvwxz2456789]{5}$/);
    expect(a?.uid).not.toBe(b?.uid);
    const suffixes = Array.from({ length: 20 }, () => accepted(manifest, {}).object.metadata.name);
    expect(new Set(suffixes).size).toBeGreaterThan(15);
    expect(Math.abs(Date.parse(a?.creationTimestamp ?? "") - Date.now())).toBeLessThan(60_000);
  });

  it("append the suffix to a generateName cut at 58 bytes", () => {
    expect(accepted(job({ generateName: "a".repeat(70) })).object.metadata.name).toBe(
      `${"a".repeat(58)}abcde`,
    );
    expect(refused(job({ generateName: "é".repeat(40) })).status.details?.name).toBe(
      `${"é".repeat(29)}abcde`,
    );
  });

  it("set the namespace, which must agree with the manifest", () => {
    expect(accepted(job()).object.metadata.namespace).toBe("default");
    expect(accepted(job({ name: "a", namespace: "b" })).object.metadata.namespace).toBe("b");
    expect(accepted(job(), { namespace: "c" }).object.metadata.namespace).toBe("c");
    const { status, errors, text } = refused(job({ name: "a", namespace: "b" }), { namespace: "c" });
    expect(status).toMatchObject({ code: 400, reason: "BadRequest" });
    expect(errors.map(error => error.field)).toEqual(["metadata.namespace"]);
    expect(text).toBe(
      "Error from server (BadRequest): the namespace of the provided object does not match the namespace sent on the request",
    );
  });
});

describe("metadata of a created object", () => {
  it("does not keep fields that only the server sets", () => {
    const { object } = accepted(
      job({
        name: "pi",
        uid: "mine",
        selfLink: "/a",
        creationTimestamp: "2020-01-01T00:00:00Z",
        deletionTimestamp: "2020-01-01T00:00:00Z",
        deletionGracePeriodSeconds: 5,
        generation: 9,
        managedFields: [{ manager: "a", operation: "Apply", fieldsV1: {} }],
      }),
    );
    expect(object.metadata).toMatchObject({
      uid: fixed.uid,
      generation: 1,
      creationTimestamp: "2026-01-01T00:00:00Z",
    });
    for (const field of ["selfLink", "deletionTimestamp", "deletionGracePeriodSeconds", "managedFields"])
      expect(object.metadata).not.toHaveProperty(field);
  });

  it("drops duplicate owner references, with a warning", () => {
    const owner = (uid: string, more = {}) => ({ apiVersion: "v1", kind: "Pod", name: "a", uid, ...more });
    const ownerReferences = [
      owner("1"),
      owner("2"),
      owner("1"),
      owner("1", { controller: false }),
      owner("2"),
    ];
    const { object, warnings } = accepted(job({ name: "a", ownerReferences }));
    expect(object.metadata.ownerReferences).toEqual([
      owner("1"),
      owner("2"),
      owner("1", { controller: false }),
    ]);
    expect(warnings).toEqual([
      ".metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: 1, 2",
    ]);
  });
});

describe("refusals of dryRunCreate", () => {
  it("have the same Status as the server's", () => {
    const { status, errors } = refused({
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { name: "a" },
      spec: {},
    });
    expect(status).toStrictEqual({
      kind: "Status",
      apiVersion: "v1",
      metadata: {},
      status: "Failure",
      message:
        'Job.batch "a" is invalid: [spec.template.spec.containers: Required value, spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"]',
      reason: "Invalid",
      details: {
        name: "a",
        group: "batch",
        kind: "Job",
        causes: [
          { reason: "FieldValueRequired", message: "Required value", field: "spec.template.spec.containers" },
          {
            reason: "FieldValueRequired",
            message: 'Required value: valid values: "OnFailure", "Never"',
            field: "spec.template.spec.restartPolicy",
          },
        ],
      },
      code: 422,
    });
    expect(errors).toHaveLength(2);
    expect(refused({ apiVersion: "batch/v1", kind: "Job", foo: 1 }).status).toStrictEqual({
      kind: "Status",
      apiVersion: "v1",
      metadata: {},
      status: "Failure",
      message: 'Job in version "v1" cannot be handled as a Job: strict decoding error: unknown field "foo"',
      reason: "BadRequest",
      code: 400,
    });
  });

  it("print one fault on one line, and several as a list", () => {
    expect(refused(job({ name: "A" })).text).toMatch(
      /^The Job "A" is invalid: metadata\.name: Invalid value: "A": a low/,
    );
    expect(refused({ apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" } }).text).toBe(
      'The Job "a" is invalid: \n* spec.template.spec.containers: Required value\n* spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
    );
  });

  it("of undecodable manifests list the faults that the server leaves out", () => {
    const head = 'Error from server (BadRequest): Job in version "v1" cannot be handled as a Job:';
    const root = { apiVersion: "batch/v1", kind: "Job" };
    expect(refused({ ...root, foo: 1, bar: 2 }).text).toBe(
      `${head} strict decoding error: unknown field "foo", unknown field "bar"`,
    );
    expect(refused({ ...root, Spec: {} }).text).toBe(
      `${head} strict decoding error: unknown field "Spec"\n* Spec: Invalid value: "object": unknown field, did you mean "spec"?`,
    );
    expect(refused({ ...root, spec: { completions: "1", suspend: "no" } }).text).toBe(
      `${head} json: cannot unmarshal string into Go struct field JobSpec.spec.completions of type int32\n* spec.completions: Invalid value: "1": must be an integer\n* spec.suspend: Invalid value: "no": must be true or false`,
    );
    // A path that only occurs inside another path has not been reported yet.
    const nested = { metadata: { name: 3 }, spec: { template: { metadata: { name: 3 } } } };
    expect(refused({ ...root, ...nested }).text).toMatch(
      /\n\* metadata\.name: .*\n\* spec\.template\.metadata\.name: /,
    );
    // The server does not say which item of a list it means.
    const env = [{ name: "A" }, { name: "B", value: 1 }];
    expect(refused({ ...root, spec: { template: { spec: { containers: [{ env }] } } } }).text).toMatch(
      /\n\* spec\.template\.spec\.containers\[0\]\.env\[1\]\.value: Invalid value: 1: must be a string$/,
    );
  });

  it("become an InvalidError to which errors of one's own can be added", () => {
    const { status, errors } = refused(job({ name: "A" }));
    const own = {
      type: "FieldValueForbidden",
      field: "spec.template.spec.hostNetwork",
      detail: "not in this team",
      message: "Forbidden: not in this team",
    } as const;
    const { message } = new InvalidError(status, [...errors, own]);
    expect(message).toBe(
      `The Job "A" is invalid: \n* metadata.name: ${errors[0]?.message}\n* spec.template.spec.hostNetwork: Forbidden: not in this team`,
    );
    const { causes: _, ...details } = status.details ?? {};
    expect(new InvalidError({ ...status, details }, [own]).message).toBe(
      'The Job "A" is invalid: spec.template.spec.hostNetwork: Forbidden: not in this team',
    );
    const { details: __, ...bare } = status;
    expect(new InvalidError({ ...bare, message: "no" }, []).message).toBe("Error from server (Invalid): no");
  });

  it("become an InvalidError with their status and errors", () => {
    const { status, errors } = refused({});
    const error = new InvalidError(status, errors);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("InvalidError");
    expect(error.status).toBe(status);
    expect(error.errors).toBe(errors);
  });
});
