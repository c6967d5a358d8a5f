import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCases } from "../../../conformance/cases.ts";
import { parseYaml } from "../../../src/yaml/read/parse-yaml.ts";
import { writeYaml, writeYamlStream } from "../../../src/yaml/write/yaml.ts";

describe("the text that kubectl writes", () => {
  /** Made by conformance/fuzz-yaml.ts: `--seed 7 --count 6000 --small --record`. */
  const recorded = readCases<{ doc: unknown; text: string }>("test/yaml/recorded/write.ndjson.gz");

  test(`is the same byte for byte for ${recorded.length} recorded documents`, () => {
    expect(recorded.length).toBeGreaterThan(4000);
    const wrong = recorded.filter(({ doc, text }) => writeYaml(doc) !== text);
    expect(wrong.map(({ doc, text }) => ({ doc, text, ours: writeYaml(doc) }))).toEqual([]);
  });
});

describe("layout", () => {
  test("a document that ends in U+2028 or U+2029 is still separated from the next one", () => {
    for (const end of ["\u2028", "\u2029"]) {
      const values = [{ a: `x\n${end}` }, { b: 1 }];
      expect(parseYaml(writeYamlStream(values))).toEqual(values);
    }
    // On its own, it is what kubectl writes.
    expect(writeYaml({ a: "x\n\u2028" })).toBe("a: |+\n  x\n\u2028");
  });

  test("a text is indented for its place, even if it was written in another place before", () => {
    writeYaml({ a: { b: { c: { d: "\u2028#" } } } });
    expect(writeYaml({ a: "\u2028#" })).toBe("a: '\u2028  #'\n");
  });

  test("keys are sorted, and list items have the indentation of their key", () => {
    expect(
      writeYaml({
        kind: "Job",
        apiVersion: "batch/v1",
        spec: { template: { spec: { containers: [{ name: "pi", args: ["a", "b"] }] } }, completions: 5 },
      }),
    ).toBe(`apiVersion: batch/v1
kind: Job
spec:
  completions: 5
  template:
    spec:
      containers:
      - args:
        - a
        - b
        name: pi
`);
  });

  test("lists in lists, and empty lists and maps, are written like this", () => {
    expect(writeYaml([[1, [2, { a: [3] }]], [], {}, { b: {}, c: [] }])).toBe(`- - 1
  - - 2
    - a:
      - 3
- []
- {}
- b: {}
  c: []
`);
    expect(writeYaml([])).toBe("[]\n");
    expect(writeYaml({})).toBe("{}\n");
  });

  test.each([
    ["x", "x\n"],
    ["", '""\n'],
    [1.5, "1.5\n"],
    [true, "true\n"],
    [null, "null\n"],
    ["a\nb\n", "|\n  a\n  b\n"],
  ])("%j is written as a whole document", (value, text) => {
    expect(writeYaml(value)).toBe(text);
  });

  test("keepOrder keeps the order of the keys", () => {
    const doc = { kind: "Job", apiVersion: "batch/v1", metadata: { name: "pi", labels: { z: "1", a: "2" } } };
    expect(writeYaml(doc, { keepOrder: true })).toBe(`kind: Job
apiVersion: batch/v1
metadata:
  name: pi
  labels:
    z: "1"
    a: "2"
`);
  });

  test("documents are joined by ---", () => {
    expect(writeYamlStream([{ a: 1 }, "x\n\n", []])).toBe("a: 1\n---\n|+\n  x\n\n---\n[]\n");
    expect(writeYamlStream([{ b: 1, a: 2 }], { keepOrder: true })).toBe("b: 1\na: 2\n");
    expect(writeYamlStream([])).toBe("");
  });
});

