// Checks that a manifest has the shape that the builders' types allow.

import { type FieldError, fieldError, type RuleErrorType } from "../faults/field-error.ts";
import { nearest } from "../faults/nearest.ts";
import { Path } from "../faults/path.ts";
import { type Field, type Kind, type Type, typeOf } from "../models/schema.ts";
import { hasFields, isList, isPlain, maxDepth, maxParts, shownOf } from "../values/value.ts";
import { isRoot, type Plain } from "./plain.ts";

type Test = readonly [takes: (value: unknown) => boolean, needs: string];

const text = (value: unknown) => typeof value === "string";
const number = (value: unknown) => typeof value === "number";
const textOrNumber = (value: unknown) => text(value) || number(value);

/**
 * Whether a value is an object whose own fields are all that it contains. What a `Map`, a promise or a prototype holds would not be
 * written.
 */
export function hasOwnFields(value: unknown): value is Plain {
  if (!hasFields(value) || !isPlain(value)) return false;
  const above: unknown = Object.getPrototypeOf(value);
  // What somebody put onto the prototype of all objects is no content of this one.
  if (above === null || above === Object.prototype) return true;
  for (const key in value) if (!Object.hasOwn(value, key)) return false;
  return true;
}

/**
 * Whether a builder takes a value where any JSON is allowed. It refuses content that would not be written, endless values, and too many
 * levels or parts.
 */
function hasEnd(whole: unknown): boolean {
  let left = maxParts;
  const fits = (value: unknown, levels: number): boolean =>
    typeof value !== "object" ||
    value === null ||
    (levels > 0 &&
      --left >= 0 &&
      (isList(value) || hasOwnFields(value)) &&
      Object.values(value).every(item => fits(item, levels - 1)));
  return fits(whole, maxDepth);
}

const string: Test = [text, "must be a string"];
const integer: Test = [number, "must be an integer"];

/** What the type of a field's builder method accepts. The server may accept less, and reports that itself. */
const tests: Readonly<Record<Kind, Test>> = {
  s: string,
  t: string,
  i: integer,
  l: integer,
  b: [value => typeof value === "boolean", "must be true or false"],
  q: [textOrNumber, "must be a string or a number"],
  x: [textOrNumber, "must be an integer or a string"],
  f: [hasEnd, `must be plain data of at most ${maxDepth} levels and ${maxParts} parts`],
  o: [hasOwnFields, "must be an object"],
};

/** Finds what no builder can express: fields that the API does not have, and values of the wrong type. */
export class Shape {
  readonly errors: FieldError[] = [];

  #fault(path: Path, value: unknown, detail: string, type: RuleErrorType = "FieldValueTypeInvalid"): void {
    this.errors.push(fieldError(type, path, shownOf(value), detail));
  }

  /** At the root, `apiVersion` and `kind` must be strings if they are present. */
  object(type: Type, value: Plain, path?: Path): void {
    for (const [name, inner] of Object.entries(value)) {
      const at = path === undefined ? new Path(name) : path.child(name);
      const field = type.fields.get(name);
      if (field !== undefined) this.#field(field, inner, at);
      else if (inner !== undefined) {
        const meant = nearest(name, type.fields.keys());
        const detail = `unknown field${meant === undefined ? "" : `, did you mean "${meant}"?`}`;
        this.#fault(at, inner, detail, "FieldValueInvalid");
      }
    }
  }

  #field(field: Field, value: unknown, path: Path): void {
    if (value === null || value === undefined) return;
    if (field.list)
      if (isList(value)) for (const [i, item] of value.entries()) this.#item(field, item, path.index(i));
      else this.#fault(path, value, "must be a list");
    else if (field.map)
      if (hasOwnFields(value))
        for (const [key, item] of Object.entries(value)) this.#item(field, item, path.key(key));
      else this.#fault(path, value, "must be an object");
    else this.#item(field, value, path);
  }

  #item(field: Field, value: unknown, path: Path): void {
    const [takes, needs] = tests[field.kind];
    // A list of manifests is written with one call per item, and no call takes null.
    if (value === null && !isRoot(field)) return;
    if (!takes(value)) this.#fault(path, value, needs);
    else if (field.kind === "o") this.object(typeOf(field.type), value as Plain, path);
  }
}
