import type { Errors } from "./errors.ts";
import { sound } from "./formats/format.ts";

type Item<T> = NonNullable<T> extends readonly (infer I)[] ? I : NonNullable<T>;

/**
 * Checks a value. Returns messages (one, or a list that may contain `false`) or adds faults itself. In a table, the third argument is what
 * the table's own check got: wrap a function whose third parameter is something else.
 */
export type Check<T, X = unknown> = (value: T, errors: Errors, extra: X) => unknown;

/**
 * What a value must be: one of the words in a text, a value that passes a check, or a struct that follows a table of
 * rules.
 */
export type Rule<T, X = unknown> = string | Check<T, X> | (T extends object ? Fields<T, X> : never);

/**
 * The rules for a struct's fields, in the server's order. A rule applies only if its field is set; for a list it
 * applies to each item. A rule in brackets also requires the field to be present and not empty; `[]` requires only
 * that. With `""` before the rule, a missing field counts as an empty text. The rule of the field `""` checks the
 * struct itself.
 */
export type Fields<T, X = unknown> = {
  readonly [K in keyof T]?:
    | Rule<Item<T[K]>, X>
    | readonly []
    | readonly [Rule<Item<T[K]>, X>]
    | readonly ["", Rule<Item<T[K]>, X>];
} & { readonly ""?: Check<T, X> };

type AnyCheck = Check<unknown>;
type AnyRule = string | AnyCheck | Table;
type Table = { readonly [field: string]: AnyRule | readonly AnyRule[] };

/** The checks made so far, by table or words. Rules are constants in the code, so there are only a few. */
const checks = /*@__PURE__*/ new Map<Table | string, AnyCheck>();

/** Makes the check for a rule, once for each table and each text of words. */
export function checkOf<T, X = unknown>(rule: Rule<T, X>): (value: T, errors: Errors, extra?: X) => unknown;
export function checkOf(rule: unknown): AnyCheck {
  if (typeof rule === "function") return rule as AnyCheck;
  let check = checks.get(rule as Table | string);
  if (check === undefined) {
    check = typeof rule === "string" ? wordCheck(rule.split(" ")) : tableCheck(rule as Table);
    checks.set(rule as Table | string, check);
  }
  return check;
}

const wordCheck =
  (known: readonly string[]): AnyCheck =>
  (value, errors) => {
    if (!known.includes(value as string)) errors.notSupported("", value, known);
  };

function tableCheck(table: Table): AnyCheck {
  let steps: readonly Step[] | undefined;
  return (struct, errors, extra) => {
    // Built on first use: most Jobs reach few of the tables.
    steps ??= Object.entries(table).map(stepOf);
    for (let i = 0; i < steps.length; i++) {
      const { field, isNeeded, missing, check } = steps[i] as Step;
      if (!field) check?.(struct, errors, extra);
      else {
        const value = (struct as { readonly [field: string]: unknown })[field] ?? missing;
        if (isNeeded && (value === undefined || (value as string).length === 0)) errors.required(field);
        else if (value !== undefined && check !== undefined) visit(field, value, errors, check, extra);
      }
    }
  };
}

interface Step {
  readonly field: string;
  readonly isNeeded: boolean;
  /** The value used if the field is missing. */
  readonly missing: unknown;
  readonly check: AnyCheck | undefined;
}

function stepOf([field, rule]: [field: string, rule: AnyRule | readonly AnyRule[]]): Step {
  // Backwards, so that the rule comes first: `[]` has none, `[rule]` nothing else, `["", rule]` what stands for a missing field.
  const [inner, missing] = Array.isArray(rule) ? [...rule].reverse() : [rule];
  const isNeeded = Array.isArray(rule) && missing === undefined;
  return { field, isNeeded, missing, check: inner && checkOf(inner as Rule<unknown>) };
}

/** Goes down to a place and checks the value there, or each item if it is a list. */
export function visit<T, X = undefined>(
  place: string,
  value: T,
  errors: Errors,
  check: Check<Item<T>, X>,
  extra?: X,
): void {
  if (!Array.isArray(value)) {
    within(place, value, errors, check as Check<T, X>, extra);
    return;
  }
  errors.place.push(place);
  for (let i = 0; i < value.length; i++) within(i, value[i] as Item<T>, errors, check, extra);
  errors.place.pop();
}

/** Goes down to a place, checks the value there and comes back. */
export function within<T, X = undefined>(
  place: string | number,
  value: T,
  errors: Errors,
  check: Check<T, X>,
  extra?: X,
): void {
  errors.place.push(place);
  const found = check(value, errors, extra as X) as string | false | readonly (string | false)[] | undefined;
  if (found && found !== sound) errors.invalidEach("", value, found);
  errors.place.pop();
}

/** Applies a rule to a field that is set, or to each item of its list. */
export function enter<T, K extends keyof T & string, X = undefined>(
  struct: T,
  field: K,
  errors: Errors,
  rule: Check<Item<T[K]>, X> | Rule<Item<T[K]>, X>,
  extra?: X,
): void {
  const value: unknown = struct[field];
  if (value !== undefined) visit(field, value, errors, checkOf(rule as Rule<unknown>) as AnyCheck, extra);
}

/** Applies a check to a list as a whole, if it is set. */
export function enterList<T, K extends keyof T & string, X = undefined>(
  struct: T,
  field: K,
  errors: Errors,
  check: Check<NonNullable<T[K]>, X>,
  extra?: X,
): void {
  const value = struct[field];
  if (value) within(field, value as NonNullable<T[K]>, errors, check, extra);
}

/** Checks that a text is one of some words. A missing text counts as empty. */
export function checkWord(place: string, text: string | undefined, errors: Errors, words: string): void {
  within(place, text ?? "", errors, checkOf<string>(words));
}

/** Checks that a value has not been seen before. */
export function checkUnique<T>(seen: Set<T>, value: T, place: string, errors: Errors, json?: boolean): void {
  if (seen.has(value)) errors.duplicate(place, value, json);
  seen.add(value);
}
