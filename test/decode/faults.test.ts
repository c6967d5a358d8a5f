import { describe, expect, it } from "vitest";
import { decode } from "../../src/decode/index.ts";

function faultsOf(doc: unknown): string[] {
  const decoded = decode(doc);
  return decoded.ok ? [] : decoded.errors.map(({ type, field, message }) => `${type} ${field}: ${message}`);
}

const job = (spec: object) => ({ apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" }, spec });
const pod = (spec: object) => job({ template: { spec } });

describe("faults of decode", () => {
  it("are all listed, although the server's message names only the first", () => {
    const doc = job({
      completions: "5",
      backofLimit: 4,
      parallelism: 1.5,
      template: { metadata: { labels: { a: 1, "b.c/d": true } }, spec: { containers: { name: "a" } } },
    });
    const decoded = decode(doc);
    expect(decoded).toMatchObject({
      ok: false,
      message:
        'Job in version "v1" cannot be handled as a Job: json: cannot unmarshal string into Go struct field JobSpec.spec.completions of type int32',
    });
    expect(faultsOf(doc)).toEqual([
      'FieldValueTypeInvalid spec.completions: Invalid value: "5": must be an integer',
      'FieldValueInvalid spec.backofLimit: Invalid value: 4: unknown field, did you mean "backoffLimit"?',
      "FieldValueTypeInvalid spec.parallelism: Invalid value: 1.5: must be an integer",
      "FieldValueTypeInvalid spec.template.metadata.labels[a]: Invalid value: 1: must be a string",
      "FieldValueTypeInvalid spec.template.metadata.labels[b.c/d]: Invalid value: true: must be a string",
      'FieldValueTypeInvalid spec.template.spec.containers: Invalid value: "object": must be a list',
    ]);
  });

  it("report a value that is not an object, or whose kind or apiVersion is not valid", () => {
    expect(faultsOf("a")).toEqual(['FieldValueTypeInvalid (root): Invalid value: "a": must be an object']);
    expect(faultsOf([1])).toEqual([
      'FieldValueTypeInvalid (root): Invalid value: "array": must be an object',
    ]);
    expect(faultsOf({ apiVersion: 1, kind: "Job" })).toEqual([
      "FieldValueTypeInvalid apiVersion: Invalid value: 1: must be a string",
    ]);
    expect(faultsOf({ apiVersion: "batch/v1", kind: ["Job"] })).toEqual([
      'FieldValueTypeInvalid kind: Invalid value: "array": must be a string',
    ]);
    for (const apiVersion of ["batch/v1/", "/batch/v1", "a/b/c"]) {
      expect(decode({ apiVersion, kind: "Job" })).toMatchObject({
        message: `unexpected GroupVersion string: ${apiVersion}`,
      });
      expect(faultsOf({ apiVersion, kind: "Job" })).toEqual([
        `FieldValueNotSupported apiVersion: Unsupported value: "${apiVersion}": supported values: "batch/v1"`,
      ]);
    }
  });

  it("state the expected type for each kind of field", () => {
    const detailsOf = (doc: unknown) => {
      const decoded = decode(doc);
      return decoded.ok ? [] : decoded.errors.map(({ detail }) => detail);
    };
    const container = {
      name: 1,
      stdin: "yes",
      resources: { limits: { cpu: Number.NaN } },
      livenessProbe: { httpGet: { port: 1.5 } },
      securityContext: [],
    };
    const template = {
      metadata: { deletionTimestamp: 1, managedFields: [{ fieldsV1: { a: () => 1 } }], labels: [] },
      spec: { containers: [container, 1] },
    };
    expect(detailsOf(job({ activeDeadlineSeconds: "1", parallelism: "1", template }))).toEqual([
      "must be an integer",
      "must be an integer",
      'must be a time in RFC 3339, such as "2001-01-01T00:00:00Z"',
      "must be a JSON value",
      "must be an object",
      "must be a string",
      "must be true or false",
      'must be a quantity, such as "2Gi"',
      "must be an integer or a string",
      "must be an object",
      "must be an object",
    ]);
  });

  it("have paths with the indexes of list items", () => {
    expect(
      faultsOf(pod({ containers: [{ name: "a" }, { name: "b", ports: [{ containerPort: "http" }] }] })),
    ).toEqual([
      'FieldValueTypeInvalid spec.template.spec.containers[1].ports[0].containerPort: Invalid value: "http": must be an integer',
    ]);
  });

  it("state the allowed range of integers", () => {
    expect(faultsOf(job({ completions: 2 ** 31, activeDeadlineSeconds: 2 ** 53 }))).toEqual([
      "FieldValueTypeInvalid spec.completions: Invalid value: 2147483648: must be between -2147483648 and 2147483647",
      "FieldValueTypeInvalid spec.activeDeadlineSeconds: Invalid value: 9007199254740992: must be between -9007199254740991 and 9007199254740991: JavaScript numbers beyond 2^53 are not exact",
    ]);
  });

  it("require strings for quantities beyond 2^53", () => {
    const overhead = { a: 2 ** 53, b: 2 ** 53 - 1, c: 1e-7, d: 1e21, e: "9007199254740993" };
    expect(faultsOf(pod({ overhead }))).toEqual([
      "FieldValueTypeInvalid spec.template.spec.overhead[a]: Invalid value: 9007199254740992: JavaScript numbers beyond 2^53 are not exact: write a string",
    ]);
  });

  it("report invalid quantities and ports, which the server's own decoders refuse", () => {
    const resources = { limits: { cpu: "1 core", memory: true } };
    expect(faultsOf(pod({ containers: [{ resources, livenessProbe: { httpGet: { port: 1.5 } } }] }))).toEqual(
      [
        "FieldValueInvalid spec.template.spec.containers[0].resources.limits[cpu]: Invalid value: \"1 core\": quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
        "FieldValueInvalid spec.template.spec.containers[0].resources.limits[memory]: Invalid value: true: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
        "FieldValueTypeInvalid spec.template.spec.containers[0].livenessProbe.httpGet.port: Invalid value: 1.5: must be an integer or a string",
      ],
    );
  });

  it("of long quantities are the server's, except beyond 4096 characters", () => {
    const faultOf = (cpu: string) => faultsOf(pod({ overhead: { cpu } })).map(fault => fault.slice(-70));
    expect(faultOf("a".repeat(5000))).toEqual(
      ["regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"].map(end =>
        expect.stringContaining(end),
      ),
    );
    expect(faultOf("1".repeat(4096))).toEqual([]);
    expect(faultOf("1".repeat(4097))).toEqual([
      expect.stringMatching(/: a quantity of more than 4096 characters$/),
    ]);
    expect(faultOf(`${" ".repeat(4096)}1.5`)).toEqual([]);
  });

  it("of kind and apiVersion list the supported values", () => {
    expect(faultsOf({ apiVersion: "batch/v1beta1", kind: "Pod" })).toEqual([
      'FieldValueNotSupported apiVersion: Unsupported value: "batch/v1beta1": supported values: "batch/v1"',
      'FieldValueNotSupported kind: Unsupported value: "Pod": supported values: "CronJob", "Job"',
    ]);
    expect(decode({ kind: "Job" }, "CronJob")).toMatchObject({
      ok: false,
      message:
        'Job in version "v1" cannot be handled as a CronJob: converting (v1.Job) to (batch.CronJob): unknown conversion',
      errors: [{ field: "kind", detail: 'supported values: "CronJob"' }],
    });
  });

  it("of unknown fields are listed for an old apiVersion too", () => {
    expect(
      faultsOf({ apiVersion: "batch/v1beta1", kind: "CronJob", spec: { scedule: "* * * * *" } }),
    ).toEqual([
      'FieldValueNotSupported apiVersion: Unsupported value: "batch/v1beta1": supported values: "batch/v1"',
      'FieldValueInvalid spec.scedule: Invalid value: "* * * * *": unknown field, did you mean "schedule"?',
    ]);
  });

  it("report keys that become duplicates when written as JSON", () => {
    const doc = {
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { labels: { "a\ud800": "b", "a\ufffd": "c" } },
    };
    expect(decode(doc)).toMatchObject({
      ok: false,
      message:
        'Job in version "v1" cannot be handled as a Job: strict decoding error: duplicate field "metadata.labels.a\ufffd"',
    });
    expect(faultsOf(doc)).toEqual(['FieldValueDuplicate metadata.labels[a\ufffd]: Duplicate value: "c"']);
  });

  it("are limited to 100 unknown fields in the message and 10,000 in the list", () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`field${i}`, i]));
    const decoded = decode({ apiVersion: "batch/v1", kind: "Job", ...many });
    if (decoded.ok) throw new Error("decoded");
    expect(decoded.message.match(/unknown field/g)).toHaveLength(100);
    expect(decoded.message.endsWith('unknown field "field99"')).toBe(true);
    expect(decoded.errors).toHaveLength(10_000);
  });
});

