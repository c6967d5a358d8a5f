import { type FieldError, lineOf } from "../faults/field-error.ts";
import { type Found, quotingHint } from "../read/manifests.ts";
import { shorten } from "../values/shorten.ts";

/** Returns an error about an object that was read, in one line, and what to quote if YAML reads its value as no text. */
export const faultLine = ({ value, origin }: Found, error: FieldError): string =>
  `${shorten(lineOf(error))}${quotingHint(origin, value, error)}`;
