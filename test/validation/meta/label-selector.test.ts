import { describe, expect, it } from "vitest";
import type { LabelSelector } from "../../../src/models/index.ts";
import { hasInvalidLabelValue, selectorMatches } from "../../../src/validation/meta/label-selector.ts";

const requirement = (key: string, operator: string, ...values: string[]): LabelSelector => ({
  matchExpressions: [{ key, operator: operator as "In", values }],
});

describe("label selectors", () => {
  it("selects nothing without a selector, and all with an empty one", () => {
    expect(selectorMatches(undefined, { a: "b" })).toBe(false);
    expect(selectorMatches({}, { a: "b" })).toBe(true);
    expect(selectorMatches({ matchLabels: {}, matchExpressions: [] })).toBe(true);
  });

  it("asks each requirement of the labels", () => {
    const labels = { a: "b" };
    expect(selectorMatches({ matchLabels: { a: "b" } }, labels)).toBe(true);
    expect(selectorMatches({ matchLabels: { a: "c" } }, labels)).toBe(false);
    expect(selectorMatches(requirement("a", "In", "x", "b"), labels)).toBe(true);
    expect(selectorMatches(requirement("z", "In", "b"), labels)).toBe(false);
    expect(selectorMatches(requirement("a", "NotIn", "x"), labels)).toBe(true);
    expect(selectorMatches(requirement("z", "NotIn", "b"), labels)).toBe(true);
    expect(selectorMatches(requirement("a", "NotIn", "b"), labels)).toBe(false);
    expect(selectorMatches(requirement("a", "Exists"), labels)).toBe(true);
    expect(selectorMatches(requirement("constructor", "Exists"), labels)).toBe(false);
    expect(selectorMatches(requirement("z", "DoesNotExist"), labels)).toBe(true);
  });

  it("cannot say of a malformed selector", () => {
    for (const selector of [
      requirement("a", "In"),
      requirement("a", "Exists", "b"),
      requirement("a", "Gt", "1"),
      requirement("", "Exists"),
      requirement("a", "In", "é"),
      { matchLabels: { "": "b" } },
    ]) {
      expect(selectorMatches(selector, { a: "b" })).toBeUndefined();
    }
  });

  it("finds values that older objects may have", () => {
    expect(hasInvalidLabelValue(requirement("a", "In", "b", "-"))).toBe(true);
    expect(hasInvalidLabelValue(requirement("a", "In", "b"))).toBe(false);
    expect(hasInvalidLabelValue(undefined)).toBe(false);
  });
});
