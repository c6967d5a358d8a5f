import {
  clean,
  type Difference,
  type DryRunResult,
  diff,
  dryRunCreate,
  InvalidError,
} from "../../dry-run/index.ts";
import type { FieldErrorType } from "../../faults/field-error.ts";
import { dataOf, isBuilder } from "../../models/brand.ts";
import type { Job } from "../../models/index.ts";
import { checkArgument, shown as whatIs } from "../../options.ts";
import { type Outcome, outcome, type WithConditions } from "../../outcome.ts";
import { isThenable, tagOf } from "../../values/value.ts";
import type { FailureReason } from "../job/conditions.ts";

/** An error that `toBeRejected` looks for; a property that is left out may have any value. */
export interface RejectedFor {
  /** The server's whole path of the field, such as `spec.template.spec.containers[0].image`. */
  readonly field?: string | undefined;
  /** The cause type, such as `FieldValueRequired`. */
  readonly type?: FieldErrorType | undefined;
  /** What is wrong: a part of the error's detail, or a pattern. */
  readonly detail?: string | RegExp | undefined;
}

/** The result of a matcher, as vitest and jest expect it. */
export interface MatcherResult {
  /** Whether the value is as expected. */
  readonly pass: boolean;
  /** Returns the text to print if the test fails. */
  readonly message: () => string;
}

/**
 * The matchers, as a test calls them.
 *
 * Values that a matcher cannot judge are a TypeError, also after `not`: a value that is no object, a list, a promise that was not awaited,
 * or an argument of another shape than expected.
 */
export interface JobMatchers<R = unknown> {
  /**
   * Checks that the API server would create this Job or CronJob. It would not create a live Job, whose labels name its old uid: `clean` it
   * first.
   *
   * @example
   * expect(job.run("pi", "perl:5.34")).toBeAccepted();
   */
  toBeAccepted(): R;
  /**
   * Checks that the API server would refuse the object and, with an argument, that one of the errors matches it.
   *
   * @example
   * expect(manifest).toBeRejected({ field: "spec.completions", detail: "greater than or equal to 0" });
   */
  toBeRejected(error?: RejectedFor): R;
  /**
   * Checks that the API server would warn; with arguments, that each text is part of a warning and each pattern matches one.
   *
   * @example
   * expect(manifest).toHaveWarnings(/hides previous definition/);
   */
  toHaveWarnings(...warnings: readonly (string | RegExp)[]): R;
  /** Checks that the object equals another, apart from defaults and the spelling of quantities: see `diff`. */
  toEqualJob(expected: object): R;
  /** Checks that the conditions say that the Job is complete. A builder, which has none, is a TypeError. */
  toBeComplete(): R;
  /** Checks that the conditions say that the Job has failed and, if given, for this reason. A builder, which has none, is a TypeError. */
  toHaveFailed(expected?: { readonly reason?: FailureReason | (string & {}) | undefined }): R;
}

/** Returns what a matcher cannot judge, in words; undefined for an object. */
function otherThanObject(value: unknown): string | undefined {
  if (isThenable(value)) return "a promise: await it";
  if (Array.isArray(value)) return "a list: expect this of each of its items";
  return typeof value === "object" && value !== null ? undefined : whatIs(value);
}

/**
 * Returns the data of a matcher's input. Throws for a promise, a list and anything else but an object: with these, neither the matcher nor
 * its `not` may pass.
 */
function given(value: unknown, matcher: string): unknown {
  const other = otherThanObject(value);
  if (other === undefined) return dataOf(value);
  throw new TypeError(`${matcher} wants an object, but got ${other}`);
}

