import { type FieldError, fieldError, type RuleErrorType } from "../faults/field-error.ts";
import { goQuote, unfit } from "../faults/go-words.ts";
import { nearest } from "../faults/nearest.ts";
import type { Field, Type } from "../models/schema.ts";
import { isEmpty, shownOf, valueWord } from "../values/value.ts";
import { goPlace } from "./go-types.ts";
import { type ReadTime, readTime } from "./time.ts";

/** How many values a manifest may hold. What the server can store is far less. */
export const maxValues = 0x20000;
/** How many faults are listed. The server itself stops after 100 unknown fields. */
const maxFaults = 10_000;
const maxStrict = 100;

const refusals = new WeakSet<object>();

/** Thrown to refuse a manifest as a whole. `fault` is set unless the fault is at the current place. */
export class Refusal extends Error {
  readonly fault: FieldError | undefined;

  constructor(message: string, fault?: FieldError) {
    super(message);
    this.fault = fault;
    refusals.add(this);
  }
}

/** Whether something thrown is a refusal. `instanceof` could run code of the thrown value, which may throw as well. */
export const isRefusal = (thrown: unknown): thrown is Refusal => refusals.has(thrown as Refusal);

type Text = string & { toWellFormed?(): string };

/** Returns a text as it comes out of JSON: half of a surrogate pair becomes a replacement character. */
export const wellFormed = (text: Text): string =>
  text.toWellFormed?.() ?? text.replace(/[\ud800-\udfff]/gu, "\uFFFD");

/**
 * The state of decoding one manifest: the current place, and the faults so far. Those are values of a wrong type,
 * unknown fields and duplicate keys.
 */
export class Reading {
  /** The fields, list indexes and map keys on the way to the current value. Only the first `depth` of them are valid. */
  readonly stack: (Field | number | string)[] = [];
  depth = 0;
  /** Whether someone has added properties to `Object.prototype`. */
  readonly inherits = !isEmpty(Object.prototype);
  #left = maxValues;
  readonly errors: FieldError[] = [];
  /** The words of the failure that ended the server's decoding. */
  #fatal: string | undefined;
  /** The words for the first value of a wrong type. */
  #first: string | undefined;
  #strict: Set<string> | undefined;
  readonly readTime: ReadTime;

  constructor(time: ReadTime = readTime) {
    this.readTime = time;
  }

  /** The server's words for what stopped its decoder, or else for the first value of a wrong type. */
  get illTypedFailure(): string | undefined {
    return this.#fatal ?? this.#first;
  }

  /** The server's words for all that was found, or `undefined` if there was nothing. */
  get failure(): string | undefined {
    const strict = this.#strict && `strict decoding error: ${[...this.#strict].join(", ")}`;
    return this.illTypedFailure ?? strict;
  }

  /** Counts values, and ends the decoding if there are too many. */
  spend(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw new Refusal(`the manifest holds more than ${maxValues} values`);
  }

  /** Takes a text. Every 32 characters count as one value. */
  text(text: string): string {
    if (text.length > 31) this.spend(text.length >> 5);
    return wellFormed(text);
  }

  /**
   * Joins the first steps of the stack. Names follow a point, and so do the keys of maps if `point` is set; else these
   * are in brackets.
   */
  #steps(depth: number, point: boolean): string {
    let path = "";
    for (const step of this.stack.slice(0, depth)) {
      if (typeof step === "object") path += `.${step.name}`;
      else path += point && typeof step === "string" ? `.${step}` : `[${step}]`;
    }
    return path;
  }

  /** Returns the current place. */
  path(): string {
    return this.#steps(this.depth, false).slice(1);
  }

  #add(type: RuleErrorType, path: string, value: unknown, detail: string): void {
    if (this.errors.length >= maxFaults) return;
    this.errors.push(fieldError(type, path, shownOf(value), detail));
  }

  /**
   * Reports a value of a wrong type. The server goes on and names the first one, but a type with its own decoder stops
   * it.
   */
  illTyped(
    value: unknown,
    goType: string,
    detail: string,
    word = valueWord(value),
    stops = false,
  ): undefined {
    let owner = "";
    let place = "";
    for (const step of this.stack.slice(0, this.depth))
      if (typeof step === "object") {
        owner = step.owner;
        place += `.${goPlace(step)}`;
      }
    const message = unfit(word, `struct field ${owner}${place} of type ${goType}`);
    if (stops) this.#fatal ??= message;
    this.#first ??= message;
    this.#add("FieldValueTypeInvalid", this.path(), value, detail);
  }

  /** Reports a text that a type with its own decoder cannot read. This stops the server. */
  unreadable(value: unknown, message: string): undefined {
    this.#fatal ??= message;
    this.#add("FieldValueInvalid", this.path(), value, message);
  }

  #tooStrict(what: string, key: string, depth: number): void {
    this.#strict ??= new Set();
    if (this.#strict.size >= maxStrict) return;
    const path = `${this.#steps(depth, true)}.${key}`;
    this.#strict.add(`${what} field ${goQuote(path.slice(1))}`);
  }

  /** Reports a key that the struct does not have. */
  unknown(key: string, value: unknown, struct: Type): void {
    this.#tooStrict("unknown", key, this.depth);
    // Later ones get no suggestion, because looking for it takes time.
    const meant = this.errors.length < maxStrict ? nearest(key, struct.fields.keys()) : undefined;
    const detail = meant === undefined ? "unknown field" : `unknown field, did you mean ${goQuote(meant)}?`;
    this.#add("FieldValueInvalid", this.depth === 0 ? key : `${this.path()}.${key}`, value, detail);
  }

  /** Reports a map key that is the same as another one once both are written as JSON. */
  duplicate(key: string, value: unknown): void {
    this.#tooStrict("duplicate", key, this.depth - 1);
    this.#add("FieldValueDuplicate", this.path(), value, "");
  }
}
