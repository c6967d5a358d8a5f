import { type Field, typeOf } from "../models/schema.ts";
import { entry, inOrder as called, item, part, whole } from "./arguments.ts";
import { brand } from "./brand.ts";
import { positional } from "./generated/positional.ts";
import { rootMethods } from "./root.ts";
import { singularOf } from "./singular.ts";
import { put } from "./snapshot.ts";
import type { BuilderOf } from "./types.ts";

type Plain = Record<string, unknown>;

/** How a call changes its field: set it whole, add an item to its list, put an entry into its map. */
type Change = "set" | "add" | "put";

/** Where a field lives in the object: in itself, or in its `metadata` or `spec`. */
interface Place {
  readonly section: "" | "metadata" | "spec";
  readonly name: string;
}

/**
 * A builder: one call, linked to the builder that it was called on.
 *
 * A call is O(1) and shares its past. The links are walked once, when the data is asked for.
 */
class Link {
  readonly #before: Link | undefined;
  readonly #place: Place | undefined;
  readonly #change: Change;
  readonly #key: string;
  readonly #value: unknown;
  /** The data, once asked for: a link never changes, so neither does this. */
  #made: Plain | undefined;

  constructor(before?: Link, place?: Place, change: Change = "set", value?: unknown, key = "") {
    this.#before = before;
    this.#place = place;
    this.#change = change;
    this.#value = value;
    this.#key = key;
    if (place === undefined) this.#made = value as Plain | undefined;
  }

  /** The frozen plain object that this builder describes. */
  static data(last: Link, type: BuilderType): Plain {
    if (last.#made !== undefined) return last.#made;
    const links: Link[] = [];
    let link: Link | undefined = last;
    for (; link !== undefined && link.#made === undefined; link = link.#before) links.push(link);
    const draft: Plain = link === undefined ? {} : { ...link.#made };
    for (let i = links.length - 1; i >= 0; i--) {
      const { section, name } = (links[i] as Link).#place ?? { section: "", name: "" };
      if (name === "") continue;
      const target = section === "" ? draft : own(draft, section);
      apply(target, name, links[i] as Link);
    }
    last.#made = type.sections ? inOrder(draft, type.name) : freeze(draft);
    return last.#made;

    function apply(target: Plain, name: string, call: Link): void {
      const value = call.#value;
      if (call.#change === "set") {
        if (value === undefined) delete target[name];
        else target[name] = value;
      } else if (call.#change === "add") {
        const list = target[name];
        if (Array.isArray(list) && !Object.isFrozen(list)) list.push(value);
        else target[name] = Array.isArray(list) ? [...list, value] : [value];
      } else if (value === undefined) delete own(target, name)[call.#key];
      else put(own(target, name), call.#key, value);
    }
  }
}

/** The object below a key, as one that may be changed: what is frozen is shared, and copied first. */
function own(parent: Plain, key: string): Plain {
  const value = parent[key];
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) return value as Plain;
  const copy: Plain = typeof value === "object" ? { ...value } : {};
  parent[key] = copy;
  return copy;
}

/** Freezes an object and what the walk made in it; all else was frozen when it came in. */
function freeze(object: Plain): Plain {
  for (const key in object) {
    const value = object[key];
    if (typeof value === "object" && value !== null && !Object.isFrozen(value)) freeze(value as Plain);
  }
  return Object.freeze(object);
}

/** The parts of an object in the order in which manifests are read, whatever was called first. */
function inOrder(draft: Plain, type: string): Plain {
  const ordered: Plain = {};
  const first = ["apiVersion", "kind"].filter(key => key in draft);
  const known = [...typeOf(type).fields.keys()].filter(key => key in draft);
  for (const key of new Set([...first, ...known, ...Object.keys(draft)])) put(ordered, key, draft[key]);
  return freeze(ordered);
}

type BuilderClass = new (...args: ConstructorParameters<typeof Link>) => Link;

interface BuilderType {
  readonly name: string;
  /** Whether the fields of `metadata` and `spec` stand beside the type's own. */
  readonly sections: boolean;
  readonly Class: BuilderClass;
  /** A builder on which nothing was called. */
  readonly empty: Link;
}

const types = new Map<string, BuilderType>();

const fresh = (type: string): BuilderOf<object> => builderType(type).empty as unknown as BuilderOf<object>;

function builderType(name: string): BuilderType {
  const known = types.get(name);
  if (known !== undefined) return known;
  const { fields } = typeOf(name);
  const Class: BuilderClass = class extends Link {};
  const root = fields.has("kind");
  const type: BuilderType = {
    name,
    sections: fields.has("metadata"),
    Class,
    empty: new Class(undefined, undefined, "set", root ? Object.freeze({ apiVersion: "batch/v1", kind: name }) : undefined),
  };
  types.set(name, type);
  const { prototype } = Class;
  const data = function (this: Link) {
    return Link.data(this, type);
  };
  brand(prototype, name, data);
  define(prototype, { ...meta, build: data, toJSON: data, [inspect]: data });
  if (root) define(prototype, rootMethods);
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

function defineField({ name, Class }: BuilderType, field: Field, section: Place["section"]): void {
  const place: Place = { section, name: field.name };
  const where = `${name}.${field.name}()`;
  define(Class.prototype, {
    [field.name](this: Link, ...args: unknown[]): Link {
      return new Class(this, place, "set", whole(field, args, where, fresh));
    },
  });
  if (!field.list && !field.map) return;
  const singular = singularOf(field.name);
  const at = `${name}.${singular}()`;
  const order = positional[field.type] ?? [];
  define(Class.prototype, {
    [singular]: field.map
      ? function (this: Link, key: string, value: unknown): Link {
          return new Class(this, place, "put", item(field, value, at, fresh), String(key));
        }
      : function (this: Link, ...args: unknown[]): Link {
          const value = entry(field, order, args, at, fresh);
          return value === undefined ? this : new Class(this, place, "add", value);
        },
  });
}

/** The function that gives a fresh builder of a type, with `from` beside it. */
export function factory(type: string): unknown {
  const order = positional[type] ?? [];
  const make = (...args: unknown[]) => called(type, order, args, fresh);
  const from = (value: unknown) => {
    const { Class } = builderType(type);
    return new Class(undefined, undefined, "set", part(type, value, `${type}.from()`, fresh));
  };
  return Object.assign(make, { from });
}
