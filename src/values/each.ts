/**
 * Visits each item of a list, if there is one. For code that every Job runs: `for … of` is slower until it is
 * optimized.
 */
export function each<T>(list: readonly T[] | undefined, visit: (item: T, index: number) => void): void {
  if (list !== undefined) for (let i = 0; i < list.length; i++) visit(list[i] as T, i);
}