/** Throws for properties that a matcher does not know: it would look for nothing, and pass. */
function checkExpected(
  matcher: string,
  expected: object | null | undefined,
  known: Readonly<Record<string, (value: unknown) => boolean>>,
): void {
  if (expected === undefined || expected === null) return;
  checkArgument(`${matcher}: what it looks for`, expected, "an object");
  for (const [name, value] of Object.entries(expected)) {
    if (!Object.hasOwn(known, name))
      throw new TypeError(`${matcher} knows ${Object.keys(known).join(", ")}, and no ${name}`);
    if (value !== undefined && !known[name]?.(value))
      throw new TypeError(`${matcher}: ${name} cannot be ${whatIs(value)}`);
  }
}

const isString = (value: unknown): value is string => typeof value === "string";
/** Returns whether it is a pattern or a text to look for. The empty text is not, because every text contains it. */
const isPattern = (value: unknown): boolean => (isString(value) ? value !== "" : tagOf(value) === "RegExp");

function nameOf(value: unknown): string {
  const { kind, metadata } = (dataOf(value) ?? {}) as {
    kind?: unknown;
    metadata?: { name?: unknown; generateName?: unknown } | null;
  };
  const word = isString(kind) ? kind : "object";
  // An object that is refused may have anything as its name.
  const name = [metadata?.name, metadata?.generateName].find(isString);
  return name === undefined ? `the ${word}` : `${word} ${name}`;
}

const answerTo = (value: unknown, matcher: string): DryRunResult => dryRunCreate(given(value, matcher));

const refusalText = (answer: DryRunResult): string =>
  answer.ok ? "" : new InvalidError(answer.status, answer.errors).message;

/** Returns a hint for a live object: the server refuses it because it is live, not because of a mistake in it. */
function liveText(value: unknown): string {
  const { kind, metadata } = dataOf(value) as { kind?: unknown; metadata?: { uid?: unknown } | null };
  return metadata?.uid && (kind === "Job" || kind === "CronJob")
    ? "\n\nIt is live, for it has a uid: take clean(it), what was written to get it."
    : "";
}

const listed = (lines: readonly string[]): string =>
  lines.length === 0 ? " none" : lines.map(line => `\n  ${line}`).join("");

/**
 * Returns whether the text contains another text or matches a pattern. A sticky pattern would match only at the start, so it loses that
 * flag.
 */
const contains = (text: string, expected: string | RegExp): boolean =>
  typeof expected === "string"
    ? text.includes(expected)
    : text.search(new RegExp(expected.source, expected.flags.replace("y", ""))) >= 0;

const shown = (expected: string | RegExp): string =>
  typeof expected === "string" ? JSON.stringify(expected) : String(expected);

function toBeAccepted(received: unknown): MatcherResult {
  const answer = answerTo(received, "toBeAccepted");
  return {
    pass: answer.ok,
    message: () =>
      answer.ok
        ? `expected ${nameOf(received)} to be refused by the API server, but it is accepted`
        : `expected ${nameOf(received)} to be accepted by the API server, but:\n\n${refusalText(answer)}${liveText(received)}`,
  };
}

