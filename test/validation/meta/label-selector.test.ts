import { describe, expect, it } from "vitest";
import type { LabelSelector } from "../../../src/models/index.ts";
import { hasInvalidLabelValue, selectsOthers } from "../../../src/validation/meta/label-selector.ts";

const requirement = (key: string, operator: string, ...values: string[]): LabelSelector => ({
  matchExpressions: [{ key, operator: operator as "In", values }],
});

describe("selectsOthers and hasInvalidLabelValue", () => {
  it("a missing selector selects nothing, and an empty one everything", () => {
    expect(selectsOthers(undefined, { a: "b" })).toBe(true);
    expect(selectsOthers({}, { a: "b" })).toBe(false);
    expect(selectsOthers({ matchLabels: {}, matchExpressions: [] })).toBe(false);
  });

  it("labels must meet every requirement of the selector", () => {
    const labels = { a: "b" };
    expect(selectsOthers({ matchLabels: { a: "b" } }, labels)).toBe(false);
    expect(selectsOthers({ matchLabels: { a: "c" } }, labels)).toBe(true);
    expect(selectsOthers(requirement("a", "In", "x", "b"), labels)).toBe(false);
    expect(selectsOthers(requirement("z", "In", "b"), labels)).toBe(true);
    expect(selectsOthers(requirement("a", "NotIn", "x"), labels)).toBe(false);
    expect(selectsOthers(requirement("z", "NotIn", "b"), labels)).toBe(false);
    expect(selectsOthers(requirement("a", "NotIn", "b"), labels)).toBe(true);
    expect(selectsOthers(requirement("a", "Exists"), labels)).toBe(false);
    expect(selectsOthers(requirement("constructor", "Exists"), labels)).toBe(true);
    expect(selectsOthers(requirement("z", "DoesNotExist"), labels)).toBe(false);
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
      expect(selectsOthers(selector, { c: "d" })).toBe(false);
    }
  });

  it("an invalid label value among a requirement's values is found", () => {
    expect(hasInvalidLabelValue(requirement("a", "In", "b", "-"))).toBe(true);
    expect(hasInvalidLabelValue(requirement("a", "In", "b"))).toBe(false);
    expect(hasInvalidLabelValue(undefined)).toBe(false);
  });
});
