import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import { dryRunCreate, type JobNameOptions, jobName, labelValue } from "../../src/index.ts";
import { hash } from "../../src/names/hash.ts";
import { type Case, manifestOf } from "./cases.ts";

/** What was made of a case, and what the server said of it. Its `label` is what `labelText` became. */
interface Recorded extends Case {
  readonly labelText: string;
  readonly name: string;
  readonly ok: boolean;
  readonly warnings: readonly string[];
}
const recorded = readCases<Recorded>("test/names/recorded/names.ndjson.gz");

/** FNV-1a by its definition. */
function reference(text: string, length: number): string {
  const letters = "bcdfghjklmnpqrstvwxz2456789";
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    for (const byte of [text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8])
      value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return Array.from({ length }, (_, i) => letters[Number((value / 27n ** BigInt(i)) % 27n)]).join("");
}

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."ab1-_. A/é\ud800🙂") }),
  fc.string({ minLength: 40, maxLength: 120, unit: fc.constantFrom(..."abc1-.") }),
);
const options: fc.Arbitrary<JobNameOptions> = fc.record(
  { completions: fc.oneof(fc.nat(), fc.nat(2_147_483_647)), cronJob: fc.boolean() },
  { requiredKeys: [] },
);

describe("hash", () => {
  it("is FNV-1a with known values, which do not change", () => {
    expect(["", "a", "ab", "日本"].map(one => hash(one, 10))).toEqual([
      "s6vf8jvv2p",
      "c72qkvzhp8",
      "f46gggm68c",
      "w6rc8qkcxb",
    ]);
    fc.assert(fc.property(fc.string({ unit: "binary" }), s => hash(s, 10) === reference(s, 10)));
  });

  it("has no collisions among 200,000 similar strings", () => {
    const seen = new Set(Array.from({ length: 200_000 }, (_, i) => hash(`host-${i}`, 10)));
    expect(seen.size).toBe(200_000);
  });
});

