// The builder class of each type. It is made from the schema table when it is first needed.

import { brandPrototype } from "../models/brand.ts";
import { type Field, type Type, typeOf } from "../models/schema.ts";
import { inspect } from "../values/inspect.ts";
import { isThenable } from "../values/value.ts";
import { ArgumentError, what } from "./argument-error.ts";
import { entry, returned, whole } from "./arguments.ts";
import { type BuilderType, type Chain, type Effect, Link, type NewChain } from "./link.ts";
import { materialize } from "./materialize.ts";
import { rootMethods, uses } from "./root.ts";
import { singularOf } from "./singular.ts";
import { snapshot } from "./snapshot.ts";
import { restrictions, sugar } from "./sugar.ts";

const nothing = /*@__PURE__*/ Object.freeze({});
const types = new Map<string, BuilderType>();

/**
 * Returns the builder type of an API type. Restricted builders have a type of their own, so that all later calls know.
 *
 * @param restricted `+` for restricted builders, else empty: the end of the key under which the type is kept
 */
export function builderType(name: string, restricted = ""): BuilderType {
  const known = types.get(name + restricted);
  if (known !== undefined) return known;
  const { fields, positional } = typeOf(name);
  // Each type has its own class: subclasses of one class would make every call slower.
  const Chain = function (this: { _last: Link; _restricted?: true }, last: Link): void {
    this._last = last;
    if (restricted) this._restricted = true;
  } as unknown as NewChain & { prototype: object };
  const order = fields.has("metadata") ? ["apiVersion", ...fields.keys()] : undefined;
  const prototype = methodsOf(name, restricted, Chain, order);
  Chain.prototype = Object.setPrototypeOf(prototype, Object.prototype);
  const empty = new Chain(new Link(Object.freeze(startOf(name, fields))));
  const type: BuilderType = { order, Chain, empty, positional };
  types.set(name + restricted, type);
  return type;
}

/** What a manifest contains before any call. */
const startOf = (name: string, fields: Type["fields"]): object =>
  uses.has(name)
    ? { apiVersion: "batch/v1", kind: name, ...(fields.has("items") && { items: Object.freeze([]) }) }
    : nothing;

/** Makes the methods of a type's builders. They are not enumerable, like those of a class. */
function methodsOf(
  name: string,
  restricted: string,
  Chain: NewChain,
  order: BuilderType["order"],
): Record<string, unknown> {
  const { fields } = typeOf(name);
  const restrict = restrictions[name];
  const plain = ({ _last: last }: Chain): object => {
    const made = last.made ?? materialize(last, order);
    last.made = made;
    // Not cached: later calls may change what the restriction has to set.
    return restricted && restrict ? (snapshot(restrict(made as never), name, "") as object) : made;
  };
  function data(this: Chain): object {
    return plain(this);
  }
  // An object without a prototype starts as a dictionary, which holds a hundred methods in a tenth of the memory.
  const methods = Object.create(null);
  Object.assign(methods, meta, sugar[name], { build: data, toJSON: data, [inspect]: data });
  if (restrict !== undefined)
    methods.restricted = function (this: Chain, ...args: unknown[]): Chain {
      // Somebody may mean a condition.
      if (args.length > 0)
        throw new ArgumentError(`${name}.restricted() takes nothing, but got ${what(args[0])}`);
      return new (builderType(name, "+").Chain)(this._last);
    };
  const check = uses.get(name);
  if (check !== undefined) Object.assign(methods, rootMethods(name, check));
  for (const section of ["metadata", "spec"] as const) {
    const of = fields.get(section)?.type;
    if (order && of !== undefined)
      for (const field of typeOf(of).fields.values()) addMethods(name, Chain, methods, field, section);
  }
  for (const field of fields.values()) addMethods(name, Chain, methods, field, "");
  for (const method of Object.keys(methods))
    Object.defineProperty(methods, method, { enumerable: false, writable: false });
  brandPrototype(methods, { type: name, plain });
  return methods;
}

type Then = (builder: Chain, ...args: unknown[]) => unknown;
type Self = Chain & { $call(fn: Then, ...args: unknown[]): unknown };

/** The methods that every builder has. */
const meta = {
  $if(this: Self, condition: unknown, then: Then): unknown {
    if (isThenable(condition)) throw new ArgumentError("$if(): await the condition");
    return condition ? returned(this.$call(then, condition), "$if()") : this;
  },
  $call(this: Chain, fn: Then, ...args: unknown[]): unknown {
    if (typeof fn !== "function")
      throw new ArgumentError(`$if and $call take a function, but got ${what(fn)}`);
    return fn(this, ...args);
  },
  $complete(this: Chain): Chain {
    return this;
  },
};

/** Returns the last call of a builder. Throws for a method without its builder, as in `names.map(builder.label)`. */
function lastOf(chain: Chain | undefined, where: string): Link {
  if (!chain?._last) throw new ArgumentError(`${where} was called without its builder`);
  return chain._last;
}

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
  const take = single ? entry : whole;
  methods[field.name] = function (this: Chain, ...args: unknown[]): Chain {
    return new Chain(new Link(undefined, lastOf(this, where), set, take(field, args, where)));
  };
  if (single) return;
  const singular = singularOf(field.name);
  const singularWhere = `${name}.${singular}()`;
  const more: Effect = { section, field: field.name, change: field.map ? "put" : "add" };
  methods[singular] = field.map
    ? function (this: Chain, key: string, ...args: unknown[]): Chain {
        const last = lastOf(this, singularWhere);
        if (typeof key !== "string")
          throw new ArgumentError(`${singularWhere} takes a key, but got ${what(key)}`);
        return new Chain(new Link(undefined, last, more, entry(field, args, singularWhere), key));
      }
    : function (this: Chain, ...args: unknown[]): Chain {
        const last = lastOf(this, singularWhere);
        const value = args[0] === false ? undefined : entry(field, args, singularWhere);
        return value === undefined ? this : new Chain(new Link(undefined, last, more, value));
      };
}
