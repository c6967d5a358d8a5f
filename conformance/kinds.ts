/** The kinds of difference that a comparison has found: how often each, with an example. */
export class Kinds<Example> {
  readonly #found = new Map<string, { times: number; example: Example }>();
  readonly #isBetter: (example: Example, known: Example) => boolean;

  /** @param isBetter whether an example is better than the known one; by default the first example stays */
  constructor(isBetter: (example: Example, known: Example) => boolean = () => false) {
    this.#isBetter = isBetter;
  }

  get size(): number {
    return this.#found.size;
  }

  add(kind: string, example: Example): void {
    const known = this.#found.get(kind);
    if (known === undefined) this.#found.set(kind, { times: 1, example });
    else {
      known.times++;
      if (this.#isBetter(example, known.example)) known.example = example;
    }
  }

  /** Returns the kinds, the commonest first. */
  commonest(count?: number): { kind: string; times: number; example: Example }[] {
    return [...this.#found]
      .map(([kind, found]) => ({ kind, ...found }))
      .sort((a, b) => b.times - a.times)
      .slice(0, count);
  }
}

/** Returns the objects that show a difference, one per line. */
export const exampleOf = (...parts: readonly unknown[]): string =>
  parts.map(part => `  ${JSON.stringify(part)}`).join("\n");

/** Prints all kinds, the commonest first. */
export function printKinds(kinds: Kinds<string>): void {
  for (const { kind, times, example } of kinds.commonest())
    console.log(`${times} times: ${kind}\n${example}\n`);
}

export const isShorter = (text: string, other: string): boolean => text.length < other.length;
