/** A map of strings, such as labels and annotations. */
export type StringMap = { readonly [key: string]: string };

/** Returns the keys of a map in a fixed order. The server's own order is random. */
export function sortedKeys(map: { readonly [key: string]: unknown } = {}): string[] {
  const keys = Object.keys(map);
  return keys.some((key, i) => i > 0 && key < (keys[i - 1] as string)) ? keys.sort() : keys;
}

/** Returns a map's own entry, and undefined for a key that every object inherits. */
export function entry<T>(map: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined;
}
