import { describe, expect, it } from "vitest";
import type { LabelSelector } from "../../../src/models/index.ts";
import { doesNotMatch, hasInvalidLabelValue } from "../../../src/validation/meta/label-selector.ts";

const requirement = (key: string, operator: string, ...values: string[]): LabelSelector => ({
  matchExpressions: [{ key, operator: operator as "In", values }],
});

describe("doesNotMatch and hasInvalidLabelValue", () => {
  it("a missing selector selects nothing, and an empty one everything", () => {
    expect(doesNotMatch(undefined, { a: "b" })).toBe(true);
    expect(doesNotMatch({}, { a: "b" })).toBe(false);
    expect(doesNotMatch({ matchLabels: {}, matchExpressions: [] })).toBe(false);
  });

  it("labels must meet every requirement of the selector", () => {
    const labels = { a: "b" };
    expect(doesNotMatch({ matchLabels: { a: "b" } }, labels)).toBe(false);
    expect(doesNotMatch({ matchLabels: { a: "c" } }, labels)).toBe(true);
    expect(doesNotMatch(requirement("a", "In", "x", "b"), labels)).toBe(false);
    expect(doesNotMatch(requirement("z", "In", "b"), labels)).toBe(true);
    expect(doesNotMatch(requirement("a", "NotIn", "x"), labels)).toBe(false);
    expect(doesNotMatch(requirement("z", "NotIn", "b"), labels)).toBe(false);
    expect(doesNotMatch(requirement("a", "NotIn", "b"), labels)).toBe(true);
    expect(doesNotMatch(requirement("a", "Exists"), labels)).toBe(false);
    expect(doesNotMatch(requirement("constructor", "Exists"), labels)).toBe(true);
    expect(doesNotMatch(requirement("z", "DoesNotExist"), labels)).toBe(false);
  });

  it("an invalid selector is not reported as selecting other labels", () => {
    for (const selector of [
      requirement("a", "In"),
      requirement("a", "Exists", "b"),
      requirement("a", "Gt", "1"),
      requirement("", "Exists"),
      requirement("a", "In", "é"),
      { matchLabels: { "": "b" } },
    ]) {
      expect(doesNotMatch(selector, { c: "d" })).toBe(false);
    }
  });

  it("an invalid label value among a requirement's values is found", () => {
    expect(hasInvalidLabelValue(requirement("a", "In", "b", "-"))).toBe(true);
    expect(hasInvalidLabelValue(requirement("a", "In", "b"))).toBe(false);
    expect(hasInvalidLabelValue(undefined)).toBe(false);
  });
});
