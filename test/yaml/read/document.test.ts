import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documents, type JsonPath, parseDocuments } from "../../../src/yaml/read/document.ts";
import type { YamlRange } from "../../../src/yaml/read/error.ts";
import { parseYaml } from "../../../src/yaml/read/parse-yaml.ts";

const JOB = `# A job.
apiVersion: batch/v1
kind: Job
metadata: {name: "pi", labels: {app: pi}}
spec:
  backoffLimit: 0777
  template:
    spec:
      containers:
      - name: pi
        env: &env
        - {name: A, value: no}
        args: ["-c", 12:30]
      - image: |
          perl
        env: *env
        <<: &more {tty: on, stdin: yes}
        tty: off
        command:
      restartPolicy: Never
`;

const at = (text: string, path: JsonPath) => parseDocuments(text)[0]?.position(path);

describe("positions", () => {
  it.each<[JsonPath, number, number, (number | undefined)?, number?]>([
    [[], 2, 1],
    [["kind"], 3, 7, 3, 1],
    [["metadata"], 4, 11, 4, 1],
    [["metadata", "name"], 4, 18, 4, 12],
    [["metadata", "labels", "app"], 4, 38, 4, 33],
    [["spec", "template", "spec", "containers", 0], 10, 9],
    [["spec", "template", "spec", "containers", 0, "args", 1], 13, 22],
    [["spec", "template", "spec", "containers", 1, "image"], 14, 16, 14, 9],
    [["spec", "template", "spec", "containers", 1, "env"], 16, 14, 16, 9],
    [["spec", "template", "spec", "containers", 1, "env", 0, "value"], 12, 28, 12, 21],
    [["spec", "template", "spec", "containers", 1, "stdin"], 17, 36, 17, 29],
    [["spec", "template", "spec", "containers", 1, "tty"], 18, 14, 18, 9],
    [["spec", "template", "spec", "containers", 1, "command"], 19, 17, 19, 9],
  ])("has the line and column of %j", (path, line, column, keyLine, keyColumn) => {
    const place = at(JOB, path);
    expect([place?.line, place?.column]).toEqual([line, column]);
    expect([place?.key?.line, place?.key?.column]).toEqual([keyLine, keyColumn]);
  });

  it.each<[string, JsonPath, string, (string | null)?]>([
    ["a: b # c\n", ["a"], "b", "a"],
    ["'a b' : \"c\"\n", ["a b"], '"c"', "'a b'"],
    ["a: [b, {c: 1}] # d\n", ["a"], "[b, {c: 1}]", "a"],
    ["a: [b, {c: 1}] # d\n", ["a", 1], "{c: 1}"],
    ["a: [b: 1 , c]\n", ["a", 0], "b: 1"],
    ["a:\n- b: 1  \n  c: 2\n- d\n", ["a", 0], "b: 1"],
    ["a:\n- b: 1  \n  c: 2\n- d\n", ["a", 1], "d"],
    ["a:\r\n  - b:\r\n    c:\r\n", ["a", 0], "b:"],
    ["a:\n- |\n  b\n  c\n", ["a", 0], "|"],
    ["a: &x b\nc: *x\n", ["c"], "*x", "c"],
    ["a:\nb: 1\n", ["a"], "", "a"],
    ["? a\n  b\n: 1\n", ["a b"], "1", "a\n  b"],
    ['{"a": {"b":\n [1]} }', ["a"], '{"b":', '"a"'],
    ["x: {a: 1}\n", [], "x: {a: 1}"],
  ])("in %j, the path %j has the text %j", (text, path, written, key) => {
    const lines = text.split("\n");
    const between = (place: YamlRange | undefined) =>
      place &&
      lines
        .slice(place.line - 1, place.endLine)
        .map((line, i, { length }) => (i === length - 1 ? line.slice(0, place.endColumn - 1) : line))
        .join("\n")
        .slice(place.column - 1);
    const place = at(text, path);
    expect([between(place), between(place?.key)]).toEqual([written, key]);
  });

  it.each<[JsonPath]>([
    [["spek"]],
    [["spec", 0]],
    [["kind", "x"]],
    [["spec", "template", "spec", "containers", 2]],
  ])("returns undefined for the missing path %j", path => {
    expect(at(JOB, path)).toBeUndefined();
  });

  it("returns a scalar's text, style and tag as they were written", () => {
    const container = ["spec", "template", "spec", "containers", 0];
    expect(at(JOB, ["spec", "backoffLimit"])?.scalar).toEqual({ text: "0777", style: "plain", tag: "" });
    expect(at(JOB, [...container, "env", 0, "value"])?.scalar).toEqual({
      text: "no",
      style: "plain",
      tag: "",
    });
    expect(at(JOB, [...container, "args", 0])?.scalar).toEqual({
      text: "-c",
      style: "double-quoted",
      tag: "",
    });
    expect(at(JOB, container)?.scalar).toBeUndefined();
    expect(at("a: !!int '1'\n", ["a"])?.scalar).toEqual({
      text: "1",
      style: "single-quoted",
      tag: "tag:yaml.org,2002:int",
    });
  });

  it("takes the last of several keys with the same value", () => {
    expect(at("1: a\n0x1: b\n", ["1"])?.line).toBe(2);
    expect(at("'a': 1\na: 2\n", ["a"])?.line).toBe(2);
    expect(at("x: &x {a: 1}\nz: {a: 2, <<: *x}\n", ["z", "a"])?.line).toBe(1);
    expect(at("<<: [{a: 1},\n {a: 2}]\n", ["a"])?.line).toBe(1);
  });

  it("counts lines from the start of the whole text", () => {
    const [first, second, third] = parseDocuments(
      "a: 1\r\n---\r\n# c\r\n---\r\nb: 2\r\n---\nnull\n---\n\n- c\n",
    );
    expect([first?.documentIndex, second?.documentIndex, third?.documentIndex]).toEqual([0, 1, 2]);
    expect([first?.startLine, second?.startLine, third?.startLine]).toEqual([1, 5, 10]);
    expect(third?.position([0])).toMatchObject({ line: 10, column: 3 });
  });

  it("finds places and duplicate keys in JSON documents too", () => {
    const text = `{\n\t"a"\n\t:\t{"b\\/":[1,{"${"k".repeat(2000)}":"\\ud83d\\ude00"}]},\n"a":2}\n{"c":\n[]}`;
    const [first, second] = parseDocuments(text);
    expect(first?.position(["a"])).toMatchObject({ line: 4, column: 5, key: { line: 4, column: 1 } });
    expect(first?.duplicates()).toEqual([
      { path: ["a"], first: { line: 2, column: 2 }, again: { line: 4, column: 1, endLine: 4, endColumn: 4 } },
    ]);
    expect(second?.position(["c"])).toMatchObject({ line: 6, column: 1 });
    expect(second?.startLine).toBe(5);
  });

  it("finds places after the value was forgotten", () => {
    for (const text of ['{"a": {"b": 1}}', "a: {b: 1}"]) {
      const [document] = parseDocuments(text);
      const found = document?.position(["a", "b"]);
      document?.forget();
      expect(document?.value).toBeNull();
      expect(document?.position(["a", "b"])).toEqual(found);
    }
  });

  it("finds a place in a large text quickly", () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `- k${i}: ${i}\n`).join("");
    const [document] = parseDocuments(text);
    for (let i = 0; i < 100_000; i += 100) {
      expect(document?.position([i, `k${i}`])).toMatchObject({ line: i + 1 });
    }
  });
});

