/** A value that the server stores where nothing is said. */
export interface DefaultFact {
  /** What is stored, where it is always the same. */
  readonly value?: string | number | boolean | readonly unknown[] | object;
  /** Where the value comes from, when it is not always the same: a sentence's end, such as "the Pod template's labels". */
  readonly from?: string;
  /** When this one holds; the first that does is stored. */
  readonly when?: string;
  /** Fields of the same object that make it hold. */
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Where the server begins to refuse: each bound is the last value that it takes. */
export interface LimitFact {
  /** Of a number, in the field's unit. */
  readonly min?: number;
  /** Of a number, in the field's unit. */
  readonly max?: number;
  /** In Unicode code points, as the server counts. */
  readonly maxLength?: number;
  /** In bytes of UTF-8. */
  readonly maxBytes?: number;
  /** How few items a list, or entries a map, may have. */
  readonly minItems?: number;
  /** How many items a list, or entries a map, may have. */
  readonly maxItems?: number;
  /** When it holds; always, if nothing is said. */
  readonly when?: string;
  /** Fields of the same object that make it hold. */
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What is known of a field beyond its type. */
export interface FieldFacts {
  /** What a number counts. */
  readonly unit?: string;
  /** The first whose condition holds is stored; without one, nothing is. */
  readonly default?: readonly DefaultFact[];
  /** Where the server begins to refuse it: each one whose condition holds. */
  readonly limits?: readonly LimitFact[];
}

/** One kind of fault, and what to do about it. */
export interface ErrorReference {
  /** The details that it has in the server's words, `{}` for what varies, `{word}` where that is one word; of no detail, the error's type and a colon. */
  readonly details: readonly string[];
  /** A sentence of ours. */
  readonly advice: string;
  /** Of each detail, in their order, the fields that the server was seen to say it of, such as `JobSpec.completions`. */
  readonly fields: readonly (readonly string[])[];
}
