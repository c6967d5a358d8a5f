import { hasFields } from "../values/value.ts";

/** The lists whose items all have one kind. */
const itemKinds = /*@__PURE__*/ new Map<unknown, string>([
  ["JobList", "Job"],
  ["CronJobList", "CronJob"],
]);

/** Returns the items of a `List`, a `JobList` or a `CronJobList`, each as a complete object, or nothing if the value is no list. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (!hasFields(value) || !Array.isArray(value.items)) return undefined;
  const kind = itemKinds.get(value.kind);
  if (kind === undefined) return value.kind === "List" ? value.items : undefined;
  // A server omits both in the items of its own lists.
  return value.items.map(item => (hasFields(item) ? { apiVersion: "batch/v1", kind, ...item } : item));
}

/** Whether a test holds for a value or, if the value is a list of objects, for all of them. */
export function isEach(value: unknown, test: (object: unknown) => boolean): boolean {
  const items = itemsOf(value);
  return items === undefined ? test(value) : items.every(item => isEach(item, test));
}
