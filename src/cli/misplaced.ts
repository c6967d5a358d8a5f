import { itemsFault } from "../read/items-fault.ts";
import type { Found, Place } from "../read/manifests.ts";
import { passedOver } from "../read/passed-over.ts";
import type { Finding, Remark } from "./findings.ts";
import { classOf } from "./objects.ts";
import { visiblePlace, visiblePlaceIn } from "./visible-place.ts";

/** A fault, and where it is. */
export interface Misplaced extends Remark {
  readonly place: Place;
}

const identity = [/\bapiVersion["']?\s*:/, /\bkind["']?\s*:/];

/** Whether a document is a text that was meant to be an object. Other texts are in files that are not for Kubernetes. */
const isObjectAsText = (value: unknown): value is string =>
  typeof value === "string" && identity.every(key => key.test(value));

/** Returns what is wrong with a value that is not a Job or CronJob, but stands where kubectl expects objects: it may hide some of ours. */
export function misplaced({ value, origin }: Found): Misplaced[] {
  const fault = (rule: Finding["rule"], field: string, message: string) => [
    { place: visiblePlaceIn(origin, value, field), rule, field, message },
  ];
  const items = itemsFault(value);
  if (items !== undefined) return fault("FieldValueTypeInvalid", "items", items);
  if (classOf(value) !== "foreign") return [];
  if (isObjectAsText(value)) {
    // YAML goes on reading a text that began without a quote.
    const hint = /^\/\//.test(value) ? ": a comment begins with #, not with //" : "";
    return fault("UnreadableText", "", `kubectl expects an object, but reads all of this as one text${hint}`);
  }
  if (Array.isArray(value) && value.some(item => classOf(item) === "ours"))
    return fault(
      "NoKind",
      "",
      "kubectl cannot read a list at the top of a document: put --- between the objects, or put them into the items of a List",
    );
  if (origin.item === undefined) return [];
  return fault("NoKind", "", "kubectl refuses a list with an item that has no apiVersion and kind");
}

/**
 * Returns what kubectl silently skips in the document of some objects; nothing if none of them is a manifest.
 *
 * @param isOurs whether all of it matters, or only what may hold lost objects
 */
export function passedOverIn(
  objects: readonly Found[],
  isOurs = objects.some(({ value }) => classOf(value) === "ours"),
): Misplaced[] {
  const one = objects.find(({ value }) => classOf(value) !== "foreign");
  if (one === undefined) return [];
  const { document, file } = one.origin;
  return passedOver(document, isOurs).map(({ place, ...what }) => ({
    ...what,
    place: visiblePlace({ file, document: document.documentIndex + 1, ...place }, document.text),
  }));
}
