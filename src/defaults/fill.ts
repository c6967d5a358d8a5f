/** What some fields of a struct are where nobody says so. */
export type Defaults<T extends object> = { readonly [K in keyof T]?: T[K] };

/** Fills in, in place and in the order of the defaults, what a struct does not have; of no struct nothing. */
export function fill<T extends object>(struct: T | undefined, defaults: Defaults<T> | undefined): void {
  if (struct !== undefined) for (const key in defaults) struct[key] ??= defaults[key] as T[typeof key];
}
