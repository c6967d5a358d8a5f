// Makes a manifest as small as it can be while it still shows the same difference.

/** Every value that is a little smaller than this one: a part left out, or a long string cut. */
function* smaller(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield [...value.slice(0, i), ...value.slice(i + 1)];
    for (let i = 0; i < value.length; i++)
      for (const item of smaller(value[i])) yield [...value.slice(0, i), item, ...value.slice(i + 1)];
  } else if (value !== null && typeof value === "object") {
    const entries = Object.entries(value);
    for (let i = 0; i < entries.length; i++)
      yield Object.fromEntries([...entries.slice(0, i), ...entries.slice(i + 1)]);
    for (let i = 0; i < entries.length; i++) {
      const [key, inner] = entries[i] as [string, unknown];
      for (const item of smaller(inner))
        yield Object.fromEntries([...entries.slice(0, i), [key, item], ...entries.slice(i + 1)]);
    }
  }
}

/** Leaves out what can be left out, until nothing can. */
export async function shrink(value: unknown, fails: (value: unknown) => Promise<boolean>): Promise<unknown> {
  let current = value;
  for (let steps = 0; steps < 400; steps++) {
    let next: unknown;
    for (const candidate of smaller(current))
      if (await fails(candidate)) {
        next = candidate;
        break;
      }
    if (next === undefined) return current;
    current = next;
  }
  return current;
}
