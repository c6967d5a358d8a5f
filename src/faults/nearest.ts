const longest = 64;

/** How many letters must be changed, added, dropped or swapped, if at most `bound`; else more than that. */
function distance(a: string, b: string, bound: number): number {
  if (bound < 0 || Math.abs(a.length - b.length) > bound) return 99;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [c, d] = [a.slice(same), b.slice(same)];
  if (c === "" || d === "") return c.length + d.length;
  const after = (dropped: number, added: number) => distance(c.slice(dropped), d.slice(added), bound - 1);
  const swapped = c[0] === d[1] && c[1] === d[0] ? after(2, 2) : 99;
  return 1 + Math.min(after(1, 1), after(1, 0), after(0, 1), swapped);
}

/** The name that was meant by a misspelt one, if one is near enough: letter case and separators do not count. */
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

/** What is to be said of a name that there is not: the one that was meant, else all that there are. */
export function didYouMean(wrong: string, names: readonly string[]): string {
  const meant = nearest(wrong, names);
  return meant === undefined ? `there are ${names.join(", ")}` : `did you mean ${meant}?`;
}