describe("keys", () => {
  const order = (keys: string[]) =>
    Array.from(writeYaml(Object.fromEntries(keys.map(key => [key, 0]))).matchAll(/^"?(.*?)"?: 0$/gm), m =>
      m[1]?.replace(/\\U(.{8})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
    );

  test.each([
    "a1 a2 a10",
    "a1 a01 a001",
    "A B a b",
    "a a- a1 ab",
    "x10- x100 x109",
    "~ 1 z é",
    // A zero belongs to the number before it, if there is one.
    "x12 x101",
    "x001 x02",
    "𝟏2 𝟏01",
    // These two have the same first half; the second is a letter.
    "𝛁 𝛀",
    // Go counts in 64 bits, in which this number is -1.
    "a18446744073709551615 a2",
  ])("are written in the order %s", sorted => {
    const keys = sorted.split(" ");
    expect(order(keys)).toEqual(keys);
    expect(order(keys.toReversed())).toEqual(keys);
  });

  test("are sorted in a map of 100 entries too", () => {
    const keys = Array.from({ length: 100 }, (_, i) => `k${(i * 37) % 100}`);
    expect(order(keys)).toEqual(Array.from({ length: 100 }, (_, i) => `k${i}`));
  });

  test("are quoted if they would be read as something else", () => {
    expect(writeYaml({ yes: 1, "1": 2, "": 3, null: 4, "a: b": 5 })).toBe(
      '"": 3\n"1": 2\n\'a: b\': 5\n"null": 4\n"yes": 1\n',
    );
  });

  test("are quoted if they are <<, unlike in kubectl", () => {
    expect(writeYaml({ "<<": { a: 1 } })).toBe('"<<":\n  a: 1\n');
  });

  test("stand on a line of their own if they are long or have line breaks", () => {
    const [short, long] = ["k".repeat(128), "l".repeat(129)];
    expect(writeYaml({ [short]: 1, [long]: [1, { a: 2 }], "x\ny": { a: 1, b: 2 } })).toBe(
      `${short}: 1\n? ${long}\n: - 1\n  - a: 2\n? |-\n  x\n  y\n: a: 1\n  b: 2\n`,
    );
    // The limit counts bytes, not characters.
    expect(writeYaml({ ["é".repeat(65)]: 1 })).toBe(`? ${"é".repeat(65)}\n: 1\n`);
    expect(writeYaml([{ ["é".repeat(65)]: 1 }])).toBe(`- ? ${"é".repeat(65)}\n  : 1\n`);
  });

  test("may be __proto__ and constructor", () => {
    expect(writeYaml(JSON.parse('{"__proto__":{"a":1},"constructor":2}'))).toBe(
      "__proto__:\n  a: 1\nconstructor: 2\n",
    );
  });
});

describe("strings", () => {
  test.each(
    "y Y n N yes Yes YES no on On OFF true False NULL ~ .nan .NaN .inf -.Inf +.INF 0 -1 +1 007 08 0o17 0x1F 0B1 0b-1 1_000 1. .5 -.5e3 1e3 .1_0 1:30 190:20:30.5 2001-01-01 2001-1-1 2000-02-29 2001-01-01T00:00:00Z 2001-1-1t1:2:3.5+24:60 18446744073709551616 0xFFFFFFFFFFFFFFFF 0.1e-999".split(
      " ",
    ),
  )("%s is quoted", s => {
    expect(writeYaml([s])).toBe(`- "${s}"\n`);
  });

  test.each(
    "yES Nan .Nan -.nan iNf << = 0x 0o8 0b2 1e 1e400 1__e 1.2.3 1:60 _1 ._1 .5_ 2001-13-01 2001-02-29 1900-02-29 2001-01-01T00:00:00 2001-01-01T24:00:00Z 0x10000000000000000 +0x8000000000000000 -1a 1Mi 500m --- -a ?a :a a:b a#b a,b [ null: --flag -c ~/x $(A) it's é 中 \u00a0"
      .split(" ")
      .filter(s => !["---", "[", "null:"].includes(s)),
  )("%s is written without quotes", s => {
    expect(writeYaml([s])).toBe(`- ${s}\n`);
  });

  test.each(
    '---a|...|- a|? a|-|?|a: b|a:|a #b|#a|&a|*a|!a|\\|a|>a|@a|`a|%a|[a|]|{a|}|,a|"a| a|a '.split(/(?<!\\)\|/),
  )("%s is written in single quotes", s => {
    const value = s.replace("\\", "");
    expect(writeYaml([value])).toBe(`- '${value}'\n`);
  });

  test("single quotes are doubled only inside single quotes", () => {
    expect(writeYaml(["it's", "'it'"])).toBe("- it's\n- '''it'''\n");
  });

  test("control characters and those beyond U+FFFF are escaped", () => {
    expect(writeYaml(["\t\0\u0007\u001b\u007f\u0080\u0085\ufffe", 'é "\\\r😀'])).toBe(
      String.raw`- "\t\0\a\e\x7F\x80\N\uFFFE"
- "é \"\\\r\U0001F600"
`,
    );
    expect(writeYaml("\ufeff a")).toBe('"\\uFEFF\\x20\\x61"\n');
    expect(writeYaml("a\ufeff b")).toBe('"a\\uFEFF b"\n');
  });

  test.each([
    ["a\nb", "|-\n  a\n  b"],
    ["a\nb\n", "|\n  a\n  b"],
    ["a\n\nb\n\n\n", "|+\n  a\n\n  b\n\n"],
    ["\n", "|2+\n"],
    ["\na", "|2-\n\n  a"],
    ["  a\n b", "|2-\n    a\n   b"],
    ["a: b\n# c\n", "|\n  a: b\n  # c"],
    // A block would lose these.
    ["a \nb", '"a \\nb"'],
    ["a\nb ", '"a\\nb "'],
    ["a\n\tb", '"a\\n\\tb"'],
    ["a\r\nb", '"a\\r\\nb"'],
  ])("with line breaks become a block, or are escaped: %j", (s, text) => {
    expect(writeYaml({ k: s })).toBe(`k: ${text}\n`);
  });

  test("long lines are folded at the first single space beyond column 80", () => {
    const a = "a".repeat(77);
    expect(writeYaml({ k: `${a} b c d` })).toBe(`k: ${a} b\n  c d\n`);
    expect(writeYaml({ k: `${a} b  c d` })).toBe(`k: ${a} b  c\n  d\n`);
    expect(writeYaml({ k: `'${a} b c d` })).toBe(`k: '''${a}\n  b c d'\n`);
    expect(writeYaml({ k: `${a}: b  c d ` })).toBe(`k: '${a}:\n  b  c d '\n`);
    expect(writeYaml({ k: `\t${a} b   c d` })).toBe(`k: "\\t${a}\n  b   c d"\n`);
    expect(writeYaml({ k: `\t${a}   b c` })).toBe(`k: "\\t${a}\n  \\  b c"\n`);
    expect(writeYaml([[`${a} b c d`]])).toBe(`- - ${a}\n    b c d\n`);
    expect(writeYaml({ k: `\t${a}b  ` })).toBe(`k: "\\t${a}b\n  \\ "\n`);
    expect(writeYaml({ k: `\t${a}b ` })).toBe(`k: "\\t${a}b "\n`);
    expect(writeYaml(`${a}aaa b`)).toBe(`${a}aaa b\n`);
    expect(writeYaml(`${a}aaaa b`)).toBe(`${a}aaaa\n  b\n`);
  });

  test("a key is never folded, unless it stands on a line of its own", () => {
    const key = "word ".repeat(20).trim();
    expect(writeYaml({ [key]: 1 })).toBe(`${key}: 1\n`);
    const long = "word ".repeat(30).trim();
    expect(writeYaml({ [long]: 1 })).toBe(`? ${long.slice(0, 79)}\n  ${long.slice(80)}\n: 1\n`);
  });

  test("U+2028 and U+2029 break lines, as they do for Go", () => {
    expect(writeYaml({ a: "x\u2028y\u2029" })).toBe("a: 'x\u2028  y\u2029'\n");
    expect(writeYaml({ a: "x \u2028y" })).toBe('a: "x \\Ly"\n');
    expect(writeYaml({ a: "x\n\u2028", b: 1 })).toBe("a: |+\n  x\n\u2028b: 1\n");
  });

  test("have the same text when they come from the cache, wherever they stand", () => {
    for (let i = 0; i < 3; i++) {
      expect(writeYaml({ a: "1", b: ["1", { a: "x\ny" }], c: { c: "x\ny" } })).toBe(
        'a: "1"\nb:\n- "1"\n- a: |-\n    x\n    y\nc:\n  c: |-\n    x\n    y\n',
      );
    }
    const many = Array.from({ length: 5000 }, (_, i) => `v${i}`);
    const text = many.map(s => `- ${s}\n`).join("");
    expect(writeYaml(many)).toBe(text);
    expect(writeYaml(many)).toBe(text);
  });
});

describe("numbers", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [2 ** 53, "9007199254740992"],
    [1e18, "1000000000000000000"],
    [2 ** 63, "9223372036854776000"],
    [-(2 ** 63), "-9.223372036854776e+18"],
    [2 ** 64, "1.8446744073709552e+19"],
    [1e20, "1e+20"],
    [1e21, "1e+21"],
    [-1.5e300, "-1.5e+300"],
    [0.1, "0.1"],
    [100000.5, "100000.5"],
    [1234567.5, "1.2345675e+06"],
    [0.0001, "0.0001"],
    [0.00001, "1e-05"],
    [5e-324, "5e-324"],
  ])("%d is written as by Go", (n, text) => {
    expect(writeYaml([n])).toBe(`- ${text}\n`);
  });
});

describe("properties", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcABC"), maxLength: 6 });

  test("the order of an object's keys does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, fc.jsonValue()), { maxLength: 30 }), entries => {
        const map = Object.fromEntries(entries);
        const reversed = Object.fromEntries(Object.entries(map).reverse());
        expect(writeYaml(reversed)).toBe(writeYaml(map));
      }),
    );
  });

  test("keepOrder changes nothing if the keys are already sorted", () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters), fc.array(fc.string()), (keys, value) => {
        const map = Object.fromEntries(keys.sort().map(key => [key, value]));
        expect(writeYaml([map], { keepOrder: true })).toBe(writeYaml([map]));
      }),
    );
  });

  test("a nested value has the same lines, with more indentation", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), list => {
        // Stay below the width at which lines are folded.
        fc.pre(!/.{70}/.test(writeYaml(list)));
        const deeper = writeYaml({ k: list }).split("\n").slice(1).join("\n");
        expect(deeper).toBe(writeYaml(list));
      }),
    );
  });
});
