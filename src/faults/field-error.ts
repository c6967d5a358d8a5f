import { goJson, goQuote, goValue } from "./go-words.ts";
import type { Path } from "./path.ts";

/** Stands for a value that the server does not name in its message. */
export const omitted: unique symbol = /*@__PURE__*/ Symbol("omitted");

/** The type of an error: the cause types of the server's `Status`. */
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
  /** The present value; undefined if there is none. */
  readonly from?: unknown;
  /** The new value; undefined if there would be none. */
  readonly to?: unknown;
}

/** One error of a manifest, in the server's words. */
export interface FieldError {
  /** The server's cause type. */
  readonly type: FieldErrorType;
  /** The server's path of the field, such as `spec.template.spec.containers[0].image`. */
  readonly field: string;
  /** The value that was refused, if the server names it. */
  readonly value?: unknown;
  /** What is wrong with the value; may be empty. */
  readonly detail: string;
  /** The type, value and detail, as the server prints them after the field. */
  readonly message: string;
  /** What exactly an update would change in a field that may not change. */
  readonly changes?: readonly FieldChange[];
}

/** A fault in one line, as the server lists it. */
export const lineOf = ({ field = "", message }: { readonly field?: string; readonly message: string }) =>
  `${field}: ${message}`;

/** The error types that rules report; `InternalError` is the server's own trouble. */
export type RuleErrorType = Exclude<FieldErrorType, "InternalError">;

/** The words that stand for a cause type; with a colon, the value is printed behind them. */
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
 * Makes one fault; the only place that puts its words together.
 *
 * `json` is for a string whose Go type is a named one or a pointer: the server prints it as JSON, not with `%q`. Of a struct, or a list
 * of some, it is the type.
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

/** The detail of a value that is none of those that are supported. */
export const supportedValues = (supported: readonly string[]) =>
  `supported values: ${supported.map(goQuote).join(", ")}`;

/** The same fault where the value that it was found in stands at a place of another. */
export function below(place: string, error: FieldError): FieldError {
  return { ...error, field: error.field === "(root)" ? place : `${place}.${error.field}` };
}
