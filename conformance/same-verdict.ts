// Compares two verdicts.
import { canonicalJson } from "../src/names/canonical-json.ts";
import type { Answer } from "./oracle.ts";

/** Returns the errors that a message lists, sorted: Go's maps give them another order at each run. */
const errorsOf = (message: string | undefined) =>
  message
    ?.replace(/ is invalid: \[(.*)\]$/s, " is invalid: $1")
    .split(/ is invalid: |, |\n/)
    .sort();

/**
 * Returns whether two answers of the oracle mean the same. Errors and warnings may come in any order, and an echoed `id` does not count.
 */
export function sameVerdict(one: Answer, other: Answer): boolean {
  const [a, b] = [one, other].map(({ id: _, message, causes, warnings, ...rest }: Answer & { id?: string }) =>
    canonicalJson({
      ...rest,
      message: errorsOf(message),
      causes: causes?.map(canonicalJson).sort(),
      warnings: warnings && [...warnings].sort(),
    }),
  );
  return a === b;
}
