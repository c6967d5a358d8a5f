/** How often each thing was counted. */
export class Counts extends Map<string, number> {
  /** Counts a thing, and returns how often it has been counted. */
  add(what: string): number {
    const times = (this.get(what) ?? 0) + 1;
    this.set(what, times);
    return times;
  }

  /** Returns all counts in one line: `2 create, 1 update`. */
  line(): string {
    return [...this].map(([what, times]) => `${times} ${what}`).join(", ");
  }
}
