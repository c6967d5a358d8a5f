import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";

type Item<T> = NonNullable<T> extends readonly (infer I)[] ? I : NonNullable<T>;

/** Refuses what is wrong with a value: gives the messages, one or a list that may hold `false`, or appends faults. */
export type Check<T, X = unknown> = (value: T, path: Path, errors: Errors, extra: X) => unknown;

/** What a value must be: one of the words of a text, what passes a check, or a struct with such fields. */
export type Rule<T, X = unknown> = string | Check<T, X> | (T extends object ? Fields<T, X> : never);

/**
 * The rules of a struct's fields, in the server's order. Only a field that is set is looked at, and of a list each item;
 * but one whose rule stands in brackets may not be missing or empty, and `[]` asks no more than that. The rule of the
 * field `""` looks at the struct itself.
 */
export type Fields<T, X = unknown> = {
  readonly [K in keyof T]?: Rule<Item<T[K]>, X> | readonly [] | readonly [Rule<Item<T[K]>, X>];
} & { readonly ""?: Check<T, X> };

type AnyRule = string | Check<unknown> | { readonly [field: string]: AnyRule | readonly AnyRule[] };

/** Refuses a value that breaks a rule. */
export function check<T, X>(rule: Rule<T, X>, value: T, path: Path, errors: Errors, extra?: X): void {
  apply(rule as AnyRule, value, path, errors, extra);
}

function apply(rule: AnyRule, value: unknown, path: Path, errors: Errors, extra: unknown): void {
  if (typeof rule === "string") {
    const known = rule.split(" ");
    if (!known.includes(value as string)) errors.notSupported(path, value, known);
  } else if (typeof rule === "function") {
    const found = rule(value, path, errors, extra) as string | readonly (string | false)[] | undefined;
    if (!found?.length) return;
    for (const message of typeof found === "string" ? [found] : found)
      if (message) errors.invalid(path, value, message);
  } else {
    for (const field of Object.keys(rule)) {
      const own = rule[field] as AnyRule | readonly AnyRule[];
      const part = field ? (value as { readonly [field: string]: unknown })[field] : value;
      const inner = (Array.isArray(own) ? own[0] : own) as AnyRule | undefined;
      if (own !== inner && (part === undefined || (part as string).length === 0)) {
        errors.required(path.child(field));
      } else if (part !== undefined && inner !== undefined) {
        const at = field ? path.child(field) : path;
        if (!Array.isArray(part)) apply(inner, part, at, errors, extra);
        else for (let i = 0; i < part.length; i++) apply(inner, part[i], at.index(i), errors, extra);
      }
    }
  }
}