/** A value whose maps may have a key twice. */
type Tree = 1 | Tree[] | { entries: [key: string, value: Tree][] };

function written(tree: Tree): string {
  if (tree === 1) return "1";
  if (Array.isArray(tree)) return `[${tree.map(written).join()}]`;
  return `{${tree.entries.map(([key, value]) => `"${key}": ${written(value)}`).join()}}`;
}

/** Returns the paths of the keys that stand in a map for a second time, and so on. */
function repeated(tree: Tree, path: JsonPath): JsonPath[] {
  if (tree === 1) return [];
  if (Array.isArray(tree)) return tree.flatMap((item, i) => repeated(item, [...path, i]));
  return tree.entries.flatMap(([key, value], i) => {
    const isAgain = tree.entries.slice(0, i).some(([before]) => before === key);
    return [...(isAgain ? [[...path, key]] : []), ...repeated(value, [...path, key])];
  });
}

describe("duplicate keys", () => {
  it("are reported with their paths and places", () => {
    const [document] = parseDocuments("a: 1\nb:\n- c: 1\n  'c': 2\n  c: 3\na: 2\n1: x\n0x1: z\n");
    expect(document?.duplicates()).toEqual([
      {
        path: ["b", 0, "c"],
        first: { line: 3, column: 3 },
        again: { line: 4, column: 3, endLine: 4, endColumn: 6 },
      },
      {
        path: ["b", 0, "c"],
        first: { line: 3, column: 3 },
        again: { line: 5, column: 3, endLine: 5, endColumn: 4 },
      },
      { path: ["a"], first: { line: 1, column: 1 }, again: { line: 6, column: 1, endLine: 6, endColumn: 2 } },
      { path: ["1"], first: { line: 7, column: 1 }, again: { line: 8, column: 1, endLine: 8, endColumn: 4 } },
    ]);
  });

  // They are searched only if fewer keys are left than were read.
  it.each([
    ["JSON", ""],
    ["YAML", "---\n"],
  ])("are found in any %s, and no others", (_, before) => {
    const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constant(1),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.record({
          entries: fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), tie("tree")), { maxLength: 4 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(tree, root => {
        const [document] = parseDocuments(`${before}{"root": ${written(root)}}`);
        expect(document?.duplicates().map(({ path }) => path)).toEqual(repeated(root, ["root"]));
      }),
      { numRuns: 300 },
    );
  });

  it("are not reported for keys from a merge or an alias", () => {
    const [document] = parseDocuments("a: &a {b: 1}\nc: {<<: *a, b: 2, <<: *a}\nd: *a\n");
    expect(document?.duplicates()).toEqual([]);
  });
});

