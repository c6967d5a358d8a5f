/** A value that the server stores if the field is not set. */
export interface DefaultFact {
  /** The stored value, if it is always the same. */
  readonly value?: string | number | boolean | readonly unknown[] | object;
  /** The source of the value, if it is not always the same: the end of a sentence, such as "the Pod template's labels". */
  readonly from?: string;
  /** The condition for this default; the first default whose condition holds is stored. */
  readonly when?: string;
  /** Fields of the same object with which the condition holds. */
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A limit of what the server accepts: each bound is the last value that it accepts. */
export interface LimitFact {
  /** The smallest number, in the field's unit. */
  readonly min?: number;
  /** The largest number, in the field's unit. */
  readonly max?: number;
  /** The greatest length in Unicode code points, as the server counts. */
  readonly maxLength?: number;
  /** The greatest length in bytes of UTF-8. */
  readonly maxBytes?: number;
  /** The smallest number of items of a list, or of entries of a map. */
  readonly minItems?: number;
  /** The largest number of items of a list, or of entries of a map. */
  readonly maxItems?: number;
  /** The condition for the limit; without one, it always holds. */
  readonly when?: string;
  /** Fields of the same object with which the condition holds. */
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Since when Kubernetes has a field or a value, and takes it. */
export interface HistoryFact {
  /** The first version that knows it, such as `1.30`; absent if 1.21 did. */
  readonly since?: string;
  /** The feature gate without which a server drops or refuses it. */
  readonly gate?: string;
  /** The first version in which this gate is on by default; absent if none is there yet. */
  readonly onSince?: string;
}

/** The facts about a field beyond its type. */
export interface FieldFacts {
  /** The unit of a number. */
  readonly unit?: string;
  /** The defaults: the first whose condition holds is stored; without one, nothing is. */
  readonly default?: readonly DefaultFact[];
  /** The limits of what the server accepts: all those whose condition holds. */
  readonly limits?: readonly LimitFact[];
}

/** One kind of error, and advice for it. */
export interface ErrorReference {
  /**
   * Its details in the server's words, with `{}` for the parts that vary, or `{word}` for one word; without a detail, the error's type and
   * a colon.
   */
  readonly details: readonly string[];
  /** One sentence of advice, the library's own. */
  readonly advice: string;
  /**
   * For each detail, in the same order, the fields for which the server was seen to give it, such as `Container.image`. Fields of
   * `ObjectMeta` and `JobSpec` are named with their place, because it matters to them: `Job.metadata.name`, `JobTemplateSpec.spec.selector`.
   */
  readonly fields: readonly (readonly string[])[];
}
