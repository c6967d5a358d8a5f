// Finds keys that YAML does not read as text, though everyone who writes them means text: it reads `y` as `true`, and `1.10` as `1.1`.

import type { Place } from "../../read/manifests.ts";

/** Matches such a key after it has become text. */
const odd = /^(?:true|false|[-+.\d].*)$/;

/** Yields the paths of all keys in a value that may have been written differently. */
function* oddKeys(value: unknown, path = ""): Generator<{ readonly field: string; readonly key: string }> {
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

/**
 * Yields what to say of each key that YAML reads differently from how it is written.
 *
 * @param place finds a key
 * @param lines of the text
 */
export function* misreadKeys(
  value: unknown,
  place: (field: string) => Place,
  lines: () => readonly string[],
): Generator<{ readonly field: string; readonly message: string }> {
  for (const { field, key } of oddKeys(value)) {
    const { line, column, endLine, endColumn } = place(field);
    if (line !== endLine) continue;
    const written = lines()[line - 1]?.slice(column - 1, endColumn - 1) ?? "";
    if (written === key || /^["'&*!?]/.test(written)) continue;
    yield { field, message: `YAML reads the key ${written} as ${key}: quote it, "${written}"` };
  }
}
