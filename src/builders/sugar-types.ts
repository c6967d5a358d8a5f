import type { BuilderOf } from "../models/builder-of.ts";

type N = `${bigint}`;

/**
 * A length of time as text: whole days, hours, minutes and seconds, the largest first, as in `"90s"`, `"1h30m"` or `"7d"`.
 *
 * A day has 24 hours. There is nothing finer than a second, as the API counts whole seconds. A negative number compiles, and the call
 * throws.
 */
export type Duration =
  | `${N}${"d" | "h" | "m" | "s"}`
  | `${N}d${N}${"h" | "m" | "s"}`
  | `${N}h${N}${"m" | "s"}`
  | `${N}m${N}s`
  | `${N}d${N}h${N}${"m" | "s"}`
  | `${N}${"d" | "h"}${N}m${N}s`
  | `${N}d${N}h${N}m${N}s`;

/** Missing from a rule of a `podFailurePolicy`, until one of its methods is called. */
export type ActionMissing = "an action of a rule: call failJob(), failIndex(), ignore() or count()";

/** Sets what a rule of a `podFailurePolicy` does. Each method returns the Job's builder, with the rule added after the existing ones. */
export interface FailureRule<Builder> extends BuilderOf<never, ActionMissing> {
  /** Fails the whole Job at once. */
  failJob(): Builder;
  /** Fails the Pod's index without a retry; the other indexes go on. The Job needs a `backoffLimitPerIndex`. */
  failIndex(): Builder;
  /** Replaces the Pod, and does not count its failure. */
  ignore(): Builder;
  /** Counts the failure against `backoffLimit`, as without the rule: an exception from the rules after it. */
  count(): Builder;
}

/** A {@link FailureRule} about exit codes. */
export interface ExitRule<Builder> extends FailureRule<Builder> {
  /** Checks only one container, by its name in the template; without it, each container counts. A second call replaces the name. */
  containerName(name: string): ExitRule<Builder>;
}

/** One or several words of a shell script; `raw` holds script that is not quoted. */
export type ShellValue =
  | string
  | number
  | bigint
  | boolean
  | readonly ShellValue[]
  | { readonly raw: string };
