import { isEmpty } from "../../values/value.ts";
import type { Errors } from "../errors.ts";

/** Reports fields that are set but may not be. Empty resources and sysctls count as not set. */
export function forbid(struct: object, errors: Errors, fields: string, detail: string): void {
  for (const field of fields.split(" ")) {
    const value = (struct as { readonly [field: string]: object | undefined })[field];
    if (value === undefined) continue;
    const mayBeEmpty = field === "resources" || field === "sysctls";
    if (!mayBeEmpty || !isEmpty(value)) errors.forbidden(field, detail);
  }
}
