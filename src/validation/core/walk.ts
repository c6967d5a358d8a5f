import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";

/** A rule: it refuses what is wrong with a value. Most need no more than that, some something of the pod around. */
export type Rule<T, X = unknown> = (value: T, path: Path, errors: Errors, extra: X) => void;

type Item<T> = T extends readonly (infer I)[] ? I : never;

/** Applies a rule to a field, where it is set. */
export function enter<T, K extends keyof T & string, X = undefined>(
  object: T,
  field: K,
  path: Path,
  errors: Errors,
  rule: Rule<NonNullable<T[K]>, X>,
  extra?: X,
): void {
  const value = object[field];
  if (value !== undefined) rule(value as NonNullable<T[K]>, path.child(field), errors, extra as X);
}

/** Applies a rule to each item of a list, where it is set. */
export function each<T, K extends keyof T & string, X = undefined>(
  object: T,
  field: K,
  path: Path,
  errors: Errors,
  rule: (item: Item<NonNullable<T[K]>>, path: Path, errors: Errors, extra: X, index: number) => void,
  extra?: X,
): void {
  const list = object[field] as readonly Item<NonNullable<T[K]>>[] | undefined;
  if (list === undefined || list.length === 0) return;
  const place = path.child(field);
  for (let i = 0; i < list.length; i++) {
    rule(list[i] as Item<NonNullable<T[K]>>, place.index(i), errors, extra as X, i);
  }
}
