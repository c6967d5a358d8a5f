// Makes a value as small as it can be while it still shows the same difference.

/** Every value that has one part less than this one. */
function* withoutPart(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield [...value.slice(0, i), ...value.slice(i + 1)];
    for (let i = 0; i < value.length; i++)
      for (const item of withoutPart(value[i])) yield [...value.slice(0, i), item, ...value.slice(i + 1)];
  } else if (value !== null && typeof value === "object") {
    const entries = Object.entries(value);
    for (let i = 0; i < entries.length; i++)
      yield Object.fromEntries([...entries.slice(0, i), ...entries.slice(i + 1)]);
    for (let i = 0; i < entries.length; i++) {
      const [key, inner] = entries[i] as [string, unknown];
      for (const item of withoutPart(inner))
        yield Object.fromEntries([...entries.slice(0, i), [key, item], ...entries.slice(i + 1)]);
    }
  }
}

/**
 * Makes a value smaller, until nothing smaller fails.
 *
 * @param smaller gives what is a little smaller than a value, the best first
 */
export async function shrink<T>(
  value: T,
  fails: (value: T) => Promise<boolean>,
  smaller: (value: T) => Iterable<T> = withoutPart as (value: T) => Iterable<T>,
): Promise<T> {
  let current = value;
  for (let steps = 0; steps < 500; steps++) {
    const next = await firstOf(smaller(current), fails);
    if (next === undefined) return current;
    current = next.value;
  }
  return current;
}

async function firstOf<T>(
  values: Iterable<T>,
  fails: (value: T) => Promise<boolean>,
): Promise<{ readonly value: T } | undefined> {
  for (const value of values) if (await fails(value)) return { value };
  return undefined;
}
