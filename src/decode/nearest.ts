const longest = 64;

/** How many letters must be changed, added, dropped or swapped, at most `bound`; else more than that. */
function distance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > bound) return bound + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
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
