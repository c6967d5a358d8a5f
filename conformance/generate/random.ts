/** A small seeded generator (mulberry32): the same seed makes the same manifests everywhere. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to and without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let x = this.#state;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

/** Picks the first of a list more often than all others together: lists that begin with what is right. */
export class Leaning extends Random {
  override pick<T>(list: readonly T[]): T {
    return this.chance(0.7) ? (list[0] as T) : super.pick(list);
  }

  /** One of a list whose choices are alike. */
  any<T>(list: readonly T[]): T {
    return super.pick(list);
  }
}
