/**
 * The steps of a run that may last a night. It says every minute how far it is. After Ctrl-C or a `SIGTERM` there is no further step, so
 * that the program can tell what it has found; a second one ends the program. Such a program has to be started by `node --import tsx`: the
 * command `tsx` would end it at once.
 */
export class LongRun {
  readonly #count: number;
  readonly #found: () => number;
  #done = 0;

  /** @param found returns how much was found so far */
  constructor(count: number, found: () => number) {
    this.#count = count;
    this.#found = found;
  }

  get done(): number {
    return this.#done;
  }

  /** Yields how many the next step has, which is `size` but for the last one. */
  *steps(size: number): Generator<number> {
    let isStopped = false;
    const stop = () => {
      isStopped = true;
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
    try {
      let told = Date.now();
      while (this.#done < this.#count && !isStopped) {
        const next = Math.min(size, this.#count - this.#done);
        yield next;
        this.#done += next;
        if (Date.now() - told < 60_000) continue;
        told = Date.now();
        console.error(`${this.#done} of ${this.#count} done, ${this.#found()} found`);
      }
    } finally {
      process.off("SIGINT", stop).off("SIGTERM", stop);
    }
  }
}
