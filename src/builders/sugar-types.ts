type N = `${bigint}`;

/**
 * A length of time in words: whole days, hours, minutes and seconds, the largest first, as in `"90s"`, `"1h30m"` or `"7d"`.
 *
 * A day has 24 hours. What is finer than a second does not exist here, as the API counts whole seconds.
 */
export type Duration =
  | `${N}${"d" | "h" | "m" | "s"}`
  | `${N}d${N}${"h" | "m" | "s"}`
  | `${N}h${N}${"m" | "s"}`
  | `${N}m${N}s`
  | `${N}d${N}h${N}${"m" | "s"}`
  | `${N}${"d" | "h"}${N}m${N}s`
  | `${N}d${N}h${N}m${N}s`;

/** What a rule of a `podFailurePolicy` does: the methods give back the Job's builder, with the rule behind those that it had. */
export interface FailureRule<Builder> {
  /** The whole Job fails at once. */
  failJob(): Builder;
  /** The Pod's index fails without retry; the other indexes go on. The Job needs a `backoffLimitPerIndex`. */
  failIndex(): Builder;
  /** The Pod is replaced, and its failure is not counted. */
  ignore(): Builder;
  /** The failure counts against `backoffLimit`, as it would without the rule: an exception from rules that come later. */
  count(): Builder;
}

/** A {@link FailureRule} on exit codes. */
export interface ExitRule<Builder> extends FailureRule<Builder> {
  /** Looks at one container alone, by its name in the template; without it, at each of them. Called again, it replaces the name. */
  containerName(name: string): ExitRule<Builder>;
}

/** One word of a shell script, or several; `raw` is script that is not quoted. */
export type ShellValue =
  | string
  | number
  | bigint
  | boolean
  | readonly ShellValue[]
  | { readonly raw: string };
