import type { FieldError } from "../faults/field-error.ts";
import type { ErrorReference } from "./facts.ts";
import { errors } from "./generated/errors.ts";

interface Matcher {
  readonly entry: ErrorReference;
  readonly detail: string;
  /** What does not vary, in order: all of it stands in a detail of this kind, the first at its start and the last at its end. */
  readonly parts: readonly string[];
  /** How many characters do not vary: of several that match, the one with most says most. */
  readonly fixed: number;
  /** Whether what varies is one word: where little is fixed, any sentence would match. */
  readonly oneWord: boolean;
}

/** What varies in a detail. */
export const gap = /\{(?:word)?\}/g;

let matchers: Matcher[] | undefined;

function matcher(entry: ErrorReference, detail: string): Matcher {
  const parts = detail.split(gap);
  return { entry, detail, parts, fixed: parts.join("").length, oneWord: detail.endsWith("{word}") };
}

/** Whether a text is of a kind: by hand, since an expression with several gaps takes long on a long text that is of none. */
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

/** The entry, and which of its details it is. */
export function matcherOf(
  error: Pick<FieldError, "type" | "detail">,
): Pick<Matcher, "entry" | "detail"> | undefined {
  if (typeof error?.type !== "string" || typeof error.detail !== "string")
    throw new TypeError("an error of the server has a type and a detail");
  const { type, detail } = error;
  matchers ??= errors
    .flatMap(entry => entry.details.map(one => matcher(entry, one)))
    .sort((a, b) => b.fixed - a.fixed);
  // The server joins some details with a semicolon; the first has advice enough.
  for (const text of detail === "" ? [`${type}:`] : [detail, detail.split(";")[0] as string]) {
    const found = matchers.find(
      ({ parts, oneWord }) =>
        matches(text, parts) && !(oneWord && text.slice(parts[0]?.length).includes(" ")),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Returns advice on an error: one sentence of the library's own, to add to the server's words; `undefined` if the catalogue does not know
 * it.
 *
 * @throws TypeError for an error without a type and a detail.
 * @example
 * ```ts
 * const answer = dryRunCreate(manifest);
 * if (!answer.ok) for (const error of answer.errors) console.log(error.message, adviceFor(error));
 * ```
 */
export const adviceFor = (error: Pick<FieldError, "type" | "detail">): string | undefined =>
  errorReference(error)?.advice;
