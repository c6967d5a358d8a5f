import type { Path } from "./path.ts";
import { goJson, goQuote, goValue } from "./words.ts";

/** Stands for a value that the server does not name in its message. */
export const omitted: unique symbol = /*@__PURE__*/ Symbol("omitted");

/** What kind of fault it is: the cause types of the server's `Status`. */
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
  /** The value that it has; undefined when it is not there. */
  readonly from?: unknown;
  /** The value that it would have; undefined when it would not be there. */
  readonly to?: unknown;
}

/** One fault of a manifest, in the server's words. */
export interface FieldError {
  /** The server's cause type. */
  readonly type: FieldErrorType;
  /** The server's path of the field, such as `spec.template.spec.containers[0].image`. */
  readonly field: string;
  /** The value that was refused, where the server names it. */
  readonly value?: unknown;
  /** What is wrong with it; may be empty. */
  readonly detail: string;
  /** Type, value and detail as the server prints them behind the field. */
  readonly message: string;
  /** What exactly an update would change of a field that may not change. */
  readonly changes?: readonly FieldChange[];
}

/** The words that stand for a cause type; with a colon, the value is printed behind them. */
const words: Record<FieldErrorType, string> = {
  FieldValueNotFound: "Not found:",
  FieldValueRequired: "Required value",
  FieldValueDuplicate: "Duplicate value:",
  FieldValueInvalid: "Invalid value:",
  FieldValueNotSupported: "Unsupported value:",
  FieldValueForbidden: "Forbidden",
  FieldValueTooLong: "Too long",
  FieldValueTooMany: "Too many:",
  FieldValueTypeInvalid: "Invalid value:",
  InternalError: "Internal error",
};

/**
 * Makes one fault; the only place that puts its words together.
 *
 * `json` is for a string whose Go type is a named one or a pointer: the server prints it as JSON, not with `%q`.
 */
export function fieldError(
  type: FieldErrorType,
  path: Path,
  value: unknown,
  detail: string,
  json = false,
): FieldError {
  const [text, colon] = words[type].split(":") as [text: string, colon?: string];
  const printsValue = colon !== undefined && value !== omitted;
  const head = printsValue ? `${text}: ${json ? goJson(value) : goValue(value)}` : text;
  return {
    type,
    field: String(path),
    ...(printsValue && { value }),
    detail,
    message: detail ? `${head}: ${detail}` : head,
  };
}

/**
 * The faults found so far, in the server's order.
 *
 * Rules append and go on. A fault that the server's declarative rules report as well comes from those alone,
 * behind all others: it is appended with `declarative`.
 *
 * @see api/validate FilterCoveredHandwrittenErrors
 * @see api/validate FilterEnforcedDeclarativeErrors
 */
export class Errors {
  readonly list: FieldError[] = [];
  readonly #declarative: FieldError[] = [];

  /** Whether nothing was found. */
  get none(): boolean {
    return this.list.length === 0 && this.#declarative.length === 0;
  }

  /** All faults, those of declarative rules last. Of those that read the same the server keeps the first. */
  all(): FieldError[] {
    const seen = new Set<string>();
    const list = this.list.filter(({ field, message }) => seen.size < seen.add(`${field}: ${message}`).size);
    return [...list, ...this.#declarative];
  }

  add(type: FieldErrorType, path: Path, value: unknown, detail: string, json?: boolean): void {
    this.list.push(fieldError(type, path, value, detail, json));
  }

  declarative(type: FieldErrorType, path: Path, value: unknown, detail: string): void {
    this.#declarative.push(fieldError(type, path, value, detail));
  }

  required(path: Path, detail = ""): void {
    this.add("FieldValueRequired", path, "", detail);
  }

  invalid(path: Path, value: unknown, detail: string, json?: boolean): void {
    this.add("FieldValueInvalid", path, value, detail, json);
  }

  /** One fault for each message, as format checks give them. */
  invalidEach(path: Path, value: unknown, details: readonly string[], json?: boolean): void {
    for (const detail of details) this.invalid(path, value, detail, json);
  }

  /** Not one of the supported values; the field is of a named Go type, unless `json` is false. */
  notSupported(path: Path, value: unknown, supported: readonly string[], json = true): void {
    const detail = `supported values: ${supported.map(goQuote).join(", ")}`;
    this.add("FieldValueNotSupported", path, value, detail, json);
  }

  forbidden(path: Path, detail: string): void {
    this.add("FieldValueForbidden", path, "", detail);
  }

  duplicate(path: Path, value: unknown, json?: boolean): void {
    this.add("FieldValueDuplicate", path, value, "", json);
  }

  /** May not change, and does, in these places. */
  immutable(path: Path, value: unknown, changes: readonly FieldChange[], json?: boolean): void {
    this.list.push({ ...fieldError("FieldValueInvalid", path, value, "field is immutable", json), changes });
  }

  notFound(path: Path, value: unknown, json?: boolean): void {
    this.add("FieldValueNotFound", path, value, "", json);
  }

  /** Longer than `max` bytes, of which the server allows more than one. */
  tooLong(path: Path, max: number): void {
    this.add("FieldValueTooLong", path, "", `may not be more than ${max} bytes`);
  }

  /** More than `max` items, of which the server allows more than one. */
  tooMany(path: Path, count: number, max: number): void {
    this.add("FieldValueTooMany", path, count, `must have at most ${max} items`);
  }
}
