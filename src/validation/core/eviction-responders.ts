import { goLower } from "../../faults/go-words.ts";
import type { EvictionResponder } from "../../models/index.ts";
import { semanticEqual } from "../changes.ts";
import { addDeclared, type Errors } from "../errors.ts";
import { labelKey } from "../formats/label.ts";
import { within } from "../walk.ts";

const maxResponders = 10;
const maxPriority = 100000;
const reservedPriorities = 1000;
const reservedSuffixes = [".k8s.io", ".kubernetes.io"];

/**
 * Applies the server's generated rules for a Pod's eviction responders. Their feature gate is off, so only Pods that
 * already have some get here. Unchanged lists, names and priorities are not checked again.
 *
 * @see core/v1 Validate_PodSpec
 * @see api/validate MaxItems
 * @see api/validate ValSliceUnique
 * @see api/validate EachValSliceVal
 */
export function validateEvictionResponders(
  responders: readonly EvictionResponder[],
  errors: Errors,
  old: readonly EvictionResponder[],
): void {
  const same = (a: EvictionResponder, b: EvictionResponder) => semanticEqual("EvictionResponder", a, b);
  if (responders.length === old.length && responders.every((one, i) => same(one, old[i] ?? one))) return;
  if (responders.length > maxResponders) {
    const detail = `must have at most ${maxResponders} items`;
    addDeclared(errors, "FieldValueTooMany", "", responders.length, detail);
    return;
  }
  const seen = new Set<string>();
  responders.forEach((responder, i) => {
    const { name = "" } = responder;
    if (seen.has(name))
      addDeclared(errors, "FieldValueDuplicate", `[${i}]`, responder, "", "EvictionResponder");
    seen.add(name);
  });
  responders.forEach((responder, i) => {
    const known = old.find(({ name = "" }) => name === (responder.name ?? ""));
    within(i, responder, errors, validateEvictionResponder, known);
  });
}

/**
 * Validates a responder: a name whose prefix is not reserved, and a priority that is neither reserved nor too high.
 *
 * @see core/v1 Validate_EvictionResponder
 * @see core/v1 ValidateCustom_EvictionResponder_Name
 * @see core/v1 ValidateCustom_EvictionResponder_Priority
 * @see core/v1 ValidateForbiddenReservedDomainSuffixes
 * @see validate/content IsPrefixedLabelKey
 */
function validateEvictionResponder(
  { name = "", priority }: EvictionResponder,
  errors: Errors,
  old: EvictionResponder | undefined,
): void {
  const invalid = (field: string, value: unknown, detail: string) =>
    addDeclared(errors, "FieldValueInvalid", field, value, detail);
  if (old === undefined) {
    const prefix = goLower(name.split("/", 1)[0] as string).trim();
    let end = prefix.length;
    while (prefix[end - 1] === ".") end--;
    const domain = prefix.slice(0, end);
    const found = labelKey(name);
    if (name === "") addDeclared(errors, "FieldValueRequired", "name", "", "");
    else {
      if (reservedSuffixes.some(suffix => `.${domain}`.endsWith(suffix))) {
        const detail = `domain names ${reservedSuffixes.map(suffix => `*${suffix}`).join(", ")} are reserved`;
        invalid("name", name, detail);
      }
      for (const message of found) invalid("name", name, message);
      if (found.length === 0 && !name.includes("/")) {
        invalid("name", name, "must include a prefix (e.g. 'example.com/key')");
      }
    }
  }
  if (old !== undefined && old.priority === priority) return;
  if (priority === undefined) addDeclared(errors, "FieldValueRequired", "priority", "", "");
  else if (priority < 0) invalid("priority", priority, "must be greater than or equal to 0");
  else if (priority < reservedPriorities) {
    invalid("priority", priority, "priorities 0-999 are reserved for responders with *.k8s.io suffix");
  } else if (priority > maxPriority) {
    invalid("priority", priority, `must be less than or equal to ${maxPriority}`);
  }
}
