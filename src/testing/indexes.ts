import type { SuccessPolicy } from "../models/index.ts";
import { shown } from "../options.ts";

/** Indexes of an Indexed Job, as ranges in rising order with gaps between them. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/** Completion indexes: the API's text (`"0,3-5"`), or a list. */
export type Indexes = string | readonly number[];

/** Joins ranges that touch or overlap; in any order. */
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
 * Reads indexes. What a Job cannot have, such as 7 of 5, is left for the server's rules to refuse.
 *
 * @throws RangeError for what is no number.
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
      throw new RangeError(`${all} are no indexes, as "0,3-5" and [0, 3, 4, 5] are`);
    }),
  );
}

/**
 * Writes indexes as the controller does: two in a row with a comma, more as a range.
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

/** How many indexes there are. */
export const countOf = (ranges: Ranges): number => ranges.reduce((sum, [a, b]) => sum + b - a + 1, 0);

/** The number of the last range that begins at an index, or before it; -1 where none does. */
function rangeAt(ranges: Ranges, index: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether an index is among these. */
export const includes = (ranges: Ranges, index: number): boolean =>
  index <= (ranges[rangeAt(ranges, index)]?.[1] ?? -1);

/** How many indexes below one are not among these; it is asked of many. */
export function gapsBelow(ranges: Ranges): (index: number) => number {
  let sum = 0;
  const sums = ranges.map(([first, last]) => {
    sum += last - first + 1;
    return sum;
  });
  return index => {
    const at = rangeAt(ranges, index - 1);
    const beyond = Math.max((ranges[at]?.[1] ?? -1) - index + 1, 0);
    return index - (sums[at] ?? 0) + beyond;
  };
}

/** The indexes below `completions` that are not among these. */
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

/** The first `count` of the indexes. */
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

/** How many indexes both have. */
function common(a: Ranges, b: Ranges): number {
  return countOf(a) + countOf(b) - countOf(union(a, b));
}

/** The indexes that a rule asks for, and how many of them are enough. */
function demands(policy: SuccessPolicy | undefined, completions: number) {
  return (policy?.rules ?? []).map(({ succeededIndexes, succeededCount }) => {
    const wanted = succeededIndexes === undefined ? othersOf([], completions) : readIndexes(succeededIndexes);
    const enough = succeededCount ?? countOf(wanted);
    // A rule of no indexes never matches.
    return { wanted, enough: countOf(wanted) === 0 ? Number.POSITIVE_INFINITY : enough };
  });
}

/**
 * The number of the first rule that these successes satisfy; -1 when none is.
 *
 * @see controller/job matchSuccessPolicy
 */
export function matchedRule(policy: SuccessPolicy | undefined, completions: number, done: Ranges): number {
  // Before the first success no rule is looked at.
  if (done.length === 0) return -1;
  return demands(policy, completions).findIndex(({ wanted, enough }) => common(wanted, done) >= enough);
}

/** The indexes of both, below `completions`. */
function intersection(a: Ranges, b: Ranges, completions: number): Ranges {
  return othersOf(union(othersOf(a, completions), othersOf(b, completions)), completions);
}

/**
 * The fewest successes, beside those there are, that end the Job: those of the first rule that can match, or all. None when nothing can
 * end it.
 *
 * @param failed indexes that cannot succeed
 * @param most how many may have succeeded in the end
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

/**
 * The successes there are, with the first of the open ones, so many in all, and fewer where more would end the Job.
 */
export function shortOf(
  policy: SuccessPolicy | undefined,
  completions: number,
  done: Ranges,
  open: Ranges,
  count: number,
): Ranges {
  // The narrowest rule first: what it leaves out, the wider ones can still take.
  const rules = demands(policy, completions).sort((a, b) => countOf(a.wanted) - countOf(b.wanted));
  // A rule that asks for none is met by the first of any.
  let free = rules.some(({ enough }) => enough === 0) ? [] : open;
  for (const { wanted, enough } of rules) {
    const usable = firstOf(intersection(free, wanted, completions), enough - 1 - common(wanted, done));
    free = union(intersection(free, othersOf(wanted, completions), completions), usable);
  }
  return union(done, firstOf(free, count - countOf(done)));
}
