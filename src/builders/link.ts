import { brandPrototype, plainOf } from "../models/brand.ts";
import { type Field, typeOf } from "../models/schema.ts";
import { isPlain } from "../values/value.ts";
import { ArgumentError, what } from "./argument-error.ts";
import { entry, inOrder, item, part, whole } from "./arguments.ts";
import { materialize } from "./materialize.ts";
import { type Root, rootMethods } from "./root.ts";
import { singularOf } from "./singular.ts";
import { snapshot } from "./snapshot.ts";
import { restrictions, sugar } from "./sugar.ts";

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

type NewChain = new (last: Link) => Chain;

export interface BuilderType {
  /** The fields in the order in which manifests are read, where those of `metadata` and `spec` stand beside the type's own. */
  readonly order: readonly string[] | undefined;
  readonly Chain: NewChain;
  /** A builder on which nothing was called. */
  readonly empty: Chain;
  /** The fields that builders of the type take in order. */
  readonly positional: readonly string[];
}

type Use = Root["uses"][string];

const nothing = /*@__PURE__*/ Object.freeze({});
const types = new Map<string, BuilderType>();
/** What the roots of the factories in use do with manifests. */
export const uses = new Map<string, Use>();

/** The type of a name's builders; those that are restricted are of another one, so that all calls that follow know. */
export function builderType(name: string, restricted = ""): BuilderType {
  const known = types.get(name + restricted);
  if (known !== undefined) return known;
  const { fields, positional } = typeOf(name);
  const sections = fields.has("metadata");
  // A class of its own for each type: subclasses of one class would make every call slower.
  const Chain = function (this: { _last: Link; _restricted?: true }, last: Link): void {
    this._last = last;
    if (restricted) this._restricted = true;
  } as unknown as NewChain & { prototype: object };
  // Without a prototype it begins as a dictionary, which takes a hundred methods in a tenth of the memory.
  const prototype = Object.create(null);
  const restrict = restrictions[name];
  const plain = ({ _last: last }: Chain): object => {
    const made = last.made ?? materialize(last, type);
    last.made = made;
    // Not kept: what is called later may change what is wanted.
    return restricted && restrict ? (snapshot(restrict(made as never), name, "") as object) : made;
  };
  function data(this: Chain): object {
    return plain(this);
  }
  Object.assign(prototype, meta, sugar[name], { build: data, toJSON: data, [inspect]: data });
  if (restrict !== undefined)
    prototype.restricted = function (this: Chain): Chain {
      return new (builderType(name, "+").Chain)(this._last);
    };
  const check = uses.get(name);
  if (check !== undefined) Object.assign(prototype, rootMethods(check));
  for (const section of ["metadata", "spec"] as const) {
    const of = fields.get(section)?.type;
    if (sections && of !== undefined)
      for (const field of typeOf(of).fields.values()) addMethods(name, Chain, prototype, field, section);
  }
  for (const field of fields.values()) addMethods(name, Chain, prototype, field, "");
  // Not enumerable, as a class has them.
  for (const method of Reflect.ownKeys(prototype))
    Object.defineProperty(prototype, method, { enumerable: false });
  brandPrototype(prototype, { type: name, plain });
  Chain.prototype = Object.setPrototypeOf(prototype, Object.prototype);
  // What a manifest says before anything is said.
  const start =
    check !== undefined
      ? { apiVersion: "batch/v1", kind: name, ...(fields.has("items") && { items: Object.freeze([]) }) }
      : nothing;
  const type: BuilderType = {
    order: sections ? ["apiVersion", ...fields.keys()] : undefined,
    Chain,
    empty: new Chain(new Link(Object.freeze(start))),
    positional,
  };
  types.set(name + restricted, type);
  return type;
}

const inspect = Symbol.for("nodejs.util.inspect.custom");

/** The methods that every builder has. */
const meta = {
  $if(this: Chain, condition: unknown, then: (builder: Chain) => unknown): unknown {
    return condition ? meta.$call.call(this, then) : this;
  },
  $call(this: Chain, fn: (builder: Chain) => unknown): unknown {
    if (typeof fn !== "function")
      throw new ArgumentError(`$if and $call take a function, but got ${what(fn)}.`);
    return fn(this);
  },
  $complete(this: Chain): Chain {
    return this;
  },
};

function addMethods(
  name: string,
  Chain: NewChain,
  methods: Record<string, unknown>,
  field: Field,
  section: Effect["section"],
): void {
  const single = !field.list && !field.map;
  const where = `${name}.${field.name}()`;
  const set: Effect = { section, field: field.name, change: "set" };
  methods[field.name] =
    single && field.kind !== "o"
      ? function (this: Chain, value: unknown): Chain {
          return new Chain(new Link(undefined, this._last, set, item(field, value, where)));
        }
      : function (this: Chain, ...args: unknown[]): Chain {
          const value = (single ? entry : whole)(field, args, where);
          return new Chain(new Link(undefined, this._last, set, value));
        };
  if (single) return;
  const singular = singularOf(field.name);
  const at = `${name}.${singular}()`;
  const more: Effect = { section, field: field.name, change: field.map ? "put" : "add" };
  methods[singular] = field.map
    ? function (this: Chain, key: string, value: unknown): Chain {
        if (typeof key !== "string") throw new ArgumentError(`${at} takes a key, but got ${what(key)}.`);
        const made = item(field, value, at);
        return new Chain(new Link(undefined, this._last, more, made, key));
      }
    : function (this: Chain, ...args: unknown[]): Chain {
        const value = entry(field, args, at);
        return value === undefined ? this : new Chain(new Link(undefined, this._last, more, value));
      };
}

interface Factory {
  (...args: unknown[]): Chain;
  from?(value: unknown): Chain;
  run?: unknown;
}

/** The function that gives a fresh builder of a type, with `from` beside it, and `run` where kubectl has a command. */
export function factory(type: string, root?: Root): unknown {
  const make: Factory = (...args) => inOrder(builderType(type), args, args.length);
  make.from = (value: unknown) => {
    const { Chain, empty } = builderType(type);
    const start = part(type, value, `${type}.from()`) ?? nothing;
    // A server leaves out what an object is where that is clear, as in the items of a list.
    return new Chain(
      new Link(isPlain(start) ? Object.freeze({ ...plainOf(empty as never), ...start }) : start),
    );
  };
  if (root?.run) make.run = root.run(make as never);
  for (const use in root?.uses) uses.set(use, root.uses[use] as Use);
  return make;
}
