import type { Toleration } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { labelKey, labelValue } from "../formats/label.ts";
import { checkWord, within } from "../walk.ts";

/**
 * Validates a toleration: key, operator, value and effect, and whether they go together. The server knows `Lt` and
 * `Gt`, but refuses them while their feature gate is off, unless the old template uses one.
 *
 * @see core/validation ValidateTolerations
 * @see core/validation validateTaintEffect
 */
export function validateToleration(toleration: Toleration, errors: Errors): void {
  const { key, value = "", tolerationSeconds } = toleration;
  const operator: string = toleration.operator ?? "";
  const effect: string = toleration.effect ?? "";
  if (key) within("key", key, errors, labelKey);
  else if (operator !== "Exists") {
    const detail = 'operator must be Exists when `key` is empty, which means "match all values and all keys"';
    errors.invalid("operator", operator, detail, true);
  }
  if (tolerationSeconds !== undefined && effect !== "NoExecute") {
    const detail = "effect must be 'NoExecute' when `tolerationSeconds` is set";
    errors.invalid("effect", effect, detail, true);
  }
  if (operator === "" || operator === "Equal") {
    errors.invalidEach("operator", value, labelValue(value).join(";"));
  } else if (operator === "Exists") {
    if (value) errors.invalid("operator", value, "value must be empty when `operator` is 'Exists'");
  } else if (!errors.update.compare?.(toleration, errors)) {
    const compares = operator === "Lt" || operator === "Gt";
    errors.notSupported("operator", operator, ["Equal", "Exists", ...(compares ? ["Lt", "Gt"] : [])]);
  }
  if (effect) checkWord("effect", effect, errors, "NoSchedule PreferNoSchedule NoExecute");
}
