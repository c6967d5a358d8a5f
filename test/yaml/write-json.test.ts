import fc from "fast-check";
import { expect, test } from "vitest";
import { writeJson } from "../../src/yaml/json.ts";

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

test("__proto__ as a key", () => {
  const text = '{"__proto__":{"a":1}}';
  expect(writeJson(JSON.parse(text), { indent: 0 })).toBe(`${text}\n`);
});

test("the text is JSON.stringify's, whatever the value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
      expect(writeJson(value, { indent })).toBe(`${JSON.stringify(value, null, indent)}\n`);
    }),
  );
});
