// Whether two verdicts say the same.
import { canonicalJson } from "../src/names/canonical-json.ts";
import type { Answer } from "./oracle.ts";

/** The errors that a message lists, in one order: Go's maps give them another at each run. */
const errorsOf = (message: string | undefined) =>
  message
    ?.replace(/ is invalid: \[(.*)\]$/s, " is invalid: $1")
    .split(/ is invalid: |, |\n/)
    .sort();

/** Whether two answers of the oracle mean the same: errors and warnings may come in any order, and an echoed `id` is none of it. */
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
