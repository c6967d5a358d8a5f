import { singularOf } from "../builders/singular.ts";
import { capitalized, typeNames, typeOf } from "../models/schema.ts";

// Names that a TypeScript module may not declare, also when it runs as CommonJS or in jiti.
const reserved = new Set(
  (
    "exports jitiESMResolve jitiImport module require " +
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

let known: ReadonlySet<string> | undefined;

/** Returns the names that parameters may have, for each method that takes a function, at any depth. Computed when first needed. */
function parameters(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const methods = ["sidecar"];
  for (const type of typeNames())
    for (const { name, kind, list } of typeOf(type).fields.values())
      if (kind === "o") methods.push(list ? singularOf(name) : name);
  known = new Set(methods.flatMap(candidates));
  return known;
}

/** Returns the words of a name in any spelling: `daily-DB_backup` has three. */
const wordsOf = (name: string) => name.split(/[^A-Za-z0-9]+/).filter(word => word !== "");

function camelCase(name: string): string {
  const [first = "", ...others] = wordsOf(name);
  const plain = /^[A-Z0-9]+$/.test(first)
    ? first.toLowerCase()
    : first.charAt(0).toLowerCase() + first.slice(1);
  return plain + others.map(capitalized).join("");
}

/** Gives out names for a module's constants, each only once. */
export class Names {
  readonly #taken: Set<string>;
  /** For a name that was asked for before, the number to try next. */
  readonly #next = new Map<string, number>();

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken);
  }

  /**
   * Returns a name for a constant of a `kind`: `pi`, or `piJob` or `pi2` if that is taken. A constant that functions use gets no name that
   * a parameter may have, since the parameter would hide it. There are often several: `script`, `script2`.
   */
  give(name: string, kind: string, isUsed = false): string {
    const camel = camelCase(name);
    const plain = /^[a-z]/.test(camel) ? camel : camelCase(kind) + camel;
    const free = (candidate: string) =>
      !reserved.has(candidate) && !this.#taken.has(candidate) && !(isUsed && parameters().has(candidate));
    let found = plain;
    const isFirst = !isUsed || !this.#next.has(plain);
    if (isFirst && !free(found) && !plain.toLowerCase().endsWith(kind.toLowerCase()))
      found = plain + capitalized(kind);
    let next = this.#next.get(plain) ?? (plain === camelCase(kind) ? 1 : 2);
    while (!free(found)) found = `${plain}${next++}`;
    this.#next.set(plain, next);
    this.#taken.add(found);
    return found;
  }
}

/** Returns possible names for the parameter of a method's callback, the best first. */
function candidates(method: string): string[] {
  const words = method.split(/(?=[A-Z])/).map(word => word.toLowerCase());
  const last = words[words.length - 1] as string;
  return [method.charAt(0), last.charAt(0), last, method];
}

/** Returns a short name for the parameter of a method's callback: its first letter, unless an outer callback uses that. */
export function parameter(method: string, around: readonly string[]): string {
  const found = candidates(method).find(name => !reserved.has(name) && !around.includes(name));
  return found ?? `${method}${around.length}`;
}
