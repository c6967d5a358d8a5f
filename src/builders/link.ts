import { ArgumentError } from "./argument-error.ts";

/** What a method does: set its whole field, add an item to its list, or put an entry into its map. */
export interface Effect {
  /** Where the field is: in the object itself, or in its `metadata` or `spec`. */
  readonly section: "" | "metadata" | "spec";
  readonly field: string;
  readonly change: "set" | "add" | "put";
}

/**
 * One call on a builder, linked to the call before it.
 *
 * A call is O(1) and shares its past. The links are walked once, when the data is needed. All builders share this one class, because
 * engines then create and read links quickly.
 */
export class Link {
  /**
   * The data up to this link, once it was built. A link never changes, so the data does not either. It is private so that code that
   * compares builders does not see it.
   */
  #made: object | undefined;
  readonly before: Link | undefined;
  readonly effect: Effect | undefined;
  readonly value: unknown;
  readonly key: string;

  constructor(made?: object, before?: Link, effect?: Effect, value?: unknown, key = "") {
    this.#made = made;
    this.before = before;
    // The first link has a function here: `structuredClone` would lose a builder's methods, but refuses functions.
    this.effect = made ? (Object as never) : effect;
    // The first link also keeps its data here, since a deep copy loses private fields.
    this.value = value ?? made;
    this.key = key;
  }

  // A deep copy of a builder has no private fields.
  get made(): object | undefined {
    const { before, value } = this;
    return #made in this ? this.#made : before ? undefined : (value as object);
  }

  set made(data: object) {
    if (#made in this) this.#made = data;
  }

  /** Nobody reads a link as data, unless its builder was spread into an object. JSON passes the key. */
  toJSON(where: string): never {
    throw new ArgumentError(`${where}: a builder was spread`);
  }
}

/**
 * A builder: only its last call, as all methods are on the prototype. The name starts with an underscore because a field of the API may
 * have any other name.
 */
export interface Chain {
  readonly _last: Link;
  /** Set after `restricted()`. The prototype knows it too; this field shows it to code that compares builders. */
  readonly _restricted?: true;
}

export type NewChain = new (last: Link) => Chain;

export interface BuilderType {
  /** The order of the fields in a manifest. Set only for types whose builders also have the methods of their `metadata` and `spec`. */
  readonly order: readonly string[] | undefined;
  readonly Chain: NewChain;
  /** A builder before any call. */
  readonly empty: Chain;
  /** The fields that can be given as arguments in order. */
  readonly positional: readonly string[];
}
