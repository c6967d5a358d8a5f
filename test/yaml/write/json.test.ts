import fc from "fast-check";
import { expect, test } from "vitest";
import { parseYaml } from "../../../src/read/index.ts";
import { writeJson } from "../../../src/yaml/write/json.ts";

test("writeJson() indents by four spaces and ends with a line break, like kubectl", () => {
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

test("writeJson() can use another indentation, or none", () => {
  expect(writeJson({ b: 1, a: [2] }, { indent: 2 })).toBe('{\n  "b": 1,\n  "a": [\n    2\n  ]\n}\n');
  expect(writeJson({ b: 1, a: [2] }, { indent: 0 })).toBe('{"b":1,"a":[2]}\n');
});

test("writeJson() accepts text that only looks like half of a surrogate pair", () => {
  expect(writeJson(["\\ud800", "😀"], { indent: 0 })).toBe('["\\\\ud800","😀"]\n');
});

test("writeJson() escapes Unicode line breaks as Go does, and they are read back", () => {
  const value = { "\u2028": ["a\u2029b\\\u2028", "\u0085", "\\u2028"] };
  const text = writeJson(value, { indent: 0 });
  expect(text).toBe('{"\\u2028":["a\\u2029b\\\\\\u2028","\\u0085","\\\\u2028"]}\n');
  expect([JSON.parse(text), parseYaml(text)]).toEqual([value, [value]]);
});

test("writeJson() writes __proto__ as a key", () => {
  const text = '{"__proto__":{"a":1}}';
  expect(writeJson(JSON.parse(text), { indent: 0 })).toBe(`${text}\n`);
});

test("writeJson() writes the text of JSON.stringify(), except for Unicode line breaks", () => {
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
