import { type FieldError, fieldError } from "../faults/field-error.ts";
import { typeOf } from "../models/schema.ts";
import { valueWord } from "../values/value.ts";
import { kindOf, kinds } from "./module.ts";
import { hasOwnFields, Shape } from "./shape.ts";

/** Returns the faults of a manifest that no builder can express. */
export function faultsOf(manifest: unknown): readonly FieldError[] {
  if (!hasOwnFields(manifest))
    return [fieldError("FieldValueTypeInvalid", "(root)", valueWord(manifest), "must be an object")];
  const kind = kindOf(manifest);
  if (!Object.hasOwn(kinds, kind))
    return [
      fieldError("FieldValueNotSupported", "kind", kind, `must be one of ${Object.keys(kinds).join(", ")}`),
    ];
  const shape = new Shape();
  shape.object(typeOf(kind), manifest);
  return shape.errors;
}
