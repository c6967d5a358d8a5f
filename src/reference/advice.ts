import type { FieldError } from "../faults/field-error.ts";
import type { ErrorReference } from "./facts.ts";
import { errors } from "./generated/errors.ts";
import { nameAdvice } from "./naming.ts";
import { placementAdvice } from "./placement.ts";
import { valueAdvice } from "./value-advice.ts";

interface Matcher {
  readonly entry: ErrorReference;
  readonly detail: string;
  /** The fixed parts in order. A matching detail contains them all, starts with the first and ends with the last. */
  readonly parts: readonly string[];
  /** The number of fixed characters. If several entries match, the one with the most says the most. */
  readonly fixed: number;
  /** Whether the variable part is one word. With few fixed characters, any sentence would match otherwise. */
  readonly oneWord: boolean;
}

/** The variable parts of a detail. */
export const gap = /\{(?:word)?\}/g;

let matchers: Matcher[] | undefined;

function matcher(entry: ErrorReference, detail: string): Matcher {
  const parts = detail.split(gap);
  return { entry, detail, parts, fixed: parts.join("").length, oneWord: detail.endsWith("{word}") };
}

/**
 * Whether a text matches the fixed parts. Done by hand, because an expression with several gaps is slow on a long text that does not match.
 */
function matches(text: string, [first = "", ...others]: readonly string[]): boolean {
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** Returns every kind of error that the library can find, with advice for each. */
export const errorReferences = (): readonly ErrorReference[] => errors;

/** Returns the entry of the catalogue for an error. */
export const errorReference = (error: Pick<FieldError, "type" | "detail">): ErrorReference | undefined =>
  matcherOf(error)?.entry;

/** Returns the entry for an error, and the matching detail of it. */
export function matcherOf(
  error: Pick<FieldError, "type" | "detail">,
): Pick<Matcher, "entry" | "detail"> | undefined {
  if (typeof error?.type !== "string" || typeof error.detail !== "string") {
    // An `InvalidError`, or the answer of a dry run.
    const hasSome = "errors" in Object(error);
    throw new TypeError(
      `an error of the server has a type and a detail${hasSome ? ": pass one of the `errors`" : ""}`,
    );
  }
  const { type, detail } = error;
  matchers ??= errors
    .flatMap(entry => entry.details.map(one => matcher(entry, one)))
    .sort((a, b) => b.fixed - a.fixed);
  // The server joins some details with a semicolon; the advice for the first is enough.
  for (const text of detail === "" ? [`${type}:`] : [detail, detail.split(";")[0] as string]) {
    const found = matchers.find(
      ({ parts, oneWord }) =>
        matches(text, parts) && !(oneWord && text.slice(parts[0]?.length).includes(" ")),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What {@link adviceFor} wants to know of an error: a `FieldError` is enough. */
export interface AdvisedError extends Pick<FieldError, "type" | "detail"> {
  /** The path of the field. It is needed to say where an unknown field belongs, and what kind of number is meant. */
  readonly field?: string;
  /** The value of the field. It is needed to say that a placeholder was not filled in, or that a port is missing. */
  readonly value?: unknown;
  /** The kind of the manifest, `Job` or `CronJob`. Without it, advice on an unknown field may name a place for each. */
  readonly kind?: string;
}

/**
 * Returns advice on an error: one sentence of the library's own, to add to the server's words; `undefined` if the catalogue does not know
 * it.
 *
 * Of an unknown field that another part of the manifest has, it says where it belongs. Of a value with a placeholder such as `${NAME}`, it
 * says to fill it in first.
 *
 * @throws TypeError for an error without a type and a detail.
 * @example
 * ```ts
 * const answer = dryRunCreate(manifest);
 * if (!answer.ok) for (const error of answer.errors) console.log(error.message, adviceFor(error));
 * ```
 */
export function adviceFor(error: AdvisedError): string | undefined {
  const advice = errorReference(error)?.advice;
  const { detail, field, value, kind } = error;
  const ofValue = valueAdvice(detail, String(field), value);
  // A detail that goes on names a field that is spelt almost the same.
  if (ofValue !== undefined || detail !== "unknown field" || typeof field !== "string")
    return ofValue ?? advice;
  return placementAdvice(field, kind) ?? nameAdvice(field, kind, value) ?? advice;
}
