import { goQuote } from "../../faults/go-words.ts";

/**
 * Reads `3` or `3-5` as the first and the last index. Returns a message if the text is invalid.
 *
 * @see batch/validation parseIndexInterval
 */
function parseIndexInterval(text: string, completions: number): readonly [number, number] | string {
  const parts = text.split("-", 3);
  if (parts.length > 2) {
    return `the fragment ${goQuote(text)} violates the requirement that an index interval can have at most two parts separated by '-'`;
  }
  const limits: number[] = [];
  for (const part of parts) {
    // The format of Go's `Atoi`. A minus cannot occur, because the text was split at `-`.
    if (!/^\+?0*\d{1,19}$/.test(part) || BigInt(part) >= 1n << 63n) {
      return `cannot convert string to integer for index: ${goQuote(part)}`;
    }
    if (Number(part) >= completions) return `too large index: ${goQuote(part)}`;
    limits.push(Number(part));
  }
  const [first, last = first] = limits as [number, number?];
  if (parts.length > 1 && first >= last) return nonIncreasing(first, last);
  return [first, last];
}

const nonIncreasing = (previous: number, current: number) =>
  `non-increasing order, previous: ${previous}, current: ${current}`;

/**
 * Counts the indexes in a text such as `1,3-5`. Returns a message if the text is invalid.
 *
 * @see batch/validation validateIndexesFormat
 */
export function countIndexes(text: string, completions: number): number | string {
  if (text === "") return 0;
  let total = 0;
  let previous = -1;
  for (const part of text.split(",")) {
    const interval = parseIndexInterval(part, completions);
    if (typeof interval === "string") return interval;
    const [first, last] = interval;
    if (previous >= first) return nonIncreasing(previous, first);
    total += last - first + 1;
    previous = last;
  }
  return total;
}

/**
 * Returns the first index that both texts contain, if any. Intervals that do not parse are skipped: they are reported
 * elsewhere.
 *
 * @see batch/validation validateFailedIndexesNotOverlapCompleted
 */
export function overlap(completed: string, failed: string, completions: number): number | undefined {
  const [completedRanges, failedRanges] = [completed, failed].map(text =>
    text
      .split(",")
      .map(part => parseIndexInterval(part, completions))
      .filter(interval => typeof interval !== "string"),
  ) as [(readonly [number, number])[], (readonly [number, number])[]];
  for (let i = 0, j = 0; i < completedRanges.length && j < failedRanges.length; ) {
    const [a, b] = [
      completedRanges[i] as readonly [number, number],
      failedRanges[j] as readonly [number, number],
    ];
    if (a[0] <= b[1] && b[0] <= a[1]) return Math.max(a[0], b[0]);
    if (a[0] <= b[0]) i++;
    else j++;
  }
  return undefined;
}
