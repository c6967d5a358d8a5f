import { hasFields } from "../values/value.ts";

/** Says what is wrong with a `List` whose items are no list. Such a `List` is not unfolded. */
export const itemsFault = (value: unknown): string | undefined =>
  hasFields(value) && value.kind === "List" && (value.items ?? null) !== null && !Array.isArray(value.items)
    ? "must be a list: kubectl refuses a List of anything else"
    : undefined;
