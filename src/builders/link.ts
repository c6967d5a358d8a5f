/** What the calls of one method do: set its field whole, add an item to its list, put an entry into its map. */
export interface Effect {
  /** Where the field lives: in the object itself, or in its `metadata` or `spec`. */
  readonly section: "" | "metadata" | "spec";
  readonly field: string;
  readonly change: "set" | "add" | "put";
}

/**
 * One call on a builder, linked to the call before it.
 *
 * A call is O(1) and shares its past. The links are walked once, when the data is asked for. All builders have links
 * of this one class: that, engines make and read quickly.
 */
export class Link {
  /** The data up to here, once asked for: a link never changes, so neither does this. Hidden from who compares builders. */
  #made: object | undefined;
  readonly before: Link | undefined;
  readonly effect: Effect | undefined;
  readonly value: unknown;
  readonly key: string;

  constructor(made?: object, before?: Link, effect?: Effect, value?: unknown, key = "") {
    this.#made = made;
    this.before = before;
    this.effect = effect;
    // The first link has the data it began with: it stays where a deep copy loses what is private.
    this.value = value ?? made;
    this.key = key;
  }

  // Who copies a builder deeply does not copy what is private.
  get made(): object | undefined {
    const { before, value } = this;
    return #made in this ? this.#made : before ? undefined : (value as object);
  }

  set made(data: object) {
    if (#made in this) this.#made = data;
  }
}

/**
 * A builder: its last call. Beside it there are only methods, on the prototype; its name begins with an underscore,
 * since a field of the API may have any other.
 */
export interface Chain {
  readonly _last: Link;
  /** That `restricted()` was called, which the prototype knows too: here, who compares builders sees it. */
  readonly _restricted?: true;
}

export type NewChain = new (last: Link) => Chain;

export interface BuilderType {
  /** The fields in the order in which manifests are read, where those of `metadata` and `spec` stand beside the type's own. */
  readonly order: readonly string[] | undefined;
  readonly Chain: NewChain;
  /** A builder on which nothing was called. */
  readonly empty: Chain;
  /** The fields that builders of the type take in order. */
  readonly positional: readonly string[];
}
