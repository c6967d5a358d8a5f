import { goItem } from "../../decode/go-types.ts";
import { unfit } from "../../faults/go-words.ts";
import type { Toleration } from "../../models/index.ts";
import { capitalized, typeOf } from "../../models/schema.ts";
import { exactWord, valueWord } from "../../values/value.ts";
import type { Errors } from "../errors.ts";
import { visit } from "../walk.ts";
import { validateToleration } from "./tolerations.ts";

export const tolerationAnnotation = "scheduler.alpha.kubernetes.io/tolerations";

/** Reads one toleration, or returns the message of Go's decoder. */
function readToleration(value: unknown): Toleration | string {
  const toleration: { [field: string]: unknown } = {};
  if (value === null) return toleration as Toleration;
  if (valueWord(value) !== "object") return unfit(valueWord(value), "value of type core.Toleration");
  for (const [name, part] of Object.entries(value as object)) {
    // Go accepts field names in any letter case, and takes `ſ` for `s`.
    const fields = [...typeOf("Toleration").fields.values()];
    const field = fields.find(one => new RegExp(`^${one.name}$`, "iu").test(name));
    if (part === null || field === undefined) continue;
    const isNumber = field.kind === "l";
    const found = (isNumber ? exactWord : valueWord)(part);
    if (isNumber ? !Number.isInteger(part) || Math.abs(part) > 2 ** 63 : found !== "string") {
      return unfit(
        found,
        `struct field Toleration.${capitalized(field.name)} of type ${goItem(field).replace("v1", "core")}`,
      );
    }
    toleration[field.name] = part;
  }
  return toleration as Toleration;
}

/**
 * Validates a legacy annotation that contains a list of tolerations. If the text is not JSON, Go's message says more
 * than ours.
 *
 * @see core/validation ValidateTolerationsInPodAnnotations
 * @see core/helper GetTolerationsFromPodAnnotations
 */
export function validateTolerationsInPodAnnotations(text: string, errors: Errors): void {
  let list: unknown;
  try {
    list = JSON.parse(text) ?? [];
  } catch {
    errors.invalid("", tolerationAnnotation, "invalid JSON");
    return;
  }
  const read = Array.isArray(list)
    ? list.map(readToleration)
    : [unfit(valueWord(list), "value of type []core.Toleration")];
  const fault = read.find(one => typeof one === "string");
  if (fault) errors.invalid("", tolerationAnnotation, fault as string);
  else visit(tolerationAnnotation, read as Toleration[], errors, validateToleration);
}
