import { describe, expect, it } from "vitest";
import { InvalidError, job, toJson, toYaml, WriteError } from "../src/index.ts";

const pi = job.run("pi", "perl:5.34");
const other = job.run("other", "perl:5.34");
const never = (): boolean => false;
const nothing = (): typeof pi | undefined => undefined;

describe("a list", () => {
  it("is written without what is false or undefined, as are the lists of builders", () => {
    const debug = never();
    expect(toYaml([pi, debug && other, nothing(), other])).toBe(toYaml([pi, other]));
    expect(toJson([debug && other, pi, nothing()])).toBe(toJson([pi]));
    expect(toYaml([debug && other])).toBe("");
    expect(toYaml(new Array(3))).toBe("");
    expect(() => toYaml([pi, { any: undefined }, nothing(), { x: Number.NaN }])).toThrow(
      new WriteError("[2].x", "NaN is not a JSON value"),
    );
    // @ts-expect-error
    expect(toYaml([pi, null])).toContain("---\nnull\n");
  });

  function thrownBy(write: () => string): unknown {
    try {
      write();
    } catch (thrown) {
      return thrown;
    }
    throw new Error("nothing is wrong");
  }
  const errorOf = (write: () => string): InvalidError => {
    const thrown = thrownBy(write);
    expect(thrown).toBeInstanceOf(InvalidError);
    return thrown as InvalidError;
  };

  it("says which of its builders is refused, since a name may be what is wrong or missing", () => {
    const wrongType = other.backoffLimit("a" as never);
    const nameless = job().template(pi.build().spec.template);
    for (const write of [toYaml, toJson]) {
      const words = errorOf(() => wrongType.toYaml()).message;
      const error = errorOf(() => write([pi, undefined, wrongType]));
      expect(error.message).toBe(`[2]: ${words}`);
      expect(String(error.stack)).toContain(`InvalidError: [2]: ${words}\n    at`);
      expect(error.errors.map(({ field }) => field)).toEqual(["spec.backoffLimit"]);
      // @ts-expect-error
      expect(errorOf(() => write([nameless])).message).toBe(
        '[0]: The Job "" is invalid: metadata.name: Required value: name or generateName is required',
      );
    }
  });

  it.each([Object.freeze(new Error("frozen")), "no error", undefined])(
    "passes on what reading an item throws: %s",
    thrown => {
      const hostile = new Proxy(
        {},
        {
          get: () => {
            throw thrown;
          },
        },
      );
      expect(thrownBy(() => toYaml([pi, hostile as never]))).toBe(thrown);
    },
  );
});

describe("what is wrong with the call", () => {
  it("is a second value in place of the options, which would be lost", () => {
    const one = pi.build();
    for (const second of [other, other.build()] as never[])
      for (const write of [
        () => toYaml(pi, second),
        () => toJson(pi, second),
        () => toYaml([pi], second),
        () => toJson([one], second),
        () => pi.toYaml(second),
        () => pi.toJson(second),
      ])
        expect(write).toThrow(new TypeError("cannot write two values: put them into an array"));
    // The index of a list.
    expect(["a"].map(() => one).map(toYaml as (value: object) => string)).toEqual([toYaml(one)]);
  });

  it("has the caller in its stack, however deep it is in the value", () => {
    let deep: object = { a: Number.NaN };
    for (let i = 0; i < 50; i++) deep = i % 2 === 0 ? { deep } : { list: [deep] };
    function mine(write: (value: object) => string): unknown {
      try {
        return write(deep);
      } catch (thrown) {
        return thrown;
      }
    }
    for (const write of [toYaml, toJson]) {
      const thrown = mine(write as (value: object) => string);
      expect(thrown).toBeInstanceOf(WriteError);
      expect((thrown as WriteError).stack).toMatch(
        /^WriteError: .* is not a JSON value\n(?:.*\n)*? +at mine /,
      );
    }
  });
});