function toBeRejected(received: unknown, expected?: RejectedFor): MatcherResult {
  const answer = answerTo(received, "toBeRejected");
  checkExpected("toBeRejected", expected, { field: isString, type: isString, detail: isPattern });
  const { field, type, detail } = expected ?? {};
  const errors = answer.ok ? [] : answer.errors;
  const named = field !== undefined || type !== undefined || detail !== undefined;
  const found = errors.some(
    error =>
      (field === undefined || error.field === field) &&
      (type === undefined || error.type === type) &&
      (detail === undefined || contains(error.detail, detail)),
  );
  const wanted = Object.entries(expected ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key} ${shown(value)}`);
  const what = named ? ` for ${wanted.join(", ")}` : "";
  const lines = errors.map(error => `${error.type} ${error.field}: ${error.detail || error.message}`);
  return {
    pass: !answer.ok && (!named || found),
    message: () => {
      if (answer.ok)
        return `expected ${nameOf(received)} to be refused by the API server${what}, but it is accepted`;
      const not = !named || found ? "not to be" : "to be";
      return `expected ${nameOf(received)} ${not} refused by the API server${what}; the errors are:${listed(lines)}`;
    },
  };
}

function toHaveWarnings(received: unknown, ...expected: readonly (string | RegExp)[]): MatcherResult {
  for (const one of expected)
    if (!isPattern(one))
      throw new TypeError(`toHaveWarnings wants texts and patterns, but got ${whatIs(one)}`);
  const answer = answerTo(received, "toHaveWarnings");
  const { warnings } = answer;
  const missing = expected.filter(one => !warnings.some(warning => contains(warning, one)));
  const refused = answer.ok ? "" : `\n\nIt is refused:\n${refusalText(answer)}`;
  return {
    pass: warnings.length > 0 && missing.length === 0,
    message: () =>
      missing.length > 0
        ? `expected ${nameOf(received)} to have the warnings:${listed(missing.map(shown))}\nIt has:${listed(warnings)}${refused}`
        : `expected ${nameOf(received)} ${warnings.length > 0 ? "not " : ""}to have warnings. It has:${listed(warnings)}${refused}`,
  };
}

/** Throws for data that is not a Job or a CronJob. The message says on which side it stood. */
function checkReadable(data: unknown, side: string): void {
  try {
    clean(data as Job);
  } catch (thrown) {
    if (!(thrown instanceof InvalidError)) throw thrown;
    throw new TypeError(`toEqualJob cannot read what was ${side}: ${thrown.message}`, { cause: thrown });
  }
}

function differenceOf(expected: unknown, received: unknown): Difference {
  try {
    return diff(expected, received);
  } catch (thrown) {
    checkReadable(expected, "expected");
    checkReadable(received, "received");
    throw thrown;
  }
}

function toEqualJob(received: unknown, expected: object): MatcherResult {
  const { equal, text } = differenceOf(given(expected, "toEqualJob"), given(received, "toEqualJob"));
  const names = `${nameOf(received)} to equal ${nameOf(expected)}`;
  return {
    pass: equal,
    message: () =>
      equal
        ? `expected ${names} not, but nothing differs, defaults and spellings aside`
        : `expected ${names}, but (expected \u2192 received):${listed(text.split("\n"))}`,
  };
}

const outcomeText = ({ state, reason, message }: Outcome): string =>
  [state, reason, message && `(${message})`].filter(Boolean).join(" ");

function state(received: unknown, matcher: string, wanted: Outcome["state"], reason?: string): MatcherResult {
  const job = given(received, matcher) as WithConditions & { readonly kind?: unknown };
  if (job.kind !== undefined && job.kind !== "Job")
    throw new TypeError(`${matcher} wants a Job, but got ${nameOf(job)}`);
  // A builder has no conditions, so it would pass every `not`.
  if (isBuilder(received))
    throw new TypeError(`${matcher} wants a Job as a cluster has it, such as a fixture, but got a builder`);
  const found = outcome(job);
  const pass = found.state === wanted && (reason === undefined || found.reason === reason);
  const words = reason === undefined ? wanted : `${wanted} ${reason}`;
  return {
    pass,
    message: () =>
      `expected ${nameOf(received)} ${pass ? "not " : ""}to be: ${words}\nIt is: ${outcomeText(found)}`,
  };
}

/**
 * Matchers for vitest, jest and Bun.
 *
 * @example
 * import { expect } from "vitest";
 * import { matchers } from "jobwright/vitest";
 *
 * expect.extend(matchers);
 */
export const matchers = {
  toBeAccepted,
  toBeRejected,
  toHaveWarnings,
  toEqualJob,
  toBeComplete: (received: unknown): MatcherResult => state(received, "toBeComplete", "complete"),
  toHaveFailed: (received: unknown, expected?: { readonly reason?: string | undefined }): MatcherResult => {
    checkExpected("toHaveFailed", expected, { reason: isString });
    return state(received, "toHaveFailed", "failed", expected?.reason);
  },
};
