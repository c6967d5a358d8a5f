import { itemsFault } from "../read/items-fault.ts";
import type { Found } from "../read/manifests.ts";
import type { Finding } from "./findings.ts";
import { classOf } from "./objects.ts";

/** What is wrong with a value that is no object of ours, but stands where kubectl wants objects: it may hide some of ours. */
export function misplaced({ value, origin }: Found): Pick<Finding, "rule" | "field" | "message"> | undefined {
  const items = itemsFault(value);
  if (items !== undefined) return { rule: "FieldValueTypeInvalid", field: "items", message: items };
  if (classOf(value) !== "foreign") return undefined;
  if (Array.isArray(value) && value.some(item => classOf(item) === "ours")) {
    const message =
      "kubectl reads no list at the top of a document: put --- between the objects, or them into the items of a List";
    return { rule: "NoKind", field: "", message };
  }
  if (origin.item === undefined) return undefined;
  return {
    rule: "NoKind",
    field: "",
    message: "kubectl refuses a list of which an item has no apiVersion and kind",
  };
}
