import type { LocalObjectReference } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { unixId } from "../formats/name.ts";
import type { Path } from "../path.ts";
import { checkFormat } from "./faults.ts";

/** Refuses each of the fields that is absent, an empty text or an empty list. */
export function checkPresent(errors: Errors, path: Path, value: object, fields: readonly string[]): void {
  for (const field of fields) {
    const part = (value as { readonly [field: string]: string | readonly unknown[] | undefined })[field];
    if (!part?.length) errors.required(path.child(field));
  }
}

/** Refuses a reference to a secret that does not name it. */
export function checkSecretRef(
  errors: Errors,
  path: Path,
  field: string,
  secret: LocalObjectReference | undefined,
): void {
  if (secret !== undefined && !secret.name) errors.required(path.child(field).child("name"));
}

/** Refuses a file's mode that is not between 0 and 0777. */
export function checkMode(errors: Errors, path: Path, field: string, mode: number | undefined): void {
  if (mode !== undefined && !(mode >= 0 && mode <= 0o777)) {
    errors.invalid(path.child(field), mode, "must be a number between 0 and 0777 (octal), both inclusive");
  }
}

/**
 * Refuses an owner of files that is no user's number. The server drops the field but where a projection has two
 * sources, and then checks what it has left there.
 *
 * @see core/validation validateUserField
 */
export function checkUser(errors: Errors, path: Path, field: string, user: number | undefined): void {
  if (user !== undefined) checkFormat(errors, path, field, user, unixId(user));
}
