/** The values of a struct's fields if nobody sets them. */
export type Defaults<T extends object> = { readonly [K in keyof T]?: T[K] };

/** Fills in the missing fields of a struct, in place and in the order of the defaults. Does nothing without a struct. */
export function fill<T extends object>(struct: T | undefined, defaults: Defaults<T> | undefined): void {
  if (struct !== undefined) for (const key in defaults) struct[key] ??= defaults[key] as T[typeof key];
}
