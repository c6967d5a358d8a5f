const longest = 64;

/**
 * Counts the letters that must be changed, added, dropped or swapped, from given positions on. Above `bound` the result
 * is only some larger number.
 */
function distance(a: string, b: string, bound: number, i = 0, j = 0): number {
  if (bound < 0) return 99;
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  const left = a.length - i;
  const added = b.length - j;
  if (Math.abs(left - added) > bound) return 99;
  if (left === 0 || added === 0) return left + added;
  const less = bound - 1;
  const swapped = a[i] === b[j + 1] && a[i + 1] === b[j];
  return (
    1 +
    Math.min(
      distance(a, b, less, i + 1, j + 1),
      distance(a, b, less, i + 1, j),
      distance(a, b, less, i, j + 1),
      swapped ? distance(a, b, less, i + 2, j + 2) : 99,
    )
  );
}

/** Returns the name that a misspelt one probably means, if one is close enough. Ignores letter case and separators. */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  if (wrong.length > longest) return undefined;
  const plain = (name: string) => name.toLowerCase().replace(/[-_. ]/g, "");
  const key = plain(wrong);
  let bound = key.length < 4 ? 1 : key.length < 9 ? 2 : 3;
  let best: string | undefined;
  for (const name of names) {
    const found = distance(key, plain(name), bound);
    if (found > bound || (found === bound && best !== undefined)) continue;
    best = name;
    bound = found;
  }
  return best;
}

/** Returns a hint about an unknown name: the one that was probably meant, or else all names. */
export function didYouMean(wrong: string, names: readonly string[]): string {
  const meant = nearest(wrong, names);
  return meant === undefined ? `there are ${names.join(", ")}` : `did you mean ${meant}?`;
}
