import type { Toleration } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { labelKey, labelValue } from "../formats/key.ts";
import type { Path } from "../path.ts";
import { checkFormat, checkKnown } from "./faults.ts";

/**
 * Refuses bad keys, operators, values and effects, and those that do not go together. The operators `Lt` and `Gt` are
 * known and, as their feature gate is off, refused.
 *
 * @see core/validation ValidateTolerations
 * @see core/validation validateTaintEffect
 */
export function validateTolerations(tolerations: readonly Toleration[], path: Path, errors: Errors): void {
  tolerations.forEach(({ key, operator = "", value = "", effect = "", tolerationSeconds }, i) => {
    const here = path.index(i);
    if (key) checkFormat(errors, here, "key", key, labelKey(key));
    else if (operator !== "Exists") {
      const detail =
        'operator must be Exists when `key` is empty, which means "match all values and all keys"';
      errors.invalid(here.child("operator"), operator, detail, true);
    }
    if (tolerationSeconds !== undefined && effect !== "NoExecute") {
      const detail = "effect must be 'NoExecute' when `tolerationSeconds` is set";
      errors.invalid(here.child("effect"), effect, detail, true);
    }
    if (operator === "" || operator === "Equal") {
      const messages = labelValue(value);
      if (messages.length > 0) errors.invalid(here.child("operator"), value, messages.join(";"));
    } else if (operator === "Exists") {
      if (value !== "") {
        errors.invalid(here.child("operator"), value, "value must be empty when `operator` is 'Exists'");
      }
    } else {
      const known = ["Equal", "Exists"];
      if (operator === "Lt" || operator === "Gt") known.push("Lt", "Gt");
      errors.notSupported(here.child("operator"), operator, known);
    }
    if (effect !== "")
      checkKnown(errors, here, "effect", effect, ["NoSchedule", "PreferNoSchedule", "NoExecute"]);
  });
}