describe("text that Go's parser ignores", () => {
  it.each([
    [" a: 1\nb: 2\n", 2, 1, 5],
    ["a: 1\n...\nb: 2\n", 2, 1, 4],
    ["'a' 'b' \n---\n", 1, 5, 8],
    ["[a] b\n", 1, 5, 6],
  ])("is found in %j", (text, line, column, endColumn) => {
    expect(parseDocuments(text)[0]?.ignored).toEqual({ line, column, endLine: line, endColumn });
  });

  it.each([
    "a: 1\n",
    "a: 1\n...\n",
    "a: 1\n...\n# c\n...\n",
    "a: 1\n...\n%YAML 1.1\n---\nb: 2\n",
    "a: 1\n# c",
    '{"a":1}',
    "a: 1\n---\n",
  ])("is absent in %j", text => {
    expect(parseDocuments(text)[0]?.ignored).toBeUndefined();
  });
});

it("parseDocuments() names the file in errors", () => {
  expect(() => parseDocuments("a: 1\n---\nb: [\n", "x.yaml")).toThrow(
    /^x\.yaml:4:1: found the end of the text/,
  );
});

describe("an integer that a number rounds", () => {
  const read = (text: string, mayRound?: (value: unknown) => boolean) =>
    [...documents(text, undefined, undefined, mayRound)].map(document =>
      "error" in document ? document.error.code : document.value,
    );

  it.each([
    ["a: 9007199254740993\n", { a: 9007199254740992 }],
    ["- [-0x8000000000000000, !!float 18446744073709551615]\n", [[-(2 ** 63), 2 ** 64]]],
    ['{"a": 12345678901234567890}', { a: 12345678901234567000 }],
  ])("is accepted only in a document that is skipped: %j", (text, value) => {
    expect(read(text)).toEqual(["integer"]);
    expect(read(text, found => JSON.stringify(found) !== JSON.stringify(value))).toEqual(["integer"]);
    expect(read(text, found => JSON.stringify(found) === JSON.stringify(value))).toEqual([value]);
  });

  it("hides no other fault", () => {
    const skip = () => true;
    expect(read("a: 9007199254740993\nb: .inf\n---\nc: 3\n", skip)).toEqual(["integer", { c: 3 }]);
    expect(read("18446744073709551615: a\n", skip)).toEqual(["integer"]);
  });

  it.each([
    ["number", "1e999"],
    ["character", '"\\ud800"'],
    ["too-deep", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
  ])("hides no other fault of a skipped document in JSON: %s", (code, value) => {
    const text = `{"a":9007199254740993,"b":${value}}`;
    expect(read(text, () => true)).toEqual([code]);
    expect(read(text)).toEqual([code]);
  });
});

describe("a fault in one document", () => {
  /** Returns the values of the documents that can be read, and for the others the kind and place of the fault. */
  const read = (text: string) =>
    [...documents(text)].map(document =>
      "error" in document
        ? `${document.error.code} ${document.error.line}:${document.error.column}`
        : document.value,
    );

  it.each<[string, unknown[]]>([
    ["a: 1\n---\nb: \u0001\n---\nc: 3\n", [{ a: 1 }, "character 3:4", { c: 3 }]],
    ["\0\n---\nb: \ud800\n---\n", ["character 1:1", "character 3:4"]],
    ["a: 1\n--- # \u0001\nb: 2\n---\nc: 3\n", [{ a: 1 }, "character 2:7", { c: 3 }]],
    ["a: 1\n--- # \u0001", [{ a: 1 }, "character 2:7"]],
    ["a: 1\r\r\n---\nb: 2\n", ["character 1:5", { b: 2 }]],
    ["a: 1\n---\n\ufeffb: 2\n---\nc: \ufeff3\n", [{ a: 1 }, { b: 2 }, "character 5:4"]],
    ["a: 1\n---\n\ufeffb: \ufeff2\n---\nc: 3\n", [{ a: 1 }, "character 3:5", { c: 3 }]],
    // Nobody can tell where a document ends if kubectl refuses the line between it and the next.
    ["a: 1\n---\nb: 2\n--- c\nd: 4\n---\ne: 5\n", [{ a: 1 }, "separator 4:4", { e: 5 }]],
    ["---x\n---\nb: 2\n", ["separator 1:4", { b: 2 }]],
    ["a: 1\n---\nb: 2\n---x", [{ a: 1 }, "separator 4:4"]],
    ['{"a": 1}\n{"b": 1e400}\n{"c": 3}\n', [{ a: 1 }, "number 2:7", { c: 3 }]],
    ['{"a": "\\ud800"}\n{"c": "\u2028"}{"d": 4}\n', ["character 1:7", "character 2:8", { d: 4 }]],
    ['{"a": 1}\n{"b": 2}\nc: 3\n---\nd: 4\n', [{ a: 1 }, { b: 2 }, "stream 3:1"]],
    ['{"a": 1}\n---\nb: \0\n---\nc: 3\n', [{ a: 1 }, "character 3:4", { c: 3 }]],
    ['{"a": 1}\nb: 2\n---\nc: 3\n', [{ a: 1 }, "stream 2:1", { c: 3 }]],
    ['\u00a0{"a": 1}\n{"b": 2}\n', ["character 1:1"]],
  ])("does not hide the other documents: %j", (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it("may be a last line that kubectl would drop", () => {
    const line = "x".repeat(4096);
    expect(read(`a: 1\n---\n${line}`)).toEqual([{ a: 1 }, "last-line 3:1"]);
    expect(read(`a: 1\n---\nb: \u0001\n${line}`)).toEqual([{ a: 1 }, "character 3:4"]);
    expect(read(`a: 1\n---\nb: 2\n---${" ".repeat(4093)}`)).toEqual([{ a: 1 }, { b: 2 }, "last-line 4:1"]);
  });

  it("is thrown by parseYaml() if it is the first one in the text", () => {
    expect(() => parseYaml("a: [\n---\nb: \u0001\n")).toThrow("line 2, column 1: found ");
    expect(() => parseYaml("b: \u0001\n---\na: [\n")).toThrow("line 1, column 4: found ");
  });

  it("may be half of a surrogate pair, which the caller can describe in other words", () => {
    const half = (text: string, at: number) => `found ${text.charCodeAt(at)}`;
    for (const [text, column] of [
      ["a: \udce9\n", 4],
      ['{"a": "x\udce9"}', 9],
    ] as const)
      for (const [given, problem] of [
        [half, "found 56553"],
        [undefined, "found half of a surrogate pair, expected whole characters"],
      ] as const)
        expect([...documents(text, undefined, given)]).toMatchObject([{ error: { column, problem } }]);
    expect(read('a: "\ud83d\udc80"\n---\n{"b": "\ud83d\udc80"}\n')).toEqual([{ a: "💀" }, { b: "💀" }]);
    expect(read('{"b": "\ud83d\udc80"}')).toEqual([{ b: "💀" }]);
  });
});
