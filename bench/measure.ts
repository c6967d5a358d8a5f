// Times contenders in turn, round by round, so that a machine whose speed drifts is fair to all.

export interface Timing {
  readonly name: string;
  /** Microseconds an operation: the median of the rounds, and the fastest and slowest. */
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface Options {
  readonly rounds?: number;
  /** How long a round of one contender lasts, in milliseconds. */
  readonly round?: number;
}

/** A place where results go, so that the engine cannot drop the work. */
let sink: unknown;
export const used = () => sink;

export function measure(
  contenders: Record<string, (i: number) => unknown>,
  { rounds = 9, round = 60 }: Options = {},
): Timing[] {
  const entries = Object.entries(contenders);
  const samples = new Map(entries.map(([name]) => [name, [] as number[]]));
  let i = 0;
  const once = (run: (i: number) => unknown, milliseconds: number): number => {
    const start = process.hrtime.bigint();
    const end = start + BigInt(milliseconds * 1e6);
    let count = 0;
    let now = start;
    while (now < end) {
      for (let k = 0; k < 16; k++) sink = run(i++);
      count += 16;
      now = process.hrtime.bigint();
    }
    return Number(now - start) / count / 1000;
  };
  for (const [, run] of entries) once(run, round * 2);
  for (let r = 0; r < rounds; r++)
    for (const [name, run] of entries) samples.get(name)?.push(once(run, round));
  return entries.map(([name]) => {
    const sorted = (samples.get(name) as number[]).sort((a, b) => a - b);
    return {
      name,
      median: sorted[sorted.length >> 1] as number,
      min: sorted[0] as number,
      max: sorted.at(-1) as number,
    };
  });
}
