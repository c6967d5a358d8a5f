import { hasFields } from "../values/value.ts";

/** The kinds of lists that have items of one kind alone. */
const itemKinds = /*@__PURE__*/ new Map<unknown, string>([
  ["JobList", "Job"],
  ["CronJobList", "CronJob"],
]);

/** The items of a `List`, a `JobList` or a `CronJobList`, each as it would be by itself; nothing for what is no list. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (!hasFields(value) || !Array.isArray(value.items)) return undefined;
  const kind = itemKinds.get(value.kind);
  if (kind === undefined) return value.kind === "List" ? value.items : undefined;
  // A server leaves both out in the items of its own lists.
  return value.items.map(item => (hasFields(item) ? { apiVersion: "batch/v1", kind, ...item } : item));
}
