import { Entries } from "../../values/entries.ts";
import { same } from "../../values/same.ts";
import { hasFields, isEmpty } from "../../values/value.ts";
import { type Fields, fieldIn, type List, sortOf } from "./json.ts";
import { byKey, checkItems, goText, itemKey, itemsInOrder, once } from "./lists.ts";
import { type Rule, ruleOf } from "./rules.ts";

/** The content of a patch: what the second object adds or changes, or what it lacks of the first. */
type Aim = "additions" | "deletions";

/** Yields the items of two sorted lists: two of the same key together, and the others alone. */
function* itemPairs(from: List, to: List, key: string): Generator<[from: unknown, to: unknown]> {
  for (let i = 0, j = 0; i < from.length || j < to.length; ) {
    const [a, b] = [goText(itemKey(from[i] ?? {}, key)), goText(itemKey(to[j] ?? {}, key))];
    if (i < from.length && j < to.length && a === b) yield [from[i++], to[j++]];
    else if (i === from.length || (j < to.length && a > b)) yield [undefined, to[j++]];
    else yield [from[i++], undefined];
  }
}

/** The place of a field in two objects, and what the patch should say about it. */
interface Step {
  readonly name: string;
  readonly path: string;
  readonly rule: Rule;
  readonly aim: Aim;
}

/** Returns what a patch says about two lists of objects. */
function patchObjects(from: List, to: List, { name, path, rule, aim }: Step): Fields {
  const { key } = rule;
  const keyOf = (item: unknown): Fields => Object.assign(new Entries(), { [key]: itemKey(item, key) });
  const edits: List = [];
  const gone: List = [];
  for (const [was, is] of itemPairs(byKey(from, key), byKey(to, key), key)) {
    if (was === undefined && aim === "additions") edits.push(is);
    if (is === undefined && aim === "deletions") gone.push(Object.assign(keyOf(was), { $patch: "delete" }));
    if (was === undefined || is === undefined) continue;
    const edit = patchOf(was as Fields, is as Fields, rule, aim, path);
    if (!isEmpty(edit)) edits.push(Object.assign(edit, keyOf(is)));
  }
  const all = [...itemsInOrder(edits, to, key), ...gone];
  const isMoved =
    from.length !== to.length || from.some((item, i) => itemKey(item, key) !== itemKey(to[i], key));
  const tellsOrder = to.length > 0 && (all.length > 0 || (aim === "additions" && isMoved));
  return {
    ...(all.length > 0 && { [name]: all }),
    ...(tellsOrder && { [`$setElementOrder/${name}`]: to.map(keyOf) }),
  };
}

/** Returns what a patch says about two lists of values. */
function patchValues(from: List, to: List, { name, aim }: Step): Fields {
  const sorted = byKey(from, "");
  const added: List = [];
  const gone: List = [];
  for (const [was, is] of itemPairs(sorted, byKey(to, ""), "")) {
    if (was === undefined && aim === "additions") added.push(is);
    if (is === undefined && aim === "deletions") gone.push(was);
  }
  // Go has sorted the first list by then, and takes its new order for a change.
  const tellsOrder = to.length > 0 && (gone.length > 0 || (aim === "additions" && !same(sorted, to)));
  return {
    ...(added.length > 0 && { [name]: itemsInOrder(added, to, "") }),
    ...(gone.length > 0 && { [`$deleteFromPrimitiveList/${name}`]: once(gone) }),
    ...(tellsOrder && { [`$setElementOrder/${name}`]: [...to] }),
  };
}

function patchList(from: List, to: List, step: Step): Fields {
  if (from.length === 0) return to.length > 0 && step.aim === "additions" ? { [step.name]: to } : {};
  const { key } = step.rule;
  checkItems(step.path, key, from, to);
  return key === "" ? patchValues(from, to, step) : patchObjects(from, to, step);
}

/**
 * Returns the strategic merge patch that turns one object into another, as far as the aim asks for it.
 *
 * @param rule the type of both, and whether the patch tells which fields may stay
 * @param path where they stand in the manifest; empty for the manifest itself
 * @see util/strategicpatch CreateThreeWayMergePatch
 * @see https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
 */
export function patchOf(
  from: Fields,
  to: Fields,
  { type, retainsKeys }: Pick<Rule, "type" | "retainsKeys">,
  aim: Aim,
  path = "",
): Fields {
  const patch: Fields = new Entries();
  for (const name of Object.keys(to)) {
    const step = { name, path: fieldIn(path, name), rule: ruleOf(type, name), aim };
    Object.assign(patch, patchField(from[name], to[name], step));
  }
  if (aim === "deletions") for (const key of Object.keys(from)) if (!(key in to)) patch[key] = null;
  if (retainsKeys) {
    const kept = Object.keys(to).filter(key => to[key] !== null);
    const isLess = Object.keys(from).some(key => from[key] !== null && !(key in to));
    if (kept.length > 0 && (isLess || !isEmpty(patch))) patch.$retainKeys = kept.sort();
  }
  return patch;
}

/** Returns what a patch says about one field of the second object. */
function patchField(was: unknown, is: unknown, step: Step): Fields {
  const { name, path, rule, aim } = step;
  const whole = aim === "additions" ? { [name]: is } : {};
  // Null and an absent field are different.
  if (sortOf(is) !== sortOf(was)) return whole;
  if (hasFields(is)) {
    const inner = patchOf(was as Fields, is, rule, aim, path);
    return isEmpty(inner) ? {} : { [name]: inner };
  }
  if (rule.merged && Array.isArray(is)) return patchList(was as List, is, step);
  return same(was, is) ? {} : whole;
}
