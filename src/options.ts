// Checks options at run time, for programs without types and for those that silence them.

import { nearest } from "./faults/nearest.ts";
import { tagOf } from "./values/value.ts";

// The years that RFC 3339 can write, in milliseconds.
export const isDate = (value: unknown): boolean =>
  tagOf(value) === "Date" && Number(value) >= -62_167_219_200_000 && Number(value) < 253_402_300_800_000;

/** The kinds of options, named as in error messages. */
const kinds = {
  "a string": value => typeof value === "string",
  "a boolean": value => typeof value === "boolean",
  "a number": value => typeof value === "number" && !Number.isNaN(value),
  "a whole number, 0 or more": value => Number.isSafeInteger(value) && (value as number) >= 0,
  "a whole number": value => Number.isSafeInteger(value),
  "a valid Date of the years 0 to 9999": isDate,
  "an object": value => tagOf(value) === "Object",
  "a list": Array.isArray,
  /** For options that are checked elsewhere. */
  anything: () => true,
  "a string or a list": value => typeof value === "string" || Array.isArray(value),
} satisfies Record<string, (value: unknown) => boolean>;

export type OptionKind = keyof typeof kinds;

/** The kind of all times: those that RFC 3339 can write. */
export const date = "a valid Date of the years 0 to 9999" satisfies OptionKind;

/** Describes a value in a word or two. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return "a list";
  if (tagOf(value) === "Date")
    return Number.isNaN(Number(value)) ? "an invalid Date" : (value as Date).toISOString();
  if (typeof value === "object" && value !== null) {
    const kind = tagOf(value);
    return kind === "Object" ? "an object" : `an object of ${kind}`;
  }
  return typeof value === "function" ? "a function" : String(value);
}

/** Describes the kind that an object says it has: `a Pod`. */
export const aKind = (kind: unknown): string => (typeof kind === "string" ? `a ${kind}` : shown(kind));

/** Throws if an argument is not of its kind. */
export function checkArgument(place: string, value: unknown, kind: OptionKind): void {
  if (!kinds[kind](value)) throw new TypeError(`${place} must be ${kind}, but is ${shown(value)}`);
}

/** Throws if an argument is not one of some words, and names the nearest word. */
export function checkChoice(place: string, value: string, words: readonly string[]): void {
  checkArgument(place, value, "a string");
  if (words.includes(value)) return;
  const meant = nearest(value, words);
  const hint = meant === undefined ? "" : `; did you mean ${shown(meant)}?`;
  throw new TypeError(`${place} must be one of ${words.join(", ")}, but is ${shown(value)}${hint}`);
}

/**
 * Throws if a function's options are not an object, if a name is a near miss of an option, or if a value is not of its
 * kind. Ignores undefined values and unrelated names, so that one object can serve several functions.
 *
 * Ignores a number, which is the index that `list.map(dryRunCreate)` passes.
 *
 * @param place the function, as its users call it
 */
export function checkOptions(
  place: string,
  options: object,
  expected: Readonly<Record<string, OptionKind>>,
): void {
  if (typeof options === "number") return;
  checkArgument(`${place}: the options`, options, "an object");
  const names = Object.keys(expected);
  for (const name of Object.keys(options))
    if (!names.includes(name) && (options as Record<string, unknown>)[name] !== undefined) {
      const meant = nearest(name, names);
      if (meant !== undefined)
        throw new TypeError(`${place}: there is no option ${shown(name)}; did you mean ${shown(meant)}?`);
    }
  for (const name of names) {
    const value = (options as Record<string, unknown>)[name];
    if (value !== undefined) checkArgument(`${place}: ${name}`, value, expected[name] as OptionKind);
  }
}
