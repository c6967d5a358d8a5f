// Times contenders in turn, round by round, so that a machine whose speed drifts is fair to all. It counts processor time, because other
// programs on the machine change that much less than the time on the clock.

export interface Timing {
  readonly name: string;
  /** Microseconds of processor time per operation: the median of the rounds, the fastest and the slowest. */
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

interface Options {
  readonly rounds?: number;
  /** How much processor time a round of one contender takes, in milliseconds. */
  readonly round?: number;
}

/** Keeps results, so that the engine cannot drop the work. `used` is exported, so that the variable counts as read. */
let sink: unknown;
export const used = () => sink;

/** Returns the median, the fastest and the slowest of some samples. */
export function summary(name: string, samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    name,
    median: sorted[sorted.length >> 1] as number,
    min: sorted[0] as number,
    max: sorted.at(-1) as number,
  };
}

/** Returns the processor time that this process has used, in microseconds. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

export function measure(
  contenders: Record<string, (i: number) => unknown>,
  { rounds = 11, round = 40 }: Options = {},
): Timing[] {
  const entries = Object.entries(contenders).map(([name, run]) => ({ name, run, samples: [] as number[] }));
  let i = 0;
  const once = (run: (i: number) => unknown, milliseconds: number): number => {
    const start = cpu();
    let count = 0;
    let now = start;
    // Reading the time takes a microsecond or two, so fast functions run more often in between.
    for (let step = 1; now - start < milliseconds * 1000; now = cpu()) {
      for (let k = 0; k < step; k++) sink = run(i++);
      count += step;
      if (cpu() - now < 1000) step *= 2;
    }
    return (now - start) / count;
  };
  // Warms up in two rounds, the second after the types of all contenders were seen. With a hundred functions, compiling takes most of a
  // second.
  for (let turn = 0; turn < 2; turn++) for (const { run } of entries) once(run, round * 12);
  for (let r = 0; r < rounds; r++)
    // No forced collection in between: it throws compiled code away, and then the warm-up is timed.
    for (const { run, samples } of entries) samples.push(once(run, round));
  return entries.map(({ name, samples }) => summary(name, samples));
}
