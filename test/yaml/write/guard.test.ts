import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { writeJson } from "../../../src/yaml/write/json.ts";
import { WriteError, writeYaml, writeYamlStream } from "../../../src/yaml/write/yaml.ts";

const writers = [
  ["writeYaml", (value: unknown) => writeYaml(value)],
  ["writeJson", (value: unknown) => writeJson(value)],
] as const;

function errorOf(write: () => string): WriteError {
  try {
    write();
  } catch (error) {
    expect(error).toBeInstanceOf(WriteError);
    return error as WriteError;
  }
  throw new Error("nothing was thrown");
}

class Empty {
  #hidden = 1;
  get hidden() {
    return this.#hidden;
  }
}

class Point {
  x = 1;
  y: number | undefined = undefined;
  get sum() {
    return this.x;
  }
}

const selfish: Record<string, unknown> = {};
selfish.self = selfish;
const job: Record<string, unknown> = { spec: { list: [{ x: 1 }, {}] } };
(job.spec as { list: unknown[] }).list[1] = { back: job.spec };

describe.each(writers)("%s", (_, write) => {
  test.each<[string, unknown, string, string]>([
    ["a function", { a: () => 1 }, "a", "function is not a JSON value"],
    ["a symbol", [[Symbol("x")]], "[0][0]", "symbol is not a JSON value"],
    ["a bigint", { a: 1n }, "a", "bigint is not a JSON value"],
    ["NaN", { a: { b: Number.NaN } }, "a.b", "NaN is not a JSON value"],
    ["Infinity", { a: [1, -Infinity] }, "a[1]", "-Infinity is not a JSON value"],
    ["an object of a class without a name", { a: (function* () {})() }, "a", "object is not a JSON value"],
    ["undefined in a list", { a: [undefined] }, "a[0]", "undefined is not a JSON value"],
    ["a hole in a list", { a: new Array(1) }, "a[0]", "undefined is not a JSON value"],
    ["undefined", undefined, "", "undefined is not a JSON value"],
    ["a Map", { a: new Map([[1, 2]]) }, "a", "Map is not a JSON value"],
    ["nothing but a Map", new Map(), "", "Map is not a JSON value"],
    ["a Promise", { a: Promise.resolve() }, "a", "Promise is not a JSON value"],
    ["bytes", { a: new Uint8Array(2) }, "a", "Uint8Array is not a JSON value"],
    ["a boxed string", { a: Object("x") }, "a", "String is not a JSON value"],
    ["hidden state", { a: new Empty() }, "a", "Empty is not a JSON value"],
    ["an invalid Date", { a: new Date(Number.NaN) }, "a", "is an invalid Date"],
    ["half a pair", { a: { b: ["x", "\ud83d"] } }, "a.b[1]", "has half of a surrogate pair"],
    [
      "half a pair behind what is deeper",
      { a: { b: "x" }, c: "\ud83d" },
      "c",
      "has half of a surrogate pair",
    ],
    ["the other half", "\udc00\ud800", "", "has half of a surrogate pair"],
    ["half a pair in a key", { a: { "\ud83d": 1 } }, 'a["\\ud83d"]', "has half of a surrogate pair"],
    ["half a pair in a long key", { "x\n\ud83d": 1 }, '["x\\n\\ud83d"]', "has half of a surrogate pair"],
    ["a cycle", selfish, "self", "refers back to the whole"],
    ["a deeper cycle", job, "spec.list[1].back", "refers back to spec"],
  ])("%s is refused", (_, value, path, problem) => {
    const error = errorOf(() => write(value));
    expect(error.path).toBe(path);
    expect(error.message).toContain(`${path || "value"}: ${problem}`);
    expect(error.name).toBe("WriteError");
  });

  test("refuses an object whose shared parts multiply beyond the limit", () => {
    let shared: object = {};
    for (let i = 0; i < 50; i++) shared = { a: shared, b: shared };
    expect(errorOf(() => write(shared)).message).toMatch(
      /holds more than 10000000 parts|[Ii]nvalid string length/,
    );
  });

  test("refuses a list with a huge length", () => {
    const endless = new Proxy([], { get: (_, key) => (key === "length" ? Number.MAX_SAFE_INTEGER : "x") });
    for (const value of [{ a: { args: endless } }, Array(2e7), { a: Array(2e7) }])
      expect(errorOf(() => write(value)).message).toBe("value: holds more than 10000000 parts");
  });

  test("writes unusual keys readably in the path of an error", () => {
    const value = { metadata: { labels: { "app.kubernetes.io/name": Number.NaN } } };
    expect(errorOf(() => write(value)).path).toBe("metadata.labels[app.kubernetes.io/name]");
    expect(errorOf(() => write({ "a b": { "": Number.NaN } })).path).toBe('["a b"][""]');
    expect(errorOf(() => write([{ "1": Number.NaN }])).path).toBe("[0][1]");
  });

  test("refuses more than 1000 levels, without a stack overflow", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 1000; i++) deep = i % 2 ? [deep] : { a: deep };
    expect(() => write(deep)).not.toThrow();
    for (let i = 0; i < 200_000; i++) deep = [deep];
    const error = errorOf(() => write(deep));
    expect(error.message).toContain("nested deeper than 1000 levels");
    expect(error.path).toBe("[0]".repeat(20));
  });

  test("accepts the same object in several places", () => {
    const shared = { x: [1] };
    expect(() => write({ a: shared, b: [shared, shared] })).not.toThrow();
  });

  test("works as before after an error", () => {
    for (const key of ["fine", "\ud800"]) {
      try {
        write({ [key]: ["fine", "\ud800"] });
      } catch {}
    }
    expect(write({ fine: ["fine"] })).toContain("fine");
    expect(errorOf(() => write({ "\ud800": 1 })).path).toBe('["\\ud800"]');
  });
});

