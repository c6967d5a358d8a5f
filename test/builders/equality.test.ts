// Test runners compare builders by their calls. What was read from a builder before makes no difference.
import { container, job, podTemplate } from "jobwright";
import { describe, expect, it } from "vitest";

const made = () => job.run("x", "y").label("a", "b");

describe("two builders", () => {
  it("are equal if their calls are equal, even if one was built before", () => {
    const built = made();
    built.build();
    expect(built).toEqual(made());
    expect(made()).toStrictEqual(built);
    expect(job.from(built.build())).toEqual(job.from(made().build()));
  });

  it("are not equal if one has another call", () => {
    expect(made().suspend(true)).not.toEqual(made());
    expect(job.from(made().suspend(true).build())).not.toEqual(job.from(made().build()));
    expect(job("a")).not.toEqual(job("b"));
  });

  it("are not equal if only one is restricted()", () => {
    expect(container("a", "b").restricted()).not.toEqual(container("a", "b"));
    expect(podTemplate().restricted().label("a", "b")).not.toEqual(podTemplate().label("a", "b"));
    expect(container("a", "b").restricted()).toEqual(container("a", "b").restricted());
  });

  it("are refused by structuredClone, which would lose their methods", () => {
    for (const one of [job("a"), job.run("a", "b"), job.from(job.run("a", "b").build()), container("a")])
      expect(() => structuredClone(one)).toThrow("could not be cloned");
  });

  it("are equal where one is a deep copy of the other, and build the same", () => {
    const copy = (value: unknown): unknown => {
      if (typeof value !== "object" || value === null) return value;
      const twin = Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value));
      for (const [key, inner] of Object.entries(value)) twin[key] = copy(inner);
      return twin;
    };
    for (const one of [made(), job.from(made().build()), made().label("c", "d")]) {
      const twin = copy(one) as typeof one;
      expect(twin.build()).toEqual(one.build());
      expect(twin.suspend(true).build().spec.suspend).toBe(true);
      expect(twin).toEqual(one);
    }
  });
});
