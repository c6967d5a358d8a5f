import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";

/** A rule: it refuses what is wrong with a value. Most need no more than that, some something of the pod around. */
export type Rule<T, X = unknown> = (value: T, path: Path, errors: Errors, extra: X, index: number) => void;

/** A check of a format: it gives the server's messages. */
export type Check<T> = (value: T) => readonly string[];

/** What a value must meet: a rule, a format, or to be one of these, in the order in which the server lists them. */
export type Demand<T, X = unknown> = Rule<T, X> | Check<T> | readonly string[];

/** What a field holds, or each item of the list that it holds. */
type Held<T> = NonNullable<T> extends readonly (infer I)[] ? I : NonNullable<T>;

/** Refuses a value that does not meet what is demanded. */
export function apply<T, X>(
  value: T,
  path: Path,
  errors: Errors,
  demand: Demand<T, X>,
  extra: X,
  index = 0,
): void {
  if (typeof demand !== "function") {
    if (!demand.includes(value as string)) errors.notSupported(path, value, demand);
    return;
  }
  const messages = (demand as (...rest: Parameters<Rule<T, X>>) => readonly string[] | undefined)(
    value,
    path,
    errors,
    extra,
    index,
  );
  if (messages) errors.invalidEach(path, value, messages);
}

/** Applies a demand to a field, where it is set, or to each item of its list. */
export function enter<T, K extends keyof T & string, X = undefined>(
  object: T,
  field: K,
  path: Path,
  errors: Errors,
  demand: Demand<Held<T[K]>, X>,
  extra?: X,
): void {
  const value: unknown = object[field];
  if (value === undefined) return;
  const place = path.child(field);
  if (!Array.isArray(value)) {
    apply(value as Held<T[K]>, place, errors, demand, extra as X);
    return;
  }
  for (let i = 0; i < value.length; i++) {
    apply(value[i] as Held<T[K]>, place.index(i), errors, demand, extra as X, i);
  }
}

export { enter as each };

/** Applies a demand to a field that must be set. */
export function need<T, K extends keyof T & string, X = undefined>(
  object: T,
  field: K,
  path: Path,
  errors: Errors,
  demand: Demand<Held<T[K]>, X>,
  missing = "",
): void {
  if (object[field]) enter(object, field, path, errors, demand);
  else errors.required(path.child(field), missing);
}

/** Applies a demand to each of several fields, where it is set. */
export function enterAll<T, X = undefined>(
  object: T,
  path: Path,
  errors: Errors,
  demands: { readonly [K in keyof T & string]?: Demand<Held<T[K]>, X> },
  extra?: X,
): void {
  for (const field of Object.keys(demands) as (keyof T & string)[]) {
    enter(object, field, path, errors, demands[field] as Demand<Held<T[typeof field]>, X>, extra);
  }
}

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
