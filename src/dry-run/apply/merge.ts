// kubectl's strategic three-way merge of what was applied before, what is applied now and what is live.

import { same } from "../../values/same.ts";
import { hasFields } from "../../values/value.ts";
import { type Fields, fieldIn, type List, sortOf } from "./json.ts";
import { arrange, checkItems, isDeletion, itemKey, MergeFault, once, placesOf } from "./lists.ts";
import { patchOf } from "./patch.ts";
import { type Rule, ruleOf } from "./rules.ts";

/** The target of a patch: an object, or another patch, which keeps its directives and nulls. */
type Into = "object" | "patch";

const orderPrefix = "$setElementOrder/";
const deletionPrefix = "$deleteFromPrimitiveList/";

const hasDirective = (item: unknown): boolean => hasFields(item) && "$patch" in item;

/**
 * Returns the fault for a directive that makes no sense. The noted object may have fields that are named like directives, and removing them
 * makes such a directive.
 */
const odd = (path: string, name: string) => new MergeFault(path, `${name} has no sense in kubectl's patch`);

const twice = (path: string, key: string) =>
  new MergeFault(path, `kubectl merges this list by ${key}, and cannot if one occurs twice`);

/** Removes all nulls from the objects in a value. */
function dropNulls(value: unknown): void {
  if (Array.isArray(value)) value.forEach(dropNulls);
  else if (hasFields(value))
    for (const key of Object.keys(value)) {
      if (value[key] === null) delete value[key];
      else dropNulls(value[key]);
    }
}

/** Removes the deletions from a new value, in which there is nothing to delete. */
function dropDeletions(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(item => !hasDirective(item)).map(dropDeletions);
  if (hasFields(value)) for (const key of Object.keys(value)) value[key] = dropDeletions(value[key]);
  return value;
}

/** Returns a value of a patch that replaces nothing, or a value of another sort. */
function asNew(value: unknown, into: Into): unknown {
  if (into === "object") dropNulls(value);
  return dropDeletions(value);
}

/** Throws if the items of a patch do not follow the order that it gives. This is how Go notices a duplicate key. */
function checkOrder(items: List, order: List, key: string, path: string): void {
  if (order.length === 0) return;
  const edits = items.filter(item => !isDeletion(item));
  let next = 0;
  for (const item of order)
    if (next < edits.length && itemKey(edits[next], key) === itemKey(item, key)) next++;
  if (next < edits.length) throw twice(path, key);
}

/**
 * Merges the objects of a patch into those of a list. As in Go, this overwrites the given list: the remaining items move up, and new ones
 * take the places that become free. The order is then derived from that list.
 */
function mergeObjects(list: List, edits: List, rule: Rule, into: Into, path: string): List {
  const { key } = rule;
  const gone = new Set(edits.filter(isDeletion).map(item => itemKey(item, key)));
  const kept = list.filter(item => !gone.has(itemKey(item, key)));
  const wholes = edits.filter(item => !isDeletion(item));
  if (wholes.some(hasDirective)) throw odd(path, "$patch");
  const merged = [...kept];
  const places = placesOf(merged, key);
  for (const edit of wholes) {
    const name = itemKey(edit, key);
    const at = places.get(name);
    if (at !== undefined)
      merged[at] = mergePatch(merged[at] as Fields, edit as Fields, rule.type, into, path);
    else {
      places.set(name, merged.length);
      merged.push(edit);
    }
  }
  merged.slice(0, list.length).forEach((item, i) => {
    list[i] = item;
  });
  return arrange(merged, wholes, kept, key);
}

function mergeList(list: List, edits: List, rule: Rule, into: Into, path: string): List {
  if (list.length === 0 && edits.length === 0) return list;
  checkItems(path, rule.key, list, edits);
  if (rule.key !== "") return mergeObjects(list, edits, rule, into, path);
  return arrange(once([...list, ...edits]), edits, list, "");
}

