import { describe, expect, it } from "vitest";
import { readCases } from "../../../conformance/cases.ts";
import {
  type JsonValue,
  parseYaml,
  YamlError,
  type YamlErrorCode,
} from "../../../src/yaml/read/parse-yaml.ts";

/** Returns the error of a text that must be refused. */
function refusal(text: string, file?: string): YamlError {
  try {
    parseYaml(text, file === undefined ? {} : { file });
  } catch (error) {
    if (error instanceof YamlError) return error;
    throw error;
  }
  throw new Error(`was read: ${JSON.stringify(text.slice(0, 100))}`);
}

const one = (text: string): JsonValue | undefined => {
  const values = parseYaml(text);
  expect(values.length).toBeLessThan(2);
  return values[0];
};

describe("recorded texts", () => {
  interface Recorded {
    text: string;
    /** What Go read; absent if it refused the text. */
    values?: JsonValue[];
    /** The code with which the text is refused although Go reads it. */
    refused?: YamlErrorCode;
  }
  const recorded = readCases<Recorded>("test/yaml/recorded/read.ndjson.gz");

  it("with a tag after the value are read unless the tag is malformed, as in Go", () => {
    expect(parseYaml(">\n!a!b")).toEqual([""]);
    expect(parseYaml("a: b\n...\n!x!y")).toEqual([{ a: "b" }]);
    expect(refusal("-- # c\n!!\n\nname").code).toBe("tag");
  });

  it("are more than 2,500, and Go reads more than 1,500 of them", () => {
    expect(recorded.length).toBeGreaterThan(2500);
    expect(recorded.filter(({ values }) => values).length).toBeGreaterThan(1500);
  });

  it("are read as by Go, or refused", () => {
    const wrong: unknown[] = [];
    for (const { text, values, refused } of recorded) {
      let ours: unknown;
      try {
        ours = JSON.parse(JSON.stringify(parseYaml(text)));
      } catch (error) {
        if (!(error instanceof YamlError)) throw error;
        ours = error.code;
      }
      const good =
        values && !refused ? isEqual(ours, values) : refused ? ours === refused : typeof ours === "string";
      if (!good) wrong.push({ text, values, refused, ours });
    }
    expect(wrong).toEqual([]);
  });

  /** Compares JSON; `toEqual` ignores an own `__proto__`. */
  function isEqual(a: unknown, b: unknown): boolean {
    if (typeof a !== "object" || typeof b !== "object" || !a || !b) return a === b;
    const keys = Object.keys(a);
    if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
    return keys.every(
      key =>
        Object.hasOwn(b, key) &&
        isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    );
  }
});

describe("scalars", () => {
  it.each<[string, JsonValue]>([
    ["y", true],
    ["No", false],
    ["off", false],
    ["yEs", "yEs"],
    ["~", null],
    ["NULL", null],
    ["", null],
    ["0777", 511],
    ["0o17", 15],
    ["0x1F", 31],
    ["0b101", 5],
    ["-0b11", -3],
    ["1_000", 1000],
    ["08", 8],
    ["1e3", 1000],
    ["1.", 1],
    [".5", 0.5],
    ["1e400", "1e400"],
    ["12:30", "12:30"],
    ["190:20:30", "190:20:30"],
    ["2001-01-01", "2001-01-01"],
    ["500m", "500m"],
    ["9007199254740992", 9007199254740992],
    ["<<", "<<"],
    ["'y'", "y"],
    ["! 12", "12"],
    ["!!str 12", "12"],
    ["!!float 1", 1],
    ["!!binary aGk=", "hi"],
    ["!!timestamp 2001-12-31T23:59:59Z", "2001-12-31T23:59:59Z"],
    ["!thing 12", "12"],
  ])("%s is read as by Go", (text, value) => {
    expect(one(`a: ${text}\n`) ?? {}).toEqual({ a: value });
    expect(one(`[${text}]`) ?? {}).toEqual(text === "" ? [] : [value]);
  });

  it("keeps the sign of -0.0 but not of -0, as Go does", () => {
    expect(one("a: -0")).toEqual({ a: 0 });
    expect(Object.is((one("[-0.0]") as number[])[0], -0)).toBe(true);
  });

  it.each([
    ["|", "x\n y\n"],
    ["|-", "x\n y"],
    ["|+", "x\n y\n\n"],
    ["|1", " x\n  y\n"],
    [">", "x\n y\n"],
  ])("reads a block scalar with the header %s", (header, value) => {
    expect(one(`a: ${header}\n  x\n   y\n\nb: 1\n`)).toEqual({ a: value, b: 1 });
  });

  it("ends a final block scalar as the server does, and in a stream as kubectl does", () => {
    expect(one("a: |\n  x")).toEqual({ a: "x" });
    expect(one("---\na: |\n  x")).toEqual({ a: "x\n" });
  });
});

