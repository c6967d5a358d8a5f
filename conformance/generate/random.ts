/** A small seeded generator (mulberry32): the same seed makes the same manifests everywhere. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Returns a number from 0 to 1, never 1 itself. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let x = this.#state;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  }

  /** Returns a whole number below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: ArrayLike<T>): T {
    return list[this.below(list.length)] as T;
  }
}

/** Returns a function for the numbers alone. */
export function random(seed: number): () => number {
  const numbers = new Random(seed);
  return () => numbers.next();
}

/** A generator with methods for building texts. */
export class Chance extends Random {
  constructor(seed: number) {
    super(Math.imul(seed, 0x9e3779b9));
  }

  /** Returns true once in n times. */
  once(n: number): boolean {
    return this.below(n) === 0;
  }

  /** Makes one of the choices, each as often as its weight says. */
  choose<T>(...choices: [weight: number, make: () => T][]): T {
    let at = this.below(choices.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, make] of choices) {
      at -= weight;
      if (at < 0) return make();
    }
    throw new Error("no choice");
  }

  times<T>(n: number, make: (i: number) => T): T[] {
    return Array.from({ length: n }, (_, i) => make(i));
  }
}

/** Picks the first item of a list more often than all others together, for lists that begin with what is right. */
export class Leaning extends Random {
  override pick<T>(list: ArrayLike<T>): T {
    return this.chance(0.7) ? (list[0] as T) : super.pick(list);
  }

  /** Picks an item of a list whose items are equally right. */
  any<T>(list: readonly T[]): T {
    return super.pick(list);
  }
}
