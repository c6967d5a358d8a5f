// What becomes of keys that are no text to YAML, and mean text to everybody who writes them.

/** What such a key is when text is made of it. */
const odd = /^(?:true|false|[-+.\d].*)$/;

/** The paths of all keys in a value that may have been written as something else. */
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
