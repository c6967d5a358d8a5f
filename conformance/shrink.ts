// Makes a value as small as it can be while it still shows the same difference.

/** Yields every value that has one part less than this one. */
function* withoutPart(value: unknown): Generator<unknown> {
  if (value === null || typeof value !== "object") return;
  const parts: [key: string, part: unknown][] = Object.entries(value);
  const made = (entries: typeof parts) =>
    Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
  for (let i = 0; i < parts.length; i++) yield made(parts.toSpliced(i, 1));
  for (const [i, [key, part]] of parts.entries())
    for (const smaller of withoutPart(part)) yield made(parts.with(i, [key, smaller]));
}

/**
 * Makes a value smaller until no smaller one fails.
 *
 * @param smaller yields values that are a little smaller than a value, the best first
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
