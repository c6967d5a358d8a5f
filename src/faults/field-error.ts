import { goJson, goQuote, goValue } from "./go-words.ts";
import type { Path } from "./path.ts";

/** Stands for a value that the server leaves out of its message. */
export const omitted: unique symbol = /*@__PURE__*/ Symbol("omitted");

/** The kind of a fault, by the cause types of the server's `Status`. */
export type FieldErrorType =
  | "FieldValueNotFound"
  | "FieldValueRequired"
  | "FieldValueDuplicate"
  | "FieldValueInvalid"
  | "FieldValueNotSupported"
  | "FieldValueForbidden"
  | "FieldValueTooLong"
  | "FieldValueTooMany"
  | "FieldValueTypeInvalid"
  | "InternalError";

/** One difference between an object and its update. */
export interface FieldChange {
  /** The server's path of the field. */
  readonly field: string;
  /** The old value; undefined if there was none. */
  readonly from?: unknown;
  /** The new value; undefined if there is none. */
  readonly to?: unknown;
}

/** One fault of a manifest, in the server's words. */
export interface FieldError {
  /** The server's cause type. */
  readonly type: FieldErrorType;
  /** The server's path of the field, such as `spec.template.spec.containers[0].image`. */
  readonly field: string;
  /** The value that was refused, if the server names it. */
  readonly value?: unknown;
  /** What is wrong with it; may be empty. */
  readonly detail: string;
  /** Type, value and detail, as the server prints them after the field. */
  readonly message: string;
  /** What exactly an update would change in a field that may not change. */
  readonly changes?: readonly FieldChange[];
}

/** Returns a fault in one line, as the server lists it. */
export const lineOf = ({ field = "", message }: { readonly field?: string; readonly message: string }) =>
  `${field}: ${message}`;

/** The types that rules report. The other one is for problems of the server itself. */
export type RuleErrorType = Exclude<FieldErrorType, "InternalError">;

/** The words for each cause type. After a colon, the value is printed. */
const words: Record<RuleErrorType, string> = {
  FieldValueNotFound: "Not found:",
  FieldValueRequired: "Required value",
  FieldValueDuplicate: "Duplicate value:",
  FieldValueInvalid: "Invalid value:",
  FieldValueNotSupported: "Unsupported value:",
  FieldValueForbidden: "Forbidden",
  FieldValueTooLong: "Too long",
  FieldValueTooMany: "Too many:",
  FieldValueTypeInvalid: "Invalid value:",
};

export const ruleErrorTypes = /*@__PURE__*/ Object.keys(words) as readonly RuleErrorType[];

/**
 * Makes a fault. This is the only place that puts its message together.
 *
 * Set `json` for a string whose Go type is a named one or a pointer, because the server prints it as JSON and not with
 * `%q`. For a struct or a list of structs, `json` is the name of the type.
 */
export function fieldError(
  type: RuleErrorType,
  field: Path | string,
  value: unknown,
  detail: string,
  json: boolean | string = false,
): FieldError {
  const text = words[type];
  const place = String(field);
  const tail = detail && `: ${detail}`;
  if (!text.endsWith(":") || value === omitted)
    return { type, field: place, detail, message: text.replace(":", "") + tail };
  return {
    type,
    field: place,
    value,
    detail,
    message: `${text} ${json ? goJson(value, json === true ? "" : json) : goValue(value)}${tail}`,
  };
}

/** Returns the detail for a value that is not supported. */
export const supportedValues = (supported: readonly string[]) =>
  `supported values: ${supported.map(goQuote).join(", ")}`;

/** Moves a fault below a place, for a value that is part of another one. */
export function below(place: string, error: FieldError): FieldError {
  return { ...error, field: error.field === "(root)" ? place : `${place}.${error.field}` };
}
