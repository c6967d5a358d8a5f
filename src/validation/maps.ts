/** A map of strings, as labels and annotations are. */
export type StringMap = { readonly [key: string]: string };

/** The keys of a map in a fixed order; the server's own order is a different one each time. */
export function sortedKeys(map: { readonly [key: string]: unknown } = {}): string[] {
  const keys = Object.keys(map);
  return keys.some((key, i) => i > 0 && key < (keys[i - 1] as string)) ? keys.sort() : keys;
}

/** A map's own entry; what every object inherits is none. */
export function entry<T>(map: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined;
}
