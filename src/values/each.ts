/** Calls back with each item of a list, where there is one. In code that every Job runs: `for … of` is dearer until it is optimized. */
export function each<T>(list: readonly T[] | undefined, visit: (item: T, index: number) => void): void {
  if (list !== undefined) for (let i = 0; i < list.length; i++) visit(list[i] as T, i);
}
