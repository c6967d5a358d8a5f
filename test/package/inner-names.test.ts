// The build gives properties of the library's own objects short names. None of them may be one that a caller or a manifest has.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { typeNames, typeOf } from "../../src/models/schema.ts";
import { inner } from "../../tsup.config.ts";
import { root } from "./tarball.ts";

const files = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(file => file.endsWith(ending))
    .map(file => readFileSync(join(root, folder, file), "utf8"));
const innerIn = (words: readonly string[]): string[] => words.filter(word => inner.test(word));

it("a property with a short name is in no declaration", () => {
  const declarations = files("dist", ".d.cts");
  expect(declarations.length).toBeGreaterThan(5);
  // Comments may have these words.
  const names = declarations.flatMap(text => text.replace(/\/\*[\s\S]*?\*\//g, "").match(/\w+/g) ?? []);
  expect(innerIn(names)).toEqual([]);
});

it("a property with a short name is no field of the API", () => {
  const fields = typeNames().flatMap(name => [...typeOf(name).fields.keys()]);
  expect(fields.length).toBeGreaterThan(500);
  expect(innerIn(fields)).toEqual([]);
});

it("a property with a short name is nowhere found by its long name", () => {
  const texts = files("src", ".ts").flatMap(text => text.match(/(?<=(["'`]))\w+(?=\1)/g) ?? []);
  expect(texts.length).toBeGreaterThan(2000);
  expect(innerIn(texts)).toEqual([]);
  const built = readFileSync(join(root, "dist/index.js"), "utf8").match(/(?<=[\w)\]]\??\.)\w+/g) ?? [];
  expect(built.length).toBeGreaterThan(2000);
  expect(innerIn(built)).toEqual([]);
});
