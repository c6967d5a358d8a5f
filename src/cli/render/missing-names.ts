import { readFileSync } from "node:fs";
import { nearest } from "../../faults/nearest.ts";
import { withoutMark } from "../visible-place.ts";
import { behindHead, type Position, writtenAt } from "./positions.ts";

/** A name that a module imports from another one, which does not export it. The loader makes it `undefined`. */
export interface MissingName {
  readonly name: string;
  readonly message: string;
  readonly position: Position;
}

/** What another module exports. */
export interface Exports {
  /** Where its names may be: nowhere if that is not known. */
  readonly values: readonly unknown[];
  /** Its file, if it is not a package's, nor one of Node's modules. */
  readonly file?: string;
}

type ExportsOf = (id: string, importer: string) => Exports;

/** Matches what an import becomes: `var _parts = _interopRequireWildcard(await jitiImport("./parts.ts"))`. */
const imports =
  /\bvar (_[\w$]+) = (?:_interopRequire\w+\()?(?:await jitiImport|jitiRequire|require)\("([^"\\]+)"\)/g;

/** Yields the variables that hold what a module imports. */
export function* importVariables(code: string): Generator<string> {
  for (const [, variable = ""] of code.matchAll(imports)) yield variable;
}

/** Matches the code of an ES module. In CommonJS, a name that is not there is nothing wrong. */
const isLinked = /\bawait jitiImport\(|^"use strict";\s*Object\.defineProperty\(exports, "__esModule"/;

/** What the loader writes before a name that is exported again. */
const getter = String.raw`get: function \(\) \{\s*return `;

/** Matches each use of a name of an import, and tells whether it only exports the name again. */
const usesOf = (variable: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w$.]|typeof )(?<=(${getter})?)${variable.replaceAll("$", "\\$")}\.([A-Za-z_$][\w$]*)`,
    "g",
  );

/** Yields the names that modules import from others, and that these do not export: in Node, such modules would not run. */
export function* missingNames(
  codes: ReadonlyMap<string, string>,
  exportsOf: ExportsOf,
): Generator<MissingName> {
  for (const [file, code] of codes) {
    if (!isLinked.test(code)) continue;
    const told = new Set<string>();
    for (const [, variable = "", id = ""] of code.matchAll(imports)) {
      const exports = exportsOf(id, file);
      const values = exports.values.filter(one => one === Object(one)) as object[];
      if (values.length === 0) continue;
      for (const { 1: again, 2: name = "", index } of code.matchAll(usesOf(variable))) {
        // Decorators ask for types in this way.
        if (told.has(name) || code.includes(`typeof ${variable}.${name}`)) continue;
        if (values.some(one => name in one)) continue;
        if (again !== undefined && mayBeType(name, file, exports, exportsOf)) continue;
        told.add(name);
        const names = values.flatMap(one => Object.keys(one));
        const exported = again === undefined ? undefined : exportPosition(file, name, id);
        const position = exported ?? usePosition(file, code, index, codes);
        yield { name, message: messageOf(id, name, names), position };
      }
    }
  }
}

/** Whether a name that a module exports again may be one of a type: no code reads that, and the loader cannot tell. */
function mayBeType(
  name: string,
  importer: string,
  { file }: Exports,
  exportsOf: ExportsOf,
  seen = new Set<string>(),
): boolean {
  if (/\.[cm]?jsx?$/.test(importer)) return false;
  // The types of JavaScript are elsewhere.
  if (file === undefined || !/\.(?:[cm]?tsx?|json)$/.test(file)) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  if (wordOf(name).test(text)) return true;
  // The type may come from further away.
  return [...text.matchAll(/\bexport\s+(?:type\s+)?\*\s*from\s*["']([^"']+)["']/g)].some(([, id = ""]) =>
    mayBeType(name, importer, exportsOf(id, file), exportsOf, seen),
  );
}

const wordOf = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\w$])${name.replaceAll("$", "\\$")}(?![\w$])`);

/** Returns where a name is used in what a person wrote. */
const usePosition = (
  file: string,
  code: string,
  index: number,
  codes: ReadonlyMap<string, string>,
): Position => writtenAt(behindHead({ file, ...placeAt(code, index) }), codes);

/** Returns where a module exports a name of another module again; undefined if that is not found. */
function exportPosition(file: string, name: string, id: string): Position | undefined {
  const text = withoutMark(readFileSync(file, "utf8"));
  for (const { 0: all, 1: from, index } of text.matchAll(
    /\bexport\s*\{[^{}]*\}\s*from\s*["']([^"'\n]+)["']/g,
  )) {
    const at = from === id ? all.search(wordOf(name)) : -1;
    if (at >= 0) return { file, ...placeAt(text, index + at) };
  }
  return undefined;
}

/** Returns the line and the column of an index in a text. */
function placeAt(text: string, index: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, index).split("\n");
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}

function messageOf(id: string, name: string, names: readonly string[]): string {
  if (name === "default") return `${id} has no default export`;
  const meant = nearest(name, names);
  return `${id} does not export it${meant === undefined ? "" : `, did you mean ${meant}?`}`;
}
