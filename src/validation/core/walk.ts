import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { type Check, check, type Rule } from "./fields.ts";

/** What a field holds, or each item of the list that it holds. */
type Held<T> = NonNullable<T> extends readonly (infer I)[] ? I : NonNullable<T>;

/** Applies a rule to a field, where it is set, or to each item of its list. */
export function enter<T, K extends keyof T & string, X = undefined>(
  object: T,
  field: K,
  path: Path,
  errors: Errors,
  rule: Check<Held<T[K]>, X> | Rule<Held<T[K]>, X>,
  extra?: X,
): void {
  const value: unknown = object[field];
  if (value === undefined) return;
  const place = path.child(field);
  if (!Array.isArray(value)) check(rule, value as Held<T[K]>, place, errors, extra);
  else for (let i = 0; i < value.length; i++) check(rule, value[i], place.index(i), errors, extra);
}

export { enter as each };

/** Refuses a value that was seen before. */
export function checkUnique(
  seen: Set<string>,
  value: string,
  path: Path,
  errors: Errors,
  json?: boolean,
): void {
  if (seen.has(value)) errors.duplicate(path, value, json);
  seen.add(value);
}