/** Removes the fields of an object that are not among those that a patch says it keeps. */
function retainKeys(object: Fields, patch: Fields, into: Into, path: string): void {
  const kept = patch.$retainKeys;
  if (kept === undefined) return;
  if (!Array.isArray(kept)) throw odd(path, "$retainKeys");
  delete patch.$retainKeys;
  if (into === "patch") {
    object.$retainKeys ??= kept;
    if (!same(object.$retainKeys, kept)) throw twice(path, "name");
    return;
  }
  for (const key of Object.keys(patch))
    if (patch[key] !== null && !key.startsWith("$") && !kept.includes(key)) throw twice(path, "name");
  for (const key of Object.keys(object)) if (!kept.includes(key)) delete object[key];
}

/** Merges a list whose order a patch gives in the field `name`. */
function mergeOrdered(
  object: Fields,
  patch: Fields,
  name: string,
  type: string,
  into: Into,
  path: string,
): void {
  const order = patch[name] as List;
  const field = name.slice(orderPrefix.length);
  const rule = ruleOf(type, field);
  const place = fieldIn(path, field);
  if (!Array.isArray(order) || (into === "patch" && object[name] === null)) throw odd(place, name);
  if (into === "patch") {
    object[name] ??= order;
    if (!same(object[name], order)) throw new MergeFault(place, "kubectl finds two orders of this list");
  }
  delete patch[name];
  const list = object[field] as List | undefined;
  const edits = patch[field] as List | undefined;
  if (list === undefined && edits === undefined) return;
  checkOrder(edits ?? [], order, rule.key, place);
  let merged = list;
  if (list === undefined) merged = dropDeletions(edits) as List;
  else if (edits !== undefined) merged = mergeList(list, edits, rule, into, place);
  checkItems(place, rule.key, merged as List);
  object[field] = arrange(merged as List, order, list ?? [], rule.key);
  delete patch[field];
}

/** Removes from a list the values that a patch names for deletion in the field `name`. */
function dropValues(object: Fields, patch: Fields, name: string, into: Into): void {
  const values = patch[name];
  const field = name.slice(deletionPrefix.length);
  const list = object[field];
  if (into === "patch") object[name] = values;
  else if (values === null) delete object[field];
  else if (Array.isArray(list)) {
    const gone = new Set(values as List);
    object[field] = list.filter(item => !gone.has(item));
  }
}

/** Returns the result of applying a value of a patch to the value before. */
function mergeValue(before: unknown, value: unknown, rule: Rule, into: Into, path: string): unknown {
  if (sortOf(before) !== sortOf(value)) return asNew(value, into);
  if (hasFields(value)) return mergePatch(before as Fields, value, rule.type, into, path);
  if (rule.merged && Array.isArray(value)) return mergeList(before as List, value, rule, into, path);
  return value;
}

/** Merges a strategic merge patch into an object or another patch, and uses both up. */
function mergePatch(object: Fields, patch: Fields, type: string, into: Into, path: string): Fields {
  if (hasDirective(patch)) throw odd(path, "$patch");
  retainKeys(object, patch, into, path);
  for (const name of Object.keys(patch))
    if (name.startsWith(orderPrefix)) mergeOrdered(object, patch, name, type, into, path);
  for (const name of Object.keys(patch)) {
    if (name.startsWith(deletionPrefix)) dropValues(object, patch, name, into);
    else if (patch[name] === null && into === "object") delete object[name];
    else {
      const rule = ruleOf(type, name);
      object[name] = mergeValue(object[name], patch[name], rule, into, fieldIn(path, name));
    }
  }
  return object;
}

/**
 * Returns what `kubectl apply` and the server together make of a live object: what the manifest says, without what was applied before and
 * is missing in the manifest. Uses up the objects that it is given.
 *
 * Throws a MergeFault if kubectl gives up.
 *
 * @param applied what was applied before
 * @param type the type of all three
 * @see util/strategicpatch CreateThreeWayMergePatch
 * @see util/strategicpatch StrategicMergePatch
 */
export function mergeThree(applied: Fields, manifest: Fields, live: Fields, type: string): Fields {
  const root = { type, retainsKeys: false };
  const additions = patchOf(live, manifest, root, "additions");
  const deletions = patchOf(applied, manifest, root, "deletions");
  return mergePatch(live, mergePatch(deletions, additions, type, "patch", ""), type, "object", "");
}
