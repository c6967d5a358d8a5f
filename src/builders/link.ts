import { type Field, typeOf } from "../models/schema.ts";
import { entry, inOrder, item, part, whole } from "./arguments.ts";
import { brand } from "./brand.ts";
import { positional } from "./generated/positional.ts";
import { materialize } from "./materialize.ts";
import { type Root, rootMethods } from "./root.ts";
import { singularOf } from "./singular.ts";
import type { BuilderOf } from "./types.ts";

/** How a call changes its field: set it whole, add an item to its list, put an entry into its map. */
export type Change = "set" | "add" | "put";

/** Where a field lives: in the object itself, or in its `metadata` or `spec`. */
export interface Place {
  readonly section: "" | "metadata" | "spec";
  readonly name: string;
}

/**
 * A builder: one call, linked to the builder that it was called on.
 *
 * A call is O(1) and shares its past. The links are walked once, when the data is asked for. Names begin with an
 * underscore, since a field of the API may have any other.
 */
export interface Link {
  readonly _before: Link | undefined;
  readonly _place: Place | undefined;
  readonly _change: Change;
  readonly _value: unknown;
  readonly _key: string;
  /** The data, once asked for: a link never changes, so neither does this. */
  _made: object | undefined;
}

type NewLink = new (before?: Link, place?: Place, change?: Change, value?: unknown, key?: string) => Link;

export interface BuilderType {
  readonly name: string;
  /** Whether the fields of `metadata` and `spec` stand beside the type's own. */
  readonly sections: boolean;
  /** The type's fields in the order in which manifests are read. */
  readonly order: readonly string[];
  readonly Link: NewLink;
  /** A builder on which nothing was called. */
  readonly empty: Link;
}

/** A class of its own for each type: subclasses of one class would make every call slower. */
const newLink = (): NewLink =>
  class {
    declare readonly _before: Link | undefined;
    declare readonly _place: Place | undefined;
    declare readonly _change: Change;
    declare readonly _value: unknown;
    declare readonly _key: string;
    declare _made: object | undefined;

    constructor(before?: Link, place?: Place, change: Change = "set", value?: unknown, key = "") {
      this._before = before;
      this._place = place;
      this._change = change;
      this._value = value;
      this._key = key;
      this._made = place === undefined ? (value as object | undefined) : undefined;
    }
  };

/** What a manifest says before anything is said. */
const startOf = (kind: string, isList: boolean): object =>
  Object.freeze({ apiVersion: "batch/v1", kind, ...(isList && { items: Object.freeze([]) }) });

const types = new Map<string, BuilderType>();
/** The checks of the root types whose factories are in use. */
const checks = new Map<string, (manifest: object) => void>();

const fresh = (type: string): BuilderOf<object> => builderType(type).empty as unknown as BuilderOf<object>;

function builderType(name: string): BuilderType {
  const known = types.get(name);
  if (known !== undefined) return known;
  const { fields } = typeOf(name);
  const Link = newLink();
  // A reference to an object has a kind too, and is no manifest.
  const root = fields.has("kind") && fields.has("metadata");
  const type: BuilderType = {
    name,
    sections: fields.has("metadata"),
    order: root ? ["apiVersion", ...fields.keys()] : [...fields.keys()],
    Link,
    empty: new Link(undefined, undefined, "set", root ? startOf(name, fields.has("items")) : undefined),
  };
  types.set(name, type);
  const { prototype } = Link;
  function data(this: Link): object {
    this._made ??= materialize(this, type);
    return this._made;
  }
  brand(prototype, name, data);
  define(prototype, { ...meta, build: data, toJSON: data, [inspect]: data });
  const check = checks.get(name);
  if (check !== undefined) define(prototype, rootMethods(check));
  for (const section of ["metadata", "spec"] as const) {
    const of = fields.get(section)?.type;
    if (type.sections && of !== undefined)
      for (const field of typeOf(of).fields.values()) defineField(type, field, section);
  }
  for (const field of fields.values()) defineField(type, field, "");
  return type;
}

const inspect = Symbol.for("nodejs.util.inspect.custom");

/** The methods that every builder has. */
const meta = {
  $if(this: Link, condition: unknown, then: (builder: Link) => unknown): unknown {
    return condition ? then(this) : this;
  },
  $call(this: Link, fn: (builder: Link) => unknown): unknown {
    return fn(this);
  },
  $complete(this: Link): Link {
    return this;
  },
};

function define(prototype: object, methods: object): void {
  for (const key of Reflect.ownKeys(methods))
    Object.defineProperty(prototype, key, {
      value: (methods as Record<PropertyKey, unknown>)[key],
      writable: true,
      configurable: true,
    });
}

function defineField({ name, Link }: BuilderType, field: Field, section: Place["section"]): void {
  const place: Place = { section, name: field.name };
  const where = `${name}.${field.name}()`;
  const order = positional[field.type] ?? [];
  const single = !field.list && !field.map;
  define(Link.prototype, {
    [field.name]:
      single && field.kind !== "o"
        ? function (this: Link, value: unknown): Link {
            return new Link(this, place, "set", item(field, value, where, fresh));
          }
        : function (this: Link, ...args: unknown[]): Link {
            const value = single ? entry(field, order, args, where, fresh) : whole(field, args, where, fresh);
            return new Link(this, place, "set", value);
          },
  });
  if (single) return;
  const singular = singularOf(field.name);
  const at = `${name}.${singular}()`;
  define(Link.prototype, {
    [singular]: field.map
      ? function (this: Link, key: string, value: unknown): Link {
          return new Link(this, place, "put", item(field, value, at, fresh), String(key));
        }
      : function (this: Link, ...args: unknown[]): Link {
          const value = entry(field, order, args, at, fresh);
          return value === undefined ? this : new Link(this, place, "add", value);
        },
  });
}

/** The function that gives a fresh builder of a type, with `from` beside it, and `run` where kubectl has a command. */
export function factory(type: string, root?: Root): unknown {
  const order = positional[type] ?? [];
  for (const [name, check] of Object.entries(root?.checks ?? {})) checks.set(name, check);
  const make = (...args: unknown[]) => inOrder(type, order, args, fresh);
  const from = (value: unknown) =>
    new (builderType(type).Link)(undefined, undefined, "set", part(type, value, `${type}.from()`, fresh));
  return Object.assign(make, { from }, root?.run && { run: root.run(make as never) });
}
