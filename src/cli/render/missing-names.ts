import { nearest } from "../../faults/nearest.ts";
import type { Position } from "./positions.ts";

/** A name that a module imports from another one, which does not export it. The loader makes it `undefined`. */
export interface MissingName {
  readonly name: string;
  readonly message: string;
  readonly position: Position;
}

/** Matches what an import becomes: `var _parts = _interopRequireWildcard(await jitiImport("./parts.ts"))`. */
const imports =
  /\bvar (_[\w$]+) = (?:_interopRequire\w+\()?(?:await jitiImport|jitiRequire|require)\("([^"\\]+)"\)/g;

/** Matches each use of a name of an import. A re-export may be of a type, and then it is never read. */
const usesOf = (variable: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w$.]|get: function \(\) \{return |typeof )${variable.replaceAll("$", "\\$")}\.([A-Za-z_$][\w$]*)`,
    "g",
  );

/**
 * Yields the names that modules import from others, and that these do not export: in Node, such modules would not run.
 *
 * @param exportsOf - returns where the names of another module may be: nowhere if that is not known
 */
export function* missingNames(
  codes: ReadonlyMap<string, string>,
  exportsOf: (id: string, importer: string) => readonly unknown[],
): Generator<MissingName> {
  for (const [file, code] of codes) {
    const told = new Set<string>();
    for (const [, variable = "", id = ""] of code.matchAll(imports)) {
      const exports = exportsOf(id, file).filter(one => one === Object(one)) as object[];
      if (exports.length === 0) continue;
      for (const { 1: name = "", index } of code.matchAll(usesOf(variable))) {
        // Decorators ask for types in this way.
        if (told.has(name) || code.includes(`typeof ${variable}.${name}`)) continue;
        if (exports.some(one => name in one)) continue;
        told.add(name);
        const line = code.slice(0, index).split("\n").length;
        const names = exports.flatMap(one => Object.keys(one));
        yield { name, message: messageOf(id, name, names), position: { file, line, column: 1 } };
      }
    }
  }
}

function messageOf(id: string, name: string, names: readonly string[]): string {
  if (name === "default") return `${id} has no default export`;
  const meant = nearest(name, names);
  return `${id} does not export it${meant === undefined ? "" : `, did you mean ${meant}?`}`;
}
