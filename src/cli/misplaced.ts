import { itemsFault } from "../read/items-fault.ts";
import { type Found, type Place, placeIn } from "../read/manifests.ts";
import type { Finding } from "./findings.ts";
import { classOf } from "./objects.ts";

/** A fault, and where it stands. */
export interface Misplaced extends Pick<Finding, "rule" | "field" | "message"> {
  readonly place: Place;
}

/** What is wrong with a value that is no object of ours, but stands where kubectl wants objects: it may hide some of ours. */
export function misplaced({ value, origin }: Found): Misplaced[] {
  const fault = (rule: Finding["rule"], field: string, message: string) => [
    { place: placeIn(origin, value, field), rule, field, message },
  ];
  const items = itemsFault(value);
  if (items !== undefined) return fault("FieldValueTypeInvalid", "items", items);
  if (classOf(value) !== "foreign") return [];
  if (Array.isArray(value) && value.some(item => classOf(item) === "ours"))
    return fault(
      "NoKind",
      "",
      "kubectl reads no list at the top of a document: put --- between the objects, or them into the items of a List",
    );
  if (origin.item === undefined) return [];
  return fault("NoKind", "", "kubectl refuses a list of which an item has no apiVersion and kind");
}
