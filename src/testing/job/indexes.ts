import type { SuccessPolicy } from "../../models/index.ts";
import { shown } from "../../options.ts";

/** Indexes of an Indexed Job as ranges, in rising order and with gaps between them. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/** Completion indexes: the API's text (`"0,3-5"`), or a list. */
export type Indexes = string | readonly number[];

/** Joins ranges that touch or overlap. They may be in any order. */
function joined(ranges: Ranges): Ranges {
  const result: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const previous = result.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else result.push([first, last]);
  }
  return result;
}

/**
 * Reads indexes. Indexes that a Job cannot have, such as 7 of 5, are left for the server's rules to refuse.
 *
 * @throws RangeError for anything that is not a number.
 * @see controller/job parseIndexesFromString
 */
export function readIndexes(indexes: Indexes | undefined): Ranges {
  if (indexes === undefined || indexes.length === 0) return [];
  const ranges =
    typeof indexes === "string"
      ? indexes.split(",").map(part => part.split("-").map(text => (text === "" ? Number.NaN : Number(text))))
      : Array.from(indexes, index => [index]);
  return joined(
    ranges.map(([first = Number.NaN, last = first]) => {
      if (Number.isInteger(first) && Number.isInteger(last)) return [first, last];
      const all =
        typeof indexes === "string" ? JSON.stringify(indexes) : `[${Array.from(indexes, shown).join(", ")}]`;
      throw new RangeError(`${all} are not indexes such as "0,3-5" or [0, 3, 4, 5]`);
    }),
  );
}

/**
 * Writes indexes as the controller does: two adjacent ones with a comma, more as a range.
 *
 * @see controller/job orderedIntervals.String
 */
export function writeIndexes(ranges: Ranges): string {
  return ranges
    .map(([first, last]) =>
      first === last ? `${first}` : `${first}${last === first + 1 ? "," : "-"}${last}`,
    )
    .join(",");
}

/** Returns the number of indexes in the ranges. */
export const countOf = (ranges: Ranges): number => ranges.reduce((sum, [a, b]) => sum + b - a + 1, 0);

/** Returns the position of the last range that begins at or before an index, or -1. */
function rangeAt(ranges: Ranges, index: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Returns whether the ranges contain an index. */
export const includes = (ranges: Ranges, index: number): boolean =>
  index <= (ranges[rangeAt(ranges, index)]?.[1] ?? -1);

/** Returns a function that counts how many indexes below a given one the ranges lack. The sums are made once, for many calls. */
export function gapsBelow(ranges: Ranges): (index: number) => number {
  let sum = 0;
  const sums = ranges.map(([first, last]) => {
    sum += last - first + 1;
    return sum;
  });
  return index => {
    const at = rangeAt(ranges, index);
    const beyond = Math.max((ranges[at]?.[1] ?? -1) - index + 1, 0);
    return index - (sums[at] ?? 0) + beyond;
  };
}

/** Returns the indexes below `completions` that the ranges lack. */
export function othersOf(ranges: Ranges, completions: number): Ranges {
  const others: [number, number][] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    const end = Math.min(first, completions);
    if (end > next) others.push([next, end - 1]);
    next = last + 1;
  }
  if (next < completions) others.push([next, completions - 1]);
  return others;
}

/** Returns the first `count` indexes. */
export function firstOf(ranges: Ranges, count: number): Ranges {
  const taken: [number, number][] = [];
  let left = count;
  for (const [first, last] of ranges) {
    if (left <= 0) break;
    taken.push([first, Math.min(last, first + left - 1)]);
    left -= last - first + 1;
  }
  return taken;
}

export const union = (a: Ranges, b: Ranges): Ranges => joined([...a, ...b]);

/** Returns how many indexes both have. */
function common(a: Ranges, b: Ranges): number {
  return countOf(a) + countOf(b) - countOf(union(a, b));
}

/** Returns for each rule the indexes that it asks for, and how many of them are enough. */
function demands(policy: SuccessPolicy | undefined, completions: number) {
  return (policy?.rules ?? []).map(({ succeededIndexes, succeededCount }) => {
    const wanted = succeededIndexes === undefined ? othersOf([], completions) : readIndexes(succeededIndexes);
    const enough = succeededCount ?? countOf(wanted);
    // A rule without indexes never matches.
    return { wanted, enough: countOf(wanted) === 0 ? Number.POSITIVE_INFINITY : enough };
  });
}

/**
 * Returns the position of the first rule that these successes satisfy, or -1.
 *
 * @see controller/job matchSuccessPolicy
 */
export function matchedRule(policy: SuccessPolicy | undefined, completions: number, done: Ranges): number {
  // The controller checks no rule before the first success.
  if (done.length === 0) return -1;
  return demands(policy, completions).findIndex(({ wanted, enough }) => common(wanted, done) >= enough);
}

/** Returns the indexes below `completions` that both have. */
function intersection(a: Ranges, b: Ranges, completions: number): Ranges {
  return othersOf(union(othersOf(a, completions), othersOf(b, completions)), completions);
}

/**
 * Returns the successes so far, with the fewest more that end the Job: those of the first rule that can match, else all indexes. Returns
 * undefined if nothing can end it.
 *
 * @param failed indexes that cannot succeed
 * @param most how many indexes may have succeeded at the end
 */
export function enoughOf(
  policy: SuccessPolicy | undefined,
  completions: number,
  done: Ranges,
  failed: Ranges = [],
  most = completions,
): Ranges | undefined {
  if (matchedRule(policy, completions, done) >= 0) return done;
  const open = othersOf(union(done, failed), completions);
  for (const { wanted, enough } of demands(policy, completions)) {
    const more = Math.max(enough - common(wanted, done), 1);
    const usable = intersection(open, wanted, completions);
    if (more <= countOf(usable) && countOf(done) + more <= most) return union(done, firstOf(usable, more));
  }
  return countOf(failed) === 0 && completions <= most ? othersOf([], completions) : undefined;
}

/** Returns the successes so far, with the first open indexes, up to `count` in all. There are fewer if more would end the Job. */
export function shortOf(
  policy: SuccessPolicy | undefined,
  completions: number,
  done: Ranges,
  open: Ranges,
  count: number,
): Ranges {
  // Narrow rules come first: wider rules can still use the indexes that these leave free.
  const rules = demands(policy, completions).sort((a, b) => countOf(a.wanted) - countOf(b.wanted));
  // After the first success, whichever it is, a rule that asks for none of its indexes is met.
  let free = rules.some(({ enough }) => enough === 0) ? [] : open;
  for (const { wanted, enough } of rules) {
    const usable = firstOf(intersection(free, wanted, completions), enough - 1 - common(wanted, done));
    free = union(intersection(free, othersOf(wanted, completions), completions), usable);
  }
  return union(done, firstOf(free, count - countOf(done)));
}
