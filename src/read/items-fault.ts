import { hasFields } from "../values/value.ts";

/** What is wrong with a `List` whose items are no list: whatever stands in them, it is not unfolded. */
export const itemsFault = (value: unknown): string | undefined =>
  hasFields(value) && value.kind === "List" && (value.items ?? null) !== null && !Array.isArray(value.items)
    ? "must be a list: kubectl refuses a List of anything else"
    : undefined;
