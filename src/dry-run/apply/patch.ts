import { Entries } from "../../values/entries.ts";
import { hasFields, isEmpty } from "../../values/value.ts";
import { type Fields, type List, same, sortOf } from "./json.ts";
import { byKey, checkItems, inOrder, itemKey, once, textOf } from "./lists.ts";
import { type Rule, ruleOf } from "./rules.ts";

/** What a patch says: what the second object has and the first has not, or has otherwise; or what of the first the second lacks. */
export type Aim = "additions" | "deletions";

/** What two sorted lists have: an item of either alone, or one of each with the same key. */
function* itemPairs(from: List, to: List, key: string): Generator<[from: unknown, to: unknown]> {
  for (let i = 0, j = 0; i < from.length || j < to.length; ) {
    const [a, b] = [textOf(itemKey(from[i] ?? {}, key)), textOf(itemKey(to[j] ?? {}, key))];
    if (i < from.length && j < to.length && a === b) yield [from[i++], to[j++]];
    else if (i === from.length || (j < to.length && a > b)) yield [undefined, to[j++]];
    else yield [from[i++], undefined];
  }
}

/** Adds to a patch what is between two lists of objects. */
function patchObjects(
  patch: Fields,
  name: string,
  from: List,
  to: List,
  rule: Rule,
  aim: Aim,
  path: string,
): void {
  const { key } = rule;
  const edits: List = [];
  const gone: List = [];
  for (const [was, is] of itemPairs(byKey(from, key), byKey(to, key), key)) {
    if (was === undefined) {
      if (aim === "additions") edits.push(is);
    } else if (is === undefined) {
      if (aim === "deletions")
        gone.push(Object.assign(new Entries(), { [key]: itemKey(was, key), $patch: "delete" }));
    } else {
      const edit = patchOf(was as Fields, is as Fields, rule.type, aim, path, rule.retainsKeys);
      if (isEmpty(edit)) continue;
      edit[key] = itemKey(is, key);
      edits.push(edit);
    }
  }
  const all = [...inOrder(edits, to, key), ...gone];
  const isMoved =
    from.length !== to.length || from.some((item, i) => itemKey(item, key) !== itemKey(to[i], key));
  if (all.length > 0) patch[name] = all;
  if (to.length > 0 && (all.length > 0 || (aim === "additions" && isMoved)))
    patch[`$setElementOrder/${name}`] = to.map(item =>
      Object.assign(new Entries(), { [key]: itemKey(item, key) }),
    );
}

/** Adds to a patch what is between two lists of values. */
function patchValues(patch: Fields, name: string, from: List, to: List, aim: Aim): void {
  const sorted = byKey(from, "");
  const added: List = [];
  const gone: List = [];
  for (const [was, is] of itemPairs(sorted, byKey(to, ""), "")) {
    if (was === undefined && aim === "additions") added.push(is);
    if (is === undefined && aim === "deletions") gone.push(was);
  }
  if (added.length > 0) patch[name] = inOrder(added, to, "");
  if (gone.length > 0) patch[`$deleteFromPrimitiveList/${name}`] = once(gone);
  // Go has sorted the first list by then, and takes that for another order.
  if (to.length > 0 && (gone.length > 0 || (aim === "additions" && !same(sorted, to))))
    patch[`$setElementOrder/${name}`] = [...to];
}

function patchList(
  patch: Fields,
  name: string,
  from: List,
  to: List,
  rule: Rule,
  aim: Aim,
  path: string,
): void {
  if (from.length === 0) {
    if (to.length > 0 && aim === "additions") patch[name] = to;
    return;
  }
  checkItems(path, rule.key, from, to);
  if (rule.key === "") patchValues(patch, name, from, to, aim);
  else patchObjects(patch, name, from, to, rule, aim, path);
}

/**
 * The strategic merge patch that makes one object of another: all that one aim asks for of it.
 *
 * @param type the type of both
 * @param retainsKeys whether the patch tells which fields may stay
 * @see util/strategicpatch CreateThreeWayMergePatch
 * @see https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
 */
export function patchOf(
  from: Fields,
  to: Fields,
  type: string,
  aim: Aim,
  path = "",
  retainsKeys = false,
): Fields {
  const patch: Fields = new Entries();
  for (const key of Object.keys(to)) {
    const value = to[key];
    const before = from[key];
    if (sortOf(value) !== sortOf(before)) {
      // Null and what is not there are two.
      if (aim === "additions") patch[key] = value;
      continue;
    }
    const rule = ruleOf(type, key);
    const place = path === "" ? key : `${path}.${key}`;
    if (hasFields(value)) {
      const inner = patchOf(before as Fields, value, rule.type, aim, place);
      if (!isEmpty(inner)) patch[key] = inner;
    } else if (rule.merged && Array.isArray(value))
      patchList(patch, key, before as List, value, rule, aim, place);
    else if (aim === "additions" && !same(before, value)) patch[key] = value;
  }
  if (aim === "deletions") for (const key of Object.keys(from)) if (!(key in to)) patch[key] = null;
  if (retainsKeys) {
    const kept = Object.keys(to).filter(key => to[key] !== null);
    const isLess = Object.keys(from).some(key => from[key] !== null && !(key in to));
    if (kept.length > 0 && (isLess || !isEmpty(patch))) patch.$retainKeys = kept.sort();
  }
  return patch;
}
