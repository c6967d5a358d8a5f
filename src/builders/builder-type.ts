import { brandPrototype } from "../models/brand.ts";
import { type Field, typeOf } from "../models/schema.ts";
import { ArgumentError, what } from "./argument-error.ts";
import { entry, item, returned, whole } from "./arguments.ts";
import { type BuilderType, type Chain, type Effect, Link, type NewChain } from "./link.ts";
import { materialize } from "./materialize.ts";
import { rootMethods, uses } from "./root.ts";
import { singularOf } from "./singular.ts";
import { snapshot } from "./snapshot.ts";
import { restrictions, sugar } from "./sugar.ts";

const nothing = /*@__PURE__*/ Object.freeze({});
const types = new Map<string, BuilderType>();

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
  if (check !== undefined) Object.assign(prototype, rootMethods(name, check));
  for (const section of ["metadata", "spec"] as const) {
    const of = fields.get(section)?.type;
    if (sections && of !== undefined)
      for (const field of typeOf(of).fields.values()) addMethods(name, Chain, prototype, field, section);
  }
  for (const field of fields.values()) addMethods(name, Chain, prototype, field, "");
  // Not enumerable, as a class has them.
  for (const method of Object.keys(prototype))
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

type Then = (builder: Chain, ...args: unknown[]) => unknown;
type Self = Chain & { $call(fn: Then, ...args: unknown[]): unknown };

/** The methods that every builder has. */
const meta = {
  $if(this: Self, condition: unknown, then: Then): unknown {
    return condition ? returned(this.$call(then, condition), "$if()") : this;
  },
  $call(this: Chain, fn: Then, ...args: unknown[]): unknown {
    if (typeof fn !== "function")
      throw new ArgumentError(`$if and $call take a function, but got ${what(fn)}.`);
    return fn(this, ...args);
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
        const value = args[0] === false ? undefined : entry(field, args, at);
        return value === undefined ? this : new Chain(new Link(undefined, this._last, more, value));
      };
}
