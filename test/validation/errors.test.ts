import { describe, expect, it } from "vitest";
import { dryRunCreate } from "../../src/dry-run/index.ts";
import { omitted } from "../../src/faults/field-error.ts";
import { addDeclared, Errors, WiderErrors } from "../../src/validation/errors.ts";

describe("Errors", () => {
  it("have the full path of the field, relative to the current place", () => {
    const errors = new Errors();
    errors.required("metadata.name");
    errors.place.push("spec");
    errors.place.push("list");
    errors.place.push(2);
    for (const field of ["", "map[a.b/c]", "[key].name"]) errors.required(field);
    errors.outside(2, () => errors.required("other"));
    errors.place.pop();
    errors.required("[3]");
    expect(errors.all().map(({ field }) => field)).toEqual([
      "metadata.name",
      "spec.list[2]",
      "spec.list[2].map[a.b/c]",
      "spec.list[2][key].name",
      "spec.other",
      "spec.list[3]",
    ]);
  });

  it("build messages in the server's words", () => {
    const errors = new Errors();
    errors.required("");
    errors.invalid("", "a\u0001", "is wrong");
    errors.invalid("", "a\u0001", "is wrong", true);
    errors.invalid("", omitted, "is wrong");
    errors.invalid("", undefined, "field is immutable");
    errors.notSupported("", "<", ["b", "c"]);
    errors.forbidden("", "no");
    errors.atMostBytes("", "é".repeat(31), 62);
    errors.atMostBytes("", "é".repeat(31), 61);
    errors.atMostItems("", ["a", "b"], 2);
    errors.atMostItems("", ["a", "b", "c"], 2);
    expect(errors.all().map(({ message }) => message)).toEqual([
      "Required value",
      'Invalid value: "a\\x01": is wrong',
      'Invalid value: "a\\u0001": is wrong',
      "Invalid value: is wrong",
      "Invalid value: null: field is immutable",
      'Unsupported value: "\\u003c": supported values: "b", "c"',
      "Forbidden: no",
      "Too long: may not be more than 61 bytes",
      "Too many: 3: must have at most 2 items",
    ]);
    expect(errors.all()[3]).not.toHaveProperty("value");
  });

  it("drop duplicate errors, and put the declarative ones last", () => {
    const errors = new WiderErrors();
    expect(errors.none).toBe(true);
    addDeclared(errors, "FieldValueRequired", "", "", "");
    expect(errors.none).toBe(false);
    errors.duplicate("", 1);
    errors.duplicate("", 1);
    errors.duplicate("", 2);
    expect(errors.all().map(({ message }) => message)).toEqual([
      "Duplicate value: 1",
      "Duplicate value: 2",
      "Required value",
    ]);
  });
});

describe("the order of errors", () => {
  it("does not depend on the order of a map's keys", () => {
    const fieldsOf = (labels: object) => {
      const template = {
        metadata: { labels, annotations: labels },
        spec: {
          restartPolicy: "Never",
          containers: [{ name: "c", image: "i", resources: { limits: labels } }],
        },
      };
      const answer = dryRunCreate({
        apiVersion: "batch/v1",
        kind: "Job",
        metadata: { name: "a" },
        spec: { template },
      });
      return answer.ok ? [] : answer.errors.map(({ field, value }) => `${field} ${value}`);
    };
    const [one, other] = [
      fieldsOf({ c_: "1", "-a": "2", b_: "3" }),
      fieldsOf({ "-a": "2", b_: "3", c_: "1" }),
    ];
    expect(one.length).toBeGreaterThan(9);
    expect(one).toEqual(other);
  });
});