describe("hints for unknown fields", () => {
  const hint = (key: string) => {
    const [fault = ""] = faultsOf(job({ [key]: 1 }));
    return /did you mean "(.*)"/.exec(fault)?.[1];
  };

  it.each([
    ["backoffLimits", "backoffLimit"],
    ["BackoffLimit", "backoffLimit"],
    ["backoff_limit", "backoffLimit"],
    ["completion", "completions"],
    ["paralellism", "parallelism"],
    ["templtae", "template"],
    ["ttlSecondsAfterFinish", "ttlSecondsAfterFinished"],
    ["supend", "suspend"],
  ])("%s: suggests %s", (wrong, right) => expect(hint(wrong)).toBe(right));

  it.each(["foo", "x", "schedule", "containers"])("%s: suggests nothing", wrong =>
    expect(hint(wrong)).toBeUndefined(),
  );

  it("count two swapped letters as one change, and allow fewer changes in short names", () => {
    const near = (key: string) =>
      /did you mean "(.*)"/.exec(faultsOf(pod({ containers: [{ [key]: 1 }] }))[0] ?? "")?.[1];
    // Names of up to three letters may differ in one letter, those of up to eight in two, longer ones in three.
    expect(["evn", "env_", "En-v", "ev"].map(near)).toEqual(["env", "env", "env", "env"]);
    expect(["vne", "nev", "xyv"].map(near)).toEqual([undefined, "env", undefined]);
    expect(["imgae", "imgea", "imega", "portz", "po.rt", "poxys", "poxyz"].map(near)).toEqual([
      "image",
      "image",
      "image",
      "ports",
      "ports",
      "ports",
      undefined,
    ]);
    expect(["lifecycel", "lifceycel", "lifxxxcle", "lifxxxxle"].map(near)).toEqual([
      "lifecycle",
      "lifecycle",
      "lifecycle",
      undefined,
    ]);
  });

  it("are left out for very long names", () => expect(hint("a".repeat(100_000))).toBeUndefined());
});
