import { type FieldError, fieldError, type RuleErrorType } from "../faults/field-error.ts";
import { goQuote, unfit } from "../faults/go-words.ts";
import { nearest } from "../faults/nearest.ts";
import type { Field, Type } from "../models/schema.ts";
import { isEmpty, shownOf, valueWord } from "../values/value.ts";
import { goPlace } from "./fields.ts";
import type { Fraction } from "./time.ts";

/** How many values a manifest may hold; what the server can store is far below. */
export const maxValues = 0x20000;
/** How many faults are listed; the server itself stops at 100 unknown fields. */
const maxFaults = 10_000;
const maxStrict = 100;

const refusals = new WeakSet<object>();

/** A manifest that is refused as a whole, with the fault if it is not that of the place where decoding stands. */
export class Refusal extends Error {
  readonly fault: FieldError | undefined;

  constructor(message: string, fault?: FieldError) {
    super(message);
    this.fault = fault;
    refusals.add(this);
  }
}

/** Whether something thrown is a refusal; `instanceof` would ask what was thrown, and that may throw in turn. */
export const isRefusal = (thrown: unknown): thrown is Refusal => refusals.has(thrown as Refusal);

type Text = string & { toWellFormed?(): string };

/** A text as it comes out of JSON: half of a surrogate pair is read back as a replacement character. */
export const wellFormed = (text: Text): string =>
  text.toWellFormed?.() ?? text.replace(/[\ud800-\udfff]/gu, "\uFFFD");

/** The state of one manifest's decoding: where it is, and the faults so far: values of wrong types, unknown fields, keys that stand twice. */
export class Reading {
  /** Fields, list indexes and map keys on the way to the value being read; `depth` of them count. */
  readonly stack: (Field | number | string)[] = [];
  depth = 0;
  /** Whether someone gave all objects something to inherit. */
  readonly inherits = !isEmpty(Object.prototype);
  #left = maxValues;
  readonly errors: FieldError[] = [];
  /** The words of the failure that ended the server's decoding. */
  #fatal: string | undefined;
  /** The words of the first ill-typed value. */
  #first: string | undefined;
  #strict: Set<string> | undefined;
  /** Says what is kept of a fraction of a second. */
  readonly fraction: Fraction | undefined;

  constructor(fraction?: Fraction) {
    this.fraction = fraction;
  }

  /** The server's words for what stopped its decoder, else for the first ill-typed value. */
  get illTypedFailure(): string | undefined {
    return this.#fatal ?? this.#first;
  }

  /** The server's words for all that was found, or `undefined` when that is nothing. */
  get failure(): string | undefined {
    const strict = this.#strict && `strict decoding error: ${[...this.#strict].join(", ")}`;
    return this.illTypedFailure ?? strict;
  }

  /** Counts values, and ends the decoding of what holds too many. */
  spend(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw new Refusal(`the manifest holds more than ${maxValues} values`);
  }

  /** Takes a text, which counts as many values as it has 32 characters. */
  text(text: string): string {
    if (text.length > 31) this.spend(text.length >> 5);
    return wellFormed(text);
  }

  /** The first steps of the stack, with a point before all names; keys of maps stand behind a point or in brackets. */
  #steps(depth: number, point: boolean): string {
    let path = "";
    for (const step of this.stack.slice(0, depth)) {
      if (typeof step === "object") path += `.${step.name}`;
      else path += point && typeof step === "string" ? `.${step}` : `[${step}]`;
    }
    return path;
  }

  /** Where decoding stands. */
  path(): string {
    return this.#steps(this.depth, false).slice(1);
  }

  #add(type: RuleErrorType, path: string, value: unknown, detail: string): void {
    if (this.errors.length >= maxFaults) return;
    this.errors.push(fieldError(type, path, shownOf(value), detail));
  }

  /** A value of the wrong kind: the server goes on and names the first; but a type with a decoder of its own stops it. */
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

  /** A text that a type with a decoder of its own cannot read: the server stops. */
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

  /** A key that the struct does not have. */
  unknown(key: string, value: unknown, struct: Type): void {
    this.#tooStrict("unknown", key, this.depth);
    const meant = this.errors.length < maxStrict ? nearest(key, struct.fields.keys()) : undefined;
    const detail = meant === undefined ? "unknown field" : `unknown field, did you mean ${goQuote(meant)}?`;
    this.#add("FieldValueInvalid", this.depth === 0 ? key : `${this.path()}.${key}`, value, detail);
  }

  /** A map's key that is another's when both are written as JSON. */
  duplicate(key: string, value: unknown): void {
    this.#tooStrict("duplicate", key, this.depth - 1);
    this.#add("FieldValueDuplicate", this.path(), value, "");
  }
}
