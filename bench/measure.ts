// Times contenders in turn, round by round, so that a machine whose speed drifts is fair to all. What counts is the
// processor's time: other programs on the machine take much less of that than of the clock's.

export interface Timing {
  readonly name: string;
  /** Microseconds of the processor an operation: the median of the rounds, and the fastest and slowest. */
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

interface Options {
  readonly rounds?: number;
  /** How much of the processor a round of one contender takes, in milliseconds. */
  readonly round?: number;
}

/** A place where results go, so that the engine cannot drop the work; exported, so that nobody can say that it is never read. */
let sink: unknown;
export const used = () => sink;

/** The median and the ends of some samples. */
export function summary(name: string, samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    name,
    median: sorted[sorted.length >> 1] as number,
    min: sorted[0] as number,
    max: sorted.at(-1) as number,
  };
}

/** Microseconds of the processor that this process has taken. */
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
    // Asking for the time takes a microsecond or two: what is fast runs more often in between.
    for (let step = 1; now - start < milliseconds * 1000; now = cpu()) {
      for (let k = 0; k < step; k++) sink = run(i++);
      count += step;
      if (cpu() - now < 1000) step *= 2;
    }
    return (now - start) / count;
  };
  // Twice round to warm up: the second time with the types of all contenders seen. Where there are a hundred functions, compiling them
  // takes most of a second.
  for (let turn = 0; turn < 2; turn++) for (const { run } of entries) once(run, round * 12);
  for (let r = 0; r < rounds; r++)
    // No collection in between: a forced one throws compiled code away, and then the warm-up is what is timed.
    for (const { run, samples } of entries) samples.push(once(run, round));
  return entries.map(({ name, samples }) => summary(name, samples));
}