describe("jobName", () => {
  it.each([
    [["scan", "host7"], "scan-host7"],
    [["scan", "2026", "07"], "scan-2026-07"],
    [["a", "b"], "a-b"],
    [["a-b"], "a-b-4wt8gm6gpm"],
    [["a_b"], "a-b-m5bfhl9tpq"],
    [["scan", "db-1.example.com"], "scan-db-1-example-com-sn2q6zqqrj"],
    [["Zürich"], "zurich-chg8rczt78"],
    [["日本"], "lqjb6ws8z2"],
    [["…"], "z6qm6k74f2"],
    [[""], "l8frl2jkm2"],
    [[], "lhmsldwvmt"],
    [["\ud800"], "6d7c5gf9vq"],
    [["x".repeat(63)], "x".repeat(63)],
    [["x".repeat(10_000)], `${"x".repeat(52)}-md869kswml`],
  ])("%j is %s", (parts, name) => expect(jobName(...parts)).toBe(name));

  it("leaves room for the suffixes that Pod indexes and CronJobs add", () => {
    const long = "x".repeat(100);
    expect(jobName(long).length).toBe(63);
    expect(jobName(long, { cronJob: true }).length).toBe(52);
    expect(jobName(long, { completions: 10 }).length).toBe(61);
    expect(jobName(long, { completions: 11 }).length).toBe(60);
    expect(jobName(long, { completions: 1000, cronJob: true }).length).toBe(48);
    expect(jobName(long, { completions: 0 }).length).toBe(63);
    expect(jobName("x".repeat(60), { completions: 11 })).toBe("x".repeat(60));
    expect(jobName("x".repeat(61), { completions: 11 })).not.toContain("x".repeat(50));
    for (const completions of [-1, 1.5, Number.NaN, 2 ** 31])
      expect(() => jobName("a", { completions })).toThrow(
        `jobName: completions must be a whole number from 0 to 2147483647, but are ${completions}`,
      );
    expect(() => jobName("a", { completions: "5" as never })).toThrow(', but are "5"');
    expect(jobName("run", 7, 8n, {})).toBe("run-7-8");
  });

  it("returns a name that is accepted without a warning for any parts", () => {
    fc.assert(
      fc.property(fc.array(text), text, options, (parts, label, chosen) => {
        const manifest = manifestOf(jobName(...parts, chosen), labelValue(label), chosen);
        const answer = dryRunCreate(manifest);
        if (!answer.ok) expect.fail(`${JSON.stringify(manifest)}: ${answer.status.message}`);
        expect(answer.warnings).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("returns different names for different parts", () => {
    const key = (parts: readonly string[]) => JSON.stringify(parts);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), fc.array(text, { minLength: 1 }), (a, b) => {
        const near = a.map(part => part.replace(/[._-]/g, "-").toLowerCase());
        const joined = [a.join("-")];
        const names = new Map(
          [a, b, near, joined, [...a, ""], ["", ...a]].map(parts => [key(parts), jobName(...parts)]),
        );
        expect(new Set(names.values()).size).toBe(names.size);
        // A name with a hash changes when it is passed in again.
        expect(jobName(...jobName("a_b").split("-"))).not.toBe(jobName("a_b"));
      }),
      { numRuns: 500 },
    );
  });

  it("returns the recorded names, which the server accepted", () => {
    expect(recorded.length).toBe(600);
    for (const one of recorded) {
      expect(jobName(...one.parts, one.options)).toBe(one.name);
      expect(labelValue(one.labelText)).toBe(one.label);
      expect([one.ok, one.warnings]).toEqual([true, []]);
    }
  });

  it("accepts only strings and numbers as parts, and options only at the end", () => {
    const parts: string[] = ["a", "b"];
    expect(jobName(...parts)).toBe("a-b");
    // @ts-expect-error
    expect(() => jobName({ cronJob: true }, "a")).toThrow(
      "a part of a name is a string or a number, not object",
    );
    // @ts-expect-error
    expect(() => jobName("a", null)).toThrow("a part of a name is a string or a number, not null");
    // @ts-expect-error
    expect(() => jobName("a", { completion: 5 })).toThrow(
      new TypeError('jobName: there is no option "completion"; did you mean "completions"?'),
    );
  });
});

describe("labelValue", () => {
  it.each([
    ["1.2.3", "1.2.3"],
    ["", ""],
    ["A_b-C.9", "A_b-C.9"],
    ["feature/login form", "feature-login-form-dc97tcgpcw"],
    ["-a", "a-ml9mffdv28"],
    ["ümlaut", "umlaut-bf7p9h9jdt"],
    ["x".repeat(63), "x".repeat(63)],
    ["x".repeat(64), `${"x".repeat(52)}-${hash(JSON.stringify("x".repeat(64)), 10)}`],
    ["bcdfghjklm", "bcdfghjklm-4gxhtrlw5h"],
  ])("%j is %j", (one, value) => expect(labelValue(one)).toBe(value));

  it("returns different values for different strings", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const all = new Set([a, b, a.replace(/[/ ]/g, "-"), `${a}-`]);
        expect(new Set([...all].map(labelValue)).size).toBe(all.size);
        if (/^[a-z0-9]{0,9}$/.test(a)) expect(labelValue(a)).toBe(a);
      }),
      { numRuns: 500 },
    );
    expect(labelValue(42)).toBe("42");
  });
});

it("names from a text with 600,000 marks in a row are there at once", () => {
  const text = `a${"\u0316\u0300".repeat(300_000)}`;
  expect(jobName(text, "b")).toMatch(/^a-b-\w{10}$/);
  expect(labelValue(`${text}b`)).toMatch(/^ab-\w{10}$/);
});

it("an order of marks that Unicode would change makes no other name", () => {
  const withMarks = fc.string({
    unit: fc.constantFrom(..."aÀǖ각_ \u0316\u0300\u0344\u0591\u05b0\u{1d15e}\ud834"),
  });
  fc.assert(
    fc.property(withMarks, text => {
      const start = (name: string) => name.replace(/-?\w{10}$/, "");
      expect(start(labelValue(`${text}/`))).toBe(start(labelValue(`${text.normalize("NFD")}/`)));
    }),
  );
});
