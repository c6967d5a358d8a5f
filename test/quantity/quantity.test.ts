import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import { roundUp } from "../../src/quantity/amount.ts";
import { scaledValue, storedQuantity } from "../../src/quantity/index.ts";
import { parseQuantity, Quantity, QuantityError, type QuantityLiteral } from "../../src/quantity/quantity.ts";

const recorded = readCases<[text: string, canonical: string | null, message: string | null]>(
  "test/quantity/recorded/quantities.ndjson.gz",
);

/** Returns the canonical form, or the server's words. */
function answer(text: string): [string | null, string | null] {
  try {
    return [String(parseQuantity(text)), null];
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return [null, error.serverMessage];
  }
}

describe("parseQuantity", () => {
  it("returns the server's answer for every recorded string", () => {
    expect(recorded.length).toBeGreaterThan(1000);
    expect(recorded.filter(([, text]) => text === null).length).toBeGreaterThan(100);
    for (const [text, ...verdict] of recorded) expect([text, ...answer(text)]).toEqual([text, ...verdict]);
  });

  it("throws an error with advice and with the server's message", () => {
    expect(() => parseQuantity("1 Gi")).toThrow(
      `"1 Gi" is not a quantity: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'. Write a number and a suffix, as in 2, 0.5, 100m, 500Mi, 1Gi`,
    );
    expect(answer("1GB")).toEqual([null, expect.stringContaining("must match the regular expression")]);
    expect(answer("1K")).toEqual([null, "unable to parse quantity's suffix"]);
    expect(answer("Pi")).toEqual([null, "unable to parse numeric part of quantity"]);
    expect(() => parseQuantity(`${"1".repeat(500)}x`)).toThrow(/^"1{60}…" is not a quantity/);
  });

  it("returns the shortest form of a number with trailing digits", () => {
    // From the API server.
    expect(answer("1.0Ki")).toEqual(["1Ki", null]);
    expect(answer(`1${"0".repeat(60)}e-50`)).toEqual(["10e9", null]);
  });

  it("accepts finite numbers and BigInts", () => {
    expect(String(parseQuantity(1.5))).toBe("1500m");
    expect(String(parseQuantity(-0))).toBe("0");
    expect(String(parseQuantity(1e21))).toBe("1e+21");
    expect(String(parseQuantity(1024n ** 2n))).toBe("1048576");
    expect(() => parseQuantity(Number.NaN)).toThrow(QuantityError);
    expect(() => parseQuantity(Number.POSITIVE_INFINITY)).toThrow(QuantityError);
  });

  it("is written into JSON as its canonical string", () => {
    expect(JSON.stringify({ limits: { memory: parseQuantity("1024Ki") } })).toBe(
      '{"limits":{"memory":"1Mi"}}',
    );
  });

  it("takes little time for huge exponents and long strings", () => {
    const start = performance.now();
    for (const text of [
      "1e999999999",
      "1e-999999999",
      `${"1".repeat(40)}e999999999`,
      `${"1".repeat(40)}e-999999999`,
      "1e-2147483648",
    ]) {
      const q = parseQuantity(text);
      for (const use of [
        String,
        (x: Quantity) => x.value(),
        (x: Quantity) => x.milliValue(),
        (x: Quantity) => x.toNumber(),
      ])
        use(q);
      expect(q.compare("1Gi")).not.toBe(0);
      storedQuantity(text, true, () => undefined);
    }
    expect(answer(`${"1".repeat(200_000)}x`)[0]).toBe(null);
    expect(answer(`1e${"0".repeat(100_000)}x`)[0]).toBe(null);
    // Thousands of times as long as this takes.
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe("Quantity", () => {
  const q = parseQuantity;

  it("compares by value, whatever the spelling", () => {
    expect(q("1").compare("1000m")).toBe(0);
    expect(q("1Gi").compare("1G")).toBe(1);
    expect(q("0.1").compare("100.000001m")).toBe(-1);
    expect(q("-1").compare("-2")).toBe(1);
    expect(q("-1").compare("1n")).toBe(-1);
    expect(q("0").compare("-0Ki")).toBe(0);
    expect(q("1e999999999").compare("1e999999998")).toBe(1);
    expect(q("-1e999999999").compare("-1")).toBe(-1);
    expect(["2", "500m", "1Ki", "1k"].sort((a, b) => q(a).compare(b))).toEqual(["500m", "2", "1k", "1Ki"]);
  });

  it("adds exactly and keeps the format of the left operand", () => {
    expect(String(q("0.1").add("0.2"))).toBe("300m");
    expect(String(q("1Gi").add("512Mi"))).toBe("1536Mi");
    expect(String(q("1Gi").add("1"))).toBe("1073741825");
    expect(String(q("1").add("1Ki"))).toBe("1025");
    expect(String(q("0").add("1Gi"))).toBe("1Gi");
    expect(String(q("1Gi").add("-1Gi"))).toBe("0");
    expect(String(q("9007199254740993").add(1))).toBe("9007199254740994");
    expect(String(q("999E").add("1E"))).toBe("1e21");
    expect(String(q("1e99999").add("1e99999"))).toBe("2e99999");
    expect(() => q("1e99999").add("1")).toThrow(/1e99999 \+ 1 is out of range/);
  });

  it("throws for a factor that is neither a number nor a quantity", () => {
    for (const factor of [null, undefined, "2", {}, [], Symbol("x"), true])
      expect(() => q("1").multiply(factor as never)).toThrow(
        /^multiply takes a number or a Quantity, but got /,
      );
  });

  it("multiplies decimal numbers exactly, rounded to nano units", () => {
    expect(String(q("100m").multiply(3))).toBe("300m");
    expect(String(q("1").multiply(0.1))).toBe("100m");
    expect(String(q("1Gi").multiply(1.5))).toBe("1536Mi");
    expect(String(q("1Gi").multiply(0.3))).toBe("322122547200m");
    expect(String(q("3").multiply(1e-7))).toBe("300n");
    expect(String(q("3").multiply(1e-10))).toBe("1n");
    expect(String(q("3").multiply(2.5e-9))).toBe("8n");
    expect(String(q("-3").multiply(1e-10))).toBe("-1n");
    expect(String(q("2").multiply(q("250m")))).toBe("500m");
    expect(String(q("500E").multiply(20n))).toBe("10e21");
    expect(String(q("1Ei").multiply(2 ** 40))).toBe("1099511627776Ei");
    expect(() => q("1").multiply(Number.NaN)).toThrow("The factor NaN is out of range");
    expect(() => q("1e999999999").multiply(q("1e999999999"))).toThrow(
      "1e999999999 × 1e999999999 is out of range",
    );
  });

  it("converts to numbers, signs and scaled integers", () => {
    expect(q("1.5Gi").toNumber()).toBe(1.5 * 2 ** 30);
    expect(q("100m").toNumber()).toBe(0.1);
    expect(q("1e400").toNumber()).toBe(Number.POSITIVE_INFINITY);
    expect([q("0").sign(), q("1n").sign(), q("-1n").sign()]).toEqual([0, 1, -1]);
    expect([q("0Ki").isZero(), q("1n").isZero()]).toEqual([true, false]);
    expect([q("1001m").value(), q("-1001m").value(), q("1.0001").milliValue()]).toEqual([2n, -2n, 1001n]);
    expect([q("-1k").value(), q("1e12").value(), q("1M").milliValue()]).toEqual([
      -1000n,
      10n ** 12n,
      10n ** 9n,
    ]);
  });

  it("is compared as a number by < and >, and converts to its canonical string", () => {
    expect(q("1536Mi") > q("512Mi")).toBe(true);
    expect(q("2") > q("1500m") && q("2") < q("10")).toBe(true);
    expect(Math.max(Number(q("1Gi")), Number(q("1G")))).toBe(2 ** 30);
    expect(`${q("1024Mi")}`).toBe("1Gi");
    expect([q("1Gi")].join()).toBe("1Gi");
  });

  it("overflows as the server's int64 does", () => {
    // From apimachinery's Value and MilliValue.
    expect(q("9223372036854775807.5").value()).toBe(-9223372036854775808n);
    expect(q("9E").milliValue()).toBe(0n);
    expect(q("9000000000000000000").milliValue()).toBe(-2011107970261188608n);
    expect(q("1e300").value()).toBe(0n);
    expect(q("99e17").value()).toBe(0n);
    expect(q("999999999999999999k").value()).toBe(3875820019684211736n);
    expect(q("999999999999999999M").value()).toBe(2003764205205896640n);
    expect(q("999999999999999999G").value()).toBe(-6930898828444486144n);
    expect(q("999999999999999999T").value()).toBe(0n);
    expect(q("9223372036854775807").add(1).value()).toBe(-9223372036854775808n);
    expect(scaledValue(roundUp(q("-9Ei"), -3), 0)).toBe(1n);
  });

  it("adds and compares any integers exactly", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        (a, b) => {
          const sum = q(`${a}m`).add(`${b}m`);
          expect(sum.compare(q(`${a + b}m`))).toBe(0);
          expect(q(`${a}n`).compare(`${b}n`)).toBe(a < b ? -1 : a > b ? 1 : 0);
        },
      ),
    );
  });
});

describe("storedQuantity", () => {
  /** Returns the stored text, and the faults that were reported. */
  function stored(value: unknown, inResourceList: boolean): [stored: string | undefined, faults: string[]] {
    const faults: string[] = [];
    const refuse = (fault: string) => void faults.push(fault);
    return [storedQuantity(value, inResourceList, refuse), faults];
  }

  // What a create returns in emptyDir.sizeLimit and in resources.limits, from the API server.
  it.each<[unknown, string, string]>([
    ["1000m", "1", "1"],
    ["0.5", "500m", "500m"],
    [1, "1", "1"],
    [1.5, "1500m", "1500m"],
    ["1.0", "1", "1"],
    ["1e3", "1e3", "1e3"],
    ["1E3", "1E3", "1E3"],
    [1e21, "1e+21", "1e+21"],
    ["1024Ki", "1Mi", "1Mi"],
    [" 1 ", "1", "1"],
    ["\u00a01\u3000", "1", "1"],
    ["1n", "1n", "1m"],
    ["1.5n", "2n", "1m"],
    ["1.0001m", "1000100n", "2m"],
    ["1e-5", "10e-6", "1e-3"],
    ["+1", "+1", "+1"],
    ["1.500", "1.500", "1.500"],
    ["1.500100", "1.500100", "1501m"],
    ["001Ki", "001Ki", "001Ki"],
    ["1000E", "1", "1"],
    ["9Ei", "9223372036854775807", "9223372036854775807"],
  ])("%j is stored as %s, in a resource list as %s", (input, plain, inList) => {
    expect(stored(input, false)).toEqual([plain, []]);
    expect(stored(input, true)).toEqual([inList, []]);
  });

  it.each([[""], ["\t1"], ["1\n"], ["x"], [true], [{}], [[]], [Number.NaN], [undefined]])(
    "refuses %j",
    input => {
      const fault =
        "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
      expect(stored(input, false)).toEqual([undefined, [fault]]);
    },
  );
});

it("QuantityLiteral accepts valid literals and no invalid ones", () => {
  expectTypeOf<"100m">().toExtend<QuantityLiteral>();
  expectTypeOf<"1Gi">().toExtend<QuantityLiteral>();
  expectTypeOf<"0.5">().toExtend<QuantityLiteral>();
  expectTypeOf<"1e3">().toExtend<QuantityLiteral>();
  expectTypeOf<"-1.5Mi">().toExtend<QuantityLiteral>();
  for (const wrong of ["1 Gi", "1Kib", "1K", "1mi", "one", ""] as const) {
    expectTypeOf(wrong).not.toExtend<QuantityLiteral>();
    expect(answer(wrong)[0]).toBe(null);
  }
  // @ts-expect-error
  const gigabytes: QuantityLiteral = "1GB";
  expect(answer(gigabytes)[0]).toBe(null);
  expect(parseQuantity("1")).toBeInstanceOf(Quantity);
});
