import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { Entries } from "../../src/values/entries.ts";
import { put } from "../../src/values/put.ts";
import {
  exactWord,
  hasFields,
  isList,
  isObject,
  isPlain,
  shownOf,
  valueWord,
} from "../../src/values/value.ts";

class Model {}
const withoutPrototype = (value: object): object => Object.setPrototypeOf(value, null);

describe("functions on any value", () => {
  it.each<[what: string, value: unknown, word: string, is: string]>([
    ["null", null, "null", ""],
    ["nothing", undefined, "undefined", ""],
    ["a boolean", false, "bool", ""],
    ["a number", 1, "number", ""],
    ["a text", "a", "string", ""],
    ["a large number", 1n, "bigint", ""],
    ["a function", () => 1, "function", ""],
    ["a list", [], "array", ""],
    ["a list without a prototype", withoutPrototype([]), "array", ""],
    ["an object", {}, "object", "object, fields, plain"],
    ["an object without a prototype", withoutPrototype({}), "object", "object, fields, plain"],
    ["an object of another realm", runInNewContext("({})"), "object", "object, fields, plain"],
    ["a map of any names", new Entries(), "object", "object, fields, plain"],
    // biome-ignore lint/suspicious/noThenProperty: what has one is what is asked about
    ["an object that has a then", { then: () => 1 }, "object", "object, fields"],
    ["a promise", Promise.resolve(), "Promise", "fields"],
    [
      "what inherits a field",
      Object.create(withoutPrototype({ a: 1 })),
      "instance of a class",
      "fields, plain",
    ],
    ["an instance of a class", new Model(), "instance of a class", "fields, plain"],
    ["a date", new Date(0), "Date", "fields"],
    ["a Map", new Map(), "Map", "fields"],
  ])("valueWord, isObject, hasFields and isPlain classify %s", (_, value, word, is) => {
    expect(valueWord(value)).toBe(word);
    const names = { object: isObject(value), fields: hasFields(value), plain: isPlain(value) };
    expect(
      Object.entries(names)
        .flatMap(([name, holds]) => (holds ? [name] : []))
        .join(", "),
    ).toBe(is);
  });

  it("shownOf returns scalars as they are, and the type of other values", () => {
    expect(["a", "", 1, true, null, {}, []].map(shownOf)).toEqual([
      "a",
      "",
      1,
      true,
      "null",
      "object",
      "array",
    ]);
    expect([1.5, "1.5", null].map(exactWord)).toEqual(["number 1.5", "string", "null"]);
  });

  it("isList accepts lists of up to a million items, and nothing else", () => {
    const lists = [[], [1], new Array(1e6), new Array(1e6 + 1), { length: 0 }, "a", null];
    expect(lists.map(isList)).toEqual([true, true, true, false, false, false, false]);
  });
});

it("put defines a property of any name as an assignment would", () => {
  for (const key of ["a", "__proto__", "constructor"]) {
    const object = {};
    put(object, key, 1);
    expect(Object.getOwnPropertyDescriptors(object)).toEqual({
      [key]: { value: 1, enumerable: true, configurable: true, writable: true },
    });
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
  }
});
