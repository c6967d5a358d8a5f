import fc from "fast-check";
import { expect, test } from "vitest";
import { parseYaml } from "../../src/read/index.ts";
import { writeJson } from "../../src/yaml/write-json.ts";

test("four spaces and a line break at the end, as kubectl has it", () => {
  expect(writeJson({ kind: "Job", spec: { args: ["a", 1] }, status: {} })).toBe(`{
    "kind": "Job",
    "spec": {
        "args": [
            "a",
            1
        ]
    },
    "status": {}
}
`);
});

test("other indentation, or none", () => {
  expect(writeJson({ b: 1, a: [2] }, { indent: 2 })).toBe('{\n  "b": 1,\n  "a": [\n    2\n  ]\n}\n');
  expect(writeJson({ b: 1, a: [2] }, { indent: 0 })).toBe('{"b":1,"a":[2]}\n');
});

test("what looks like half of a surrogate pair and is none", () => {
  expect(writeJson(["\\ud800", "😀"], { indent: 0 })).toBe('["\\\\ud800","😀"]\n');
});

test("line breaks of Unicode as Go escapes them, and they are read back", () => {
  const value = { "\u2028": ["a\u2029b\\\u2028", "\u0085", "\\u2028"] };
  const text = writeJson(value, { indent: 0 });
  expect(text).toBe('{"\\u2028":["a\\u2029b\\\\\\u2028","\\u0085","\\\\u2028"]}\n');
  expect([JSON.parse(text), parseYaml(text)]).toEqual([value, [value]]);
});

test("__proto__ as a key", () => {
  const text = '{"__proto__":{"a":1}}';
  expect(writeJson(JSON.parse(text), { indent: 0 })).toBe(`${text}\n`);
});

test("the text is JSON.stringify's, whatever the value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
        .replace(/\u0085/g, "\\u0085")
        .replace(/\u2028/g, "\\u2028")
        .replace(/\u2029/g, "\\u2029");
      expect(writeJson(value, { indent })).toBe(`${text}\n`);
    }),
  );
});
