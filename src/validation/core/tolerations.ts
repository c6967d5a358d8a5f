import type { Toleration } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { labelKey, labelValue } from "../formats/key.ts";
import type { Path } from "../path.ts";
import type { PodValidationOptions } from "./options.ts";
import { enter } from "./walk.ts";

/**
 * Refuses a bad key, operator, value or effect, and those that do not go together. The operators `Lt` and `Gt` are
 * known and, as their feature gate is off, refused where the older template has none.
 *
 * @see core/validation ValidateTolerations
 * @see core/validation validateTaintEffect
 */
export function validateToleration(
  toleration: Toleration,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const { key, value = "", tolerationSeconds } = toleration;
  const operator: string = toleration.operator ?? "";
  const effect: string = toleration.effect ?? "";
  const operatorPath = path.child("operator");
  if (key) enter(toleration, "key", path, errors, labelKey);
  else if (operator !== "Exists") {
    const detail = 'operator must be Exists when `key` is empty, which means "match all values and all keys"';
    errors.invalid(operatorPath, operator, detail, true);
  }
  if (tolerationSeconds !== undefined && effect !== "NoExecute") {
    const detail = "effect must be 'NoExecute' when `tolerationSeconds` is set";
    errors.invalid(path.child("effect"), effect, detail, true);
  }
  if (operator === "" || operator === "Equal") {
    const detail = labelValue(value).join(";");
    if (detail) errors.invalid(operatorPath, value, detail);
  } else if (operator === "Exists") {
    if (value) errors.invalid(operatorPath, value, "value must be empty when `operator` is 'Exists'");
  } else if (!options.compare?.(toleration, path, errors)) {
    const compares = operator === "Lt" || operator === "Gt";
    errors.notSupported(operatorPath, operator, ["Equal", "Exists", ...(compares ? ["Lt", "Gt"] : [])]);
  }
  if (effect) enter(toleration, "effect", path, errors, "NoSchedule PreferNoSchedule NoExecute");
}
