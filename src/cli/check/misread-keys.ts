// Finds keys that YAML does not read as text, though everyone who writes them means text.

/** Matches such a key after it has become text. */
const odd = /^(?:true|false|[-+.\d].*)$/;

/** Yields the paths of all keys in a value that may have been written differently. */
export function* oddKeys(
  value: unknown,
  path = "",
): Generator<{ readonly field: string; readonly key: string }> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* oddKeys(item, `${path}[${i}]`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const isOdd = odd.test(key);
      const field = isOdd ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
      if (isOdd) yield { field, key };
      yield* oddKeys(item, field);
    }
  }
}