describe("keys", () => {
  it("writes keys that are not strings as Go does", () => {
    expect(one("1: a\n1.5: b\ntrue: c\n0x10: d\n1e6: e\n.inf: f\n")).toEqual({
      "1": "a",
      "1.5": "b",
      true: "c",
      "16": "d",
      "1e+06": "e",
      ".inf": "f",
    });
    // Halfway between two, the even digit wins, with one exception.
    expect(one("2097152.25: a\n2097152.75: b\n0.000244140625: c\n")).toEqual({
      "2.0971522e+06": "a",
      "2.0971528e+06": "b",
      "0.00024414063": "c",
    });
    // Of two equally short numbers, the nearer one wins.
    expect(one("1073742848.0: a\n1073741952.0: b\n")).toEqual({ "1.0737428e+09": "a", "1.073742e+09": "b" });
  });

  it("the last of equal keys wins, also with merge keys", () => {
    expect(one("a: 1\na: 2\n")).toEqual({ a: 2 });
    expect(one("a: 1\n2: b\na: 3\n")).toEqual({ "2": "b", a: 3 });
    expect(one("x: &x {a: 1}\nv: {a: 2, <<: *x}\nw: {<<: *x, a: 2}\n")).toEqual({
      x: { a: 1 },
      v: { a: 1 },
      w: { a: 2 },
    });
    expect(one("{<<: [{a: 1}, {a: 2, b: 3}]}")).toEqual({ a: 1, b: 3 });
  });

  it("treats __proto__ like any other key", () => {
    for (const text of ["__proto__: {polluted: 1}\n", '{"__proto__":{"polluted":1}}']) {
      const value = one(text) as object;
      expect(Object.keys(value)).toEqual(["__proto__"]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect("polluted" in value).toBe(false);
    }
  });

  it("gives each alias a copy of the value", () => {
    const [first, second] = one("- &a {b: [1]}\n- *a\n") as [JsonValue, JsonValue];
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });
});

describe("documents", () => {
  it.each<[string, JsonValue[]]>([
    ["", []],
    ["# c\n---\n---\nnull\n", []],
    ["---\n...\n", []],
    ["a: 1\n--- # c\nb: 2\n---\n", [{ a: 1 }, { b: 2 }]],
    ["---\r\na: 1\r\n---\r\nb: 2", [{ a: 1 }, { b: 2 }]],
    ["\ufeffa: 1\n---\n\ufeffb: 2\n", [{ a: 1 }, { b: 2 }]],
    ["a: 1\n...\nb: 2\n", [{ a: 1 }]],
    [" a: 1\nb: 2\n", [{ a: 1 }]],
    ['{"a":1}{"b":2}\n{"c":3}', [{ a: 1 }, { b: 2 }, { c: 3 }]],
    ['{"a":"\\ud83d\\ude00\\/"}\n---\nb: 2\n', [{ a: "😀/" }, { b: 2 }]],
    ['{"a":0.12500000000000000000}', [{ a: 0.125 }]],
    ["{a: 1,}", [{ a: 1 }]],
  ])("are read from %j", (text, values) => {
    expect(parseYaml(text)).toEqual(values);
  });

  it("are not read from what is not a string", () => {
    expect(() => parseYaml(Buffer.from("a: 1") as unknown as string)).toThrow("parseYaml takes a string");
  });
});

describe("a last line without a line break", () => {
  // kubectl reads 4,096 bytes at a time. If the last line fills a read, kubectl takes it for the end of the text.
  it.each([
    ["a: 1\nb: ", 4093],
    ["b: ", 8189],
    ["a: 1\n---\n", 4096],
    ["b: \u00e9", 4091],
  ])("of %j and %d more characters is refused because kubectl drops it", (start, more) => {
    const text = start + "x".repeat(more);
    const { code, problem } = refusal(text);
    expect(code).toBe("last-line");
    const line = text.slice(text.lastIndexOf("\n") + 1);
    expect(problem).toContain(`a last line of ${Buffer.byteLength(line)} bytes without a line break`);
    for (const other of [`${text}\n`, `${text}x`, text.slice(0, -1)])
      expect(() => parseYaml(other)).not.toThrow();
  });

  it("is accepted in JSON", () => {
    expect(one(`{"a":"${"x".repeat(4088)}"}`)).toEqual({ a: "x".repeat(4088) });
  });
});

describe("errors", () => {
  it("distinguish a key that is too long from a second colon on the line", () => {
    expect(refusal(`${"k".repeat(1100)}: x`).message).toContain("a key of more than 1,024 characters");
    expect(refusal(`a: ${"k".repeat(1100)}: x`).message).toContain("a second colon on the line");
    expect(refusal("a: b: c").message).toContain("a second colon on the line");
  });

  it.each<[YamlErrorCode, string, number, number]>([
    ["alias-bomb", bomb(), 2, 25],
    ["alias-cycle", "a: &a\n  - *a\n", 2, 5],
    ["ambiguous-key", "1: a\n'1': b\n", 2, 1],
    ["ambiguous-key", ".nan: a\n.nan: b\n", 2, 1],
    ["anchor", "a: & b\n", 1, 5],
    ["binary", "a: !!binary x\n", 1, 13],
    ["binary", "a: !!binary /w==\n", 1, 13],
    ["block-scalar", "a: |0\n  b\n", 1, 5],
    ["block-scalar", "a: | b\n", 1, 6],
    ["character", "a: b\nc: \u0000\n", 2, 4],
    ["character", "a: \ud800\n", 1, 4],
    ["character", "a: \ufeff\n", 1, 4],
    ["character", "a: b\r\r\n", 1, 5],
    ["character", '{"a":"\u2028"}', 1, 7],
    ["character", '{"a":"\\ud800"}', 1, 6],
    ["content", "a: [b] c\nd: e\n", 1, 8],
    ["content", "a: ['b' 'c']\n", 1, 9],
    ["content", "- a\nb: c\n", 2, 1],
    ["content", "a: @b\n", 1, 4],
    ["content", "a: {b: - c}\n", 1, 8],
    ["directive", "%YAML 1.1\n---\na: 1\n", 1, 1],
    ["escape", 'a: "b\\q"\n', 1, 6],
    ["escape", 'a: "\\ud83d\\ude00"\n', 1, 5],
    ["escape", 'a: "\\x4"\n', 1, 5],
    ["indentation", "a: b: c\n", 1, 5],
    ["indentation", "a: - b\n", 1, 4],
    ["integer", "a: 9007199254740993\n", 1, 4],
    ["integer", '{"a":-9007199254740993}', 1, 7],
    ["key", "a: {[b]: c}\n", 1, 5],
    ["key", "~: a\n", 1, 1],
    ["merge", "a: {<<: 1}\n", 1, 9],
    ["missing-colon", "a: b\nc\n", 2, 1],
    ["number", "a: .inf\n", 1, 4],
    ["number", '{"a":1e400}', 1, 6],
    ["separator", "a: 1\n--- b\n", 2, 4],
    ["stream", '{"a":1}\nb: 2\n', 2, 1],
    ["stream", '{"a":1}{"b":2}\n---\nc: 3\n', 2, 1],
    ["stream", '{"a":1}#', 1, 8],
    ["stream", '{"a":1}---', 1, 8],
    ["stream", '{"a":1}\n#x', 2, 1],
    ["stream", '{"a":1}\u3000', 1, 8],
    ["stream", '{"a":1} \u3000\u3000', 1, 9],
    ["stream", '{"a":1}   \n#x', 2, 1],
    ["character", '{"a":1}\f   \n', 1, 8],
    ["tab", "a:\n\tb: c\n", 2, 1],
    ["tab", "a: |\n\tb\n", 2, 1],
    ["tag", "a: !x!y b\n", 1, 4],
    ["tag", "a: !!int b\n", 1, 10],
    ["tag", "a: !!timestamp 2001-01-01T00:00:00\n", 1, 16],
    ["tag", "!!: !!\n", 1, 5],
    ["too-deep", "[".repeat(1001), 1, 1001],
    ["unclosed", "a: 'b\nc: d\n", 1, 4],
    ["unclosed", "a: [b\n", 2, 1],
    ["unknown-anchor", "a: *b\n", 1, 4],
  ])("have the code %s and the expected place (case %#)", (code, text, line, column) => {
    const error = refusal(text, "job.yaml");
    expect([error.code, error.line, error.column]).toEqual([code, line, column]);
    expect(error).toMatchObject({ name: "YamlError", file: "job.yaml" });
    expect(error.message.startsWith(`job.yaml:${line}:${column}: found `)).toBe(true);
    expect(error.message).toMatch(/, expected |: expected /);
  });

  it.each(["\n---", "\n#xy", "\n\n#x", "  \t\n", " \u3000\n---\n", " #abc"])(
    "do not come from what kubectl accepts behind JSON: %j",
    tail => {
      expect(parseYaml(`{"a":1}${tail}`)).toEqual([{ a: 1 }]);
    },
  );

  it("show no half of a surrogate pair", () => {
    for (const text of [
      `{? ${"😀".repeat(40)}: [`,
      `{? a${"😀".repeat(40)}: [`,
      `a: [}${"😀".repeat(40)}`,
      `a: [} ${"😀".repeat(40)}`,
    ])
      expect(/[\ud800-\udfff]/u.test(refusal(text).message), text).toBe(false);
  });

  it("show the line with a caret below", () => {
    expect(refusal("metadata:\n\tname: a\n", "job.yaml").message).toBe(
      [
        "job.yaml:2:1: found a tab, expected spaces: YAML takes no tab where columns count",
        "  \tname: a",
        "  ^",
      ].join("\n"),
    );
    expect(refusal("a: 'it\\'s'\n").message).toBe(
      "line 1, column 9: found text after a closing quote, expected the end of the line (inside of quotes, write `''` for one)\n  a: 'it\\'s'\n          ^",
    );
  });

  it.each([
    ["a: 1\n  b: 2\n", "found a key inside text that began on line 1"],
    ["a: b: c\n", "found a second colon on the line"],
    ["a: {b: 1\nc: 2\n", "expected `,` or `}` for the bracket that opens on line 1"],
    ["a:\n    b: 1\n  c: 2\n", "found a key with another indentation"],
    ["a: {{ .Values.b }}\n", "This looks like a Helm template"],
    ["a: 12345678901234567890\n", "found the integer 12345678901234567890, expected at most 2^53"],
  ])("describe what is wrong in %j", (text, words) => {
    expect(refusal(text).message).toContain(words);
  });

  it.each([
    [`a: *${"x".repeat(1e6)}\n`, "(or quotes, if it is text)"],
    [`a: !!int ${"b".repeat(1e6)}\n`, "expected what its tag says: !!int"],
  ])("leave out the middle of a long text, and end with what was expected (case %#)", (text, end) => {
    const { problem } = refusal(text);
    expect(problem.length).toBeLessThan(400);
    expect(problem.endsWith(end)).toBe(true);
  });

  it("count lines as editors do, and replace control characters", () => {
    const error = refusal("a: 1\r\nb: 2\rc: \u001b[31m\n");
    expect([error.line, error.column]).toEqual([3, 4]);
    expect(error.message).toContain("\n  c: \ufffd[31m\n     ^");
    // Characters that turn the text after them would show another line than the one that is meant.
    expect(refusal("a: \u202e\u2066😀: b\n").message).toContain("\n  a: \ufffd\ufffd😀: b\n         ^");
  });

  it("have the problem without the place, on one line", () => {
    const error = refusal('a: !!int "x\\ny"\n');
    expect(error.problem).toBe("found `x y`, expected what its tag says: !!int");
    expect(error.message).toMatch(/^line 1, column 10: found `x y`, expected .*\n/);
    const hinted = refusal("{{ a }}: b");
    expect(hinted.problem).toMatch(/\. This looks like a Helm template/);
    expect(hinted.message.startsWith(`line 1, column ${hinted.column}: ${hinted.problem}\n`)).toBe(true);
  });

  it("show only a part of a long line", () => {
    const error = refusal(`${"k".repeat(5000)}: ${"x".repeat(5000)}`);
    expect(error.message.length).toBeLessThan(500);
  });
});

/** Nine aliases of nine aliases of nine aliases. */
function bomb(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
  for (let i = 1; i < 30; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(", ")}]`,
    );
  return `${lines.join("\n")}\n`;
}

describe("hostile texts", () => {
  it("get short errors", () => {
    for (const text of [`a: *${"x".repeat(1e6)}`, `a: !a!${"x".repeat(1e6)} b`])
      expect(refusal(text).message.length).toBeLessThan(700);
  });

  const size = 400_000;
  it.each<[string, string, YamlErrorCode | "read"]>([
    ["100,000 brackets", "[".repeat(100_000), "too-deep"],
    ["100,000 braces", '{"a":'.repeat(100_000), "too-deep"],
    ["JSON that is right and deep", `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "too-deep"],
    ["100,000 dashes", "- ".repeat(100_000), "too-deep"],
    [
      "100,000 indentations",
      Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
      "too-deep",
    ],
    ["deep aliases", deepAliases(), "too-deep"],
    ["merges of merges", mergeBomb(), "alias-bomb"],
    // As in Go, fewer may be aliased if there are many values.
    [
      "300,000 of 330,000 values aliased",
      `a: &a [${"1,".repeat(30_000)}]\nb: [${"*a ,".repeat(10)}]`,
      "read",
    ],
    [
      "1,000,000 of 1,100,000 values aliased",
      `a: &a [${"1,".repeat(100_000)}]\nb: [${"*a ,".repeat(10)}]`,
      "alias-bomb",
    ],
    ["one long line", `a: ${"x".repeat(size)}`, "read"],
    ["one long line of words", `a: ${"x ".repeat(size)}`, "read"],
    ["one long line of quotes", `a: ${"'".repeat(size)}`, "read"],
    ["one long line of escapes", `a: "${"\\n".repeat(size)}"`, "read"],
    ["one long number", `a: ${"1".repeat(size)}`, "read"],
    ["one long number with underscores", `a: .${"1_".repeat(size)}`, "read"],
    ["one long hexadecimal number", `a: 0x${"f".repeat(size)}`, "read"],
    ["a huge key", `${"k".repeat(size)}: 1`, "indentation"],
    ["a huge key behind ?", `? ${"k".repeat(size)}\n: 1`, "read"],
    ["line breaks", `a: b${"\n".repeat(size)}`, "read"],
    ["comments", "#\n".repeat(size), "read"],
    ["separators", "---\n".repeat(size / 4), "read"],
    ["tabs", "\t".repeat(size), "tab"],
    ["NUL", "\0".repeat(size), "character"],
    ["colons", ": ".repeat(size), "content"],
    ["question marks", "? ".repeat(size), "too-deep"],
    ["closing brackets", "]".repeat(size), "content"],
    ["backslashes in JSON", `{"a":"${"\\\\".repeat(size)}"}`, "read"],
    ["spaces behind ---", `---${" ".repeat(size)}`, "read"],
    ["a tag", `a: !${"%41".repeat(size)} b`, "read"],
  ])("are read or refused quickly: %s", (_, text, outcome) => {
    if (outcome === "read") expect(parseYaml(text).length).toBeLessThan(2);
    else expect(refusal(text).code).toBe(outcome);
  });

  function deepAliases(): string {
    const nest = (inner: string): string => "[".repeat(90) + inner + "]".repeat(90);
    const lines = [`- &a0 ${nest("x")}`];
    for (let i = 1; i < 20; i++) lines.push(`- &a${i} ${nest(`*a${i - 1}`)}`);
    return lines.join("\n");
  }

  function mergeBomb(): string {
    const lines = ["a0: &a0 {x: 1}"];
    for (let i = 1; i < 40; i++)
      lines.push(
        `a${i}: &a${i} {<<: [${Array(9)
          .fill(`*a${i - 1}`)
          .join(", ")}]}`,
      );
    return lines.join("\n");
  }

  it("with 1000 levels are read without a stack overflow", () => {
    expect(parseYaml("[".repeat(1000) + "]".repeat(1000)).length).toBe(1);
  });
});