describe("writeYaml", () => {
  test("refuses a YAML text that is too long for the JavaScript engine", () => {
    for (const text of ["a ".repeat(5e6 + 1), "\n".repeat(1e7 + 1), "'".repeat(1e7 + 1)])
      expect(() => writeYaml({ a: { b: text } })).toThrow("a.b: has more than 10000000 characters");
    expect(writeYaml("x".repeat(1e7))).toHaveLength(1e7 + 1);
  });

  test("refuses a YAML text that with its indentation is too long for a string", () => {
    let deep: unknown = "a\n".repeat(400_000);
    for (let i = 0; i < 900; i++) deep = { a: deep };
    expect(() => writeYaml(deep)).toThrow(WriteError);
  });
});

describe.each([
  ["writeYaml", (value: unknown) => writeYaml(value)],
  ["writeJson", (value: unknown) => writeJson(value, { indent: 0 })],
])("%s treats values like JSON.stringify()", (name, write) => {
  const same = (value: unknown, plain: unknown) => {
    expect(write(value)).toBe(name === "writeJson" ? `${JSON.stringify(plain)}\n` : writeYaml(plain));
  };

  test("leaves out undefined in an object", () => {
    same({ a: undefined, b: { c: undefined } }, { b: {} });
  });

  test("calls toJSON()", () => {
    same({ at: new Date(0) }, { at: "1970-01-01T00:00:00.000Z" });
    same(new Date(0), "1970-01-01T00:00:00.000Z");
    same({ toJSON: () => [1] }, [1]);
    same({ list: [{ toJSON: (key: string) => ({ key }) }] }, { list: [{ key: "0" }] });
    same({ name: { toJSON: (key: string) => key } }, { name: "name" });
    same({ nothing: { toJSON: () => null } }, { nothing: null });
  });

  test("refuses invalid values that toJSON() returns", () => {
    expect(errorOf(() => write({ a: { toJSON: () => new Map() } })).path).toBe("a");
    expect(errorOf(() => write({ a: { toJSON: () => "\ud800" } })).path).toBe("a");
    expect(errorOf(() => write({ a: { toJSON: () => [Number.NaN] } })).path).toBe("a[0]");
  });

  test("writes an instance of a class with its own fields", () => {
    same({ point: new Point() }, { point: { x: 1 } });
  });

  test("writes objects without a prototype, with an unusual one, and from other realms", () => {
    const bare = Object.assign(Object.create(null), { a: 1 });
    same({ bare }, { bare: { a: 1 } });
    same(Object.assign(Object.create({ inherited: 1 }), { a: 1 }), { a: 1 });
    same(runInNewContext("({ a: [{}] })"), { a: [{}] });
  });

  test("leaves out properties that are not enumerable or have a symbol as key", () => {
    const value = { a: 1, [Symbol("s")]: 2 };
    Object.defineProperty(value, "hidden", { value: 3, enumerable: false });
    same(value, { a: 1 });
  });

  test("writes nothing that is inherited from Object.prototype", () => {
    Object.defineProperty(Object.prototype, "polluted", { value: 1, enumerable: true, configurable: true });
    let text = "";
    try {
      text = write({ a: {} });
    } finally {
      Reflect.deleteProperty(Object.prototype, "polluted");
    }
    expect(text).toBe(write({ a: {} }));
  });
});

test("an error of writeYamlStream() has a path that starts with the document's index", () => {
  const error = errorOf(() => writeYamlStream([{}, { metadata: { name: Number.NaN } }]));
  expect(error.path).toBe("[1].metadata.name");
  expect(errorOf(() => writeYamlStream([1, selfish])).message).toContain("[1].self: refers back to [1]");
});
