// Writes an object as the chain of calls that builds it.

import { singularOf } from "../builders/singular.ts";
import { queueLabel } from "../models/job-labels.ts";
import { type Field, type Type, typeOf } from "../models/schema.ts";
import { hasFields } from "../values/value.ts";
import { args, arrow, chain, group, type Layout } from "./layout.ts";
import { array, object, plainText, quoted } from "./literal.ts";
import { parameter } from "./names.ts";
import {
  type Entry,
  entriesOf,
  isFlat,
  isRoot,
  isTyped,
  isWhole,
  needsLiteral,
  type Plain,
} from "./plain.ts";
import { hasQueue, isSidecar, shorthandOf } from "./shorthands.ts";

/** What the code of a whole module shares. */
interface Module {
  /** Returns the name of a constant that holds a text of several lines. */
  readonly script: (text: string, name: string) => string;
  /** Returns the name of a constant that holds a map, if it has one. */
  readonly map: (values: Plain, name: string) => string | undefined;
  /** Called when a value is written that the types do not know. */
  readonly cast: () => void;
  /** Returns the name of the factory of a kind. */
  readonly factory: (kind: string) => string;
  /** Whether the server refuses a manifest. */
  readonly refused: (manifest: Plain, kind: string) => boolean;
}

/** A call of a method. */
interface Call {
  readonly text: Layout;
  /** Whether its arguments are scalars, or objects and lists of scalars. */
  readonly plain: boolean;
}

/** The name for a text of several lines in a list; most are commands. */
const scriptName = "script";
/** A map with at least this many entries is written as an object. */
const many = 3;

/** Writes values of the API as the builder calls that make them. */
export class Calls {
  readonly #module: Module;

  constructor(module: Module) {
    this.#module = module;
  }

  /** Writes a whole manifest: `job("pi").backoffLimit(4)…`. */
  manifest(kind: string, value: Plain): Layout {
    return this.#root(kind, value, false);
  }

  #root(kind: string, value: Plain, complete: boolean): Layout {
    const start = this.#start(kind, value);
    const calls = this.#calls(typeOf(kind), value, new Set(["apiVersion", "kind", ...start.names]), []);
    // The factory already sets these values.
    for (const [name, said] of [
      ["kind", kind],
      ["apiVersion", "batch/v1"],
    ] as const) {
      const other = value[name] ?? undefined;
      if (other === said) continue;
      const written = this.#text(other, name);
      const text = [`.${name}(`, other === undefined ? written : this.#cast(written), ")"];
      calls.unshift({ text, plain: true });
    }
    const { items } = value;
    if (typeOf(kind).fields.has("items") && (items === undefined || items === null))
      calls.push({ text: ".items(undefined)", plain: true });
    if (complete) calls.push({ text: ".$complete()", plain: true });
    return this.#chain([this.#module.factory(kind), args(start.args)], calls);
  }

  /** Returns the first fields of a manifest that its factory takes as arguments. */
  #start(type: string, value: Plain): { args: string[]; names: string[] } {
    const found: { args: string[]; names: string[] } = { args: [], names: [] };
    for (const name of typeOf(type).positional) {
      const section = ["metadata", "spec"].find(key =>
        typeOf(typeOf(type).fields.get(key)?.type ?? type).fields.has(name),
      );
      const inner = section === undefined ? undefined : value[section];
      if (!hasFields(inner) || typeof inner[name] !== "string") break;
      found.args.push(this.#text(inner[name], name));
      found.names.push(name);
    }
    return found;
  }

  #chain(subject: Layout, calls: readonly Call[]): Layout {
    return chain(
      subject,
      calls.map(call => call.text),
      calls.some(call => !call.plain),
    );
  }

  /** Returns the calls that make an object. `skip` has the fields that are already written. */
  #calls(type: Type, value: Plain, skip: ReadonlySet<string>, around: readonly string[]): Call[] {
    const beside = type.fields.has("metadata");
    const entries = entriesOf(type, value).flatMap(entry =>
      beside && (entry.field.name === "metadata" || entry.field.name === "spec") ? sectionOf(entry) : [entry],
    );
    const said = new Set(skip);
    const calls: Call[] = [];
    for (const entry of entries) {
      const { field } = entry;
      if (said.has(field.name)) continue;
      const short = shorthandOf(entry, entries);
      for (const name of short?.says ?? []) said.add(name);
      if (short !== undefined) calls.push(...short.calls.map(text => ({ text, plain: true })));
      else if (field.map) calls.push(...this.#map(field, entry.value as Plain, type.name));
      else calls.push(...this.#field(entry, around));
    }
    return calls;
  }

  /** Returns the calls that set one field. */
  #field({ field, value }: Entry, around: readonly string[]): Call[] {
    const { name } = field;
    if (field.list) return this.#list(field, value as unknown[], around);
    return [
      field.kind === "o"
        ? this.#part(field, name, value as Plain, around)
        : this.#scalarCall(name, field, value),
    ];
  }

  #scalarCall(name: string, field: Field, value: unknown): Call {
    return { text: [`.${name}(`, this.#scalar(field, value, name), ")"], plain: true };
  }

  #list(field: Field, items: readonly unknown[], around: readonly string[]): Call[] {
    const { name } = field;
    if (items.length === 0) return [{ text: `.${name}([])`, plain: true }];
    if (field.kind !== "o")
      return [
        { text: [`.${name}`, args(items.map(item => this.#scalar(field, item, scriptName)))], plain: true },
      ];
    const variables = field.type === "EnvVar" ? this.#variables(items as Plain[], around) : undefined;
    if (variables !== undefined) return [{ ...variables, text: [`.${name}`, variables.text] }];
    const method = singularOf(name);
    return (items as Plain[]).map(item => {
      const short = field.type === "EnvVar" ? this.#variable(method, item, around) : undefined;
      if (short !== undefined || !isSidecar(field, item))
        return short ?? this.#part(field, method, item, around);
      const { restartPolicy: _, ...rest } = item;
      return this.#part(field, "sidecar", rest, around);
    });
  }

  /** Writes an environment variable that has a `valueFrom`: its name and a callback. */
  #variable(
    method: string,
    { name, valueFrom, ...rest }: Plain,
    around: readonly string[],
  ): Call | undefined {
    if (typeof name !== "string" || !hasFields(valueFrom) || Object.keys(rest).length > 0) return undefined;
    return {
      text: [`.${method}`, args([this.#text(name, "name")], undefined, this.#valueFrom(valueFrom, around))],
      plain: false,
    };
  }

  /** Writes the `valueFrom` of a variable. */
  #valueFrom(value: Plain, around: readonly string[]): Layout {
    const field = typeOf("EnvVar").fields.get("valueFrom") as Field;
    return this.#callback(field, "valueFrom", value, new Set(), around);
  }

  /** Writes environment variables as an object, if it means the same as the list. */
  #variables(items: readonly Plain[], around: readonly string[]): Call | undefined {
    const names = items.map(item => item.name);
    // An object has each name once, and lists names that look like integers first.
    if (new Set(names).size < names.length || names.some(name => /^\d+$/.test(String(name))))
      return undefined;
    const entries: [string, Layout][] = [];
    let plain = true;
    for (const item of items) {
      const { name, value, valueFrom, ...rest } = item;
      if (typeof name !== "string" || Object.keys(rest).length > 0) return undefined;
      if ((typeof value === "string") === hasFields(valueFrom)) return undefined;
      if (typeof value === "string") entries.push([name, this.#text(value, name)]);
      else {
        plain = false;
        entries.push([name, group(this.#valueFrom(valueFrom as Plain, around))]);
      }
    }
    return { text: args([], object(entries)), plain };
  }

  #map(field: Field, values: Plain, type: string): Call[] {
    const { name } = field;
    const shared = this.#module.map(values, name);
    if (shared !== undefined) return [{ text: `.${name}(${shared})`, plain: true }];
    const { [queueLabel]: queue, ...others } = values;
    if (name === "labels" && typeof queue === "string" && hasQueue(type))
      return [
        ...(Object.keys(others).length === 0 ? [] : this.#map(field, others, type)),
        { text: [".queue", args([this.#text(queue, "queue")])], plain: true },
      ];
    const entries = Object.entries(values);
    if (entries.length === 0 || entries.length >= many || entries.some(([, value]) => value === null))
      return [{ text: [`.${name}`, args([], this.#written(field, values))], plain: true }];
    return entries.map(([key, value]) => ({
      text: [`.${singularOf(name)}`, args([this.#text(key, name), this.#scalar(field, value, key)])],
      plain: true,
    }));
  }

  /** Writes the call of a method that takes a part: with its first fields in order, with an object, or with a callback. */
  #part(field: Field, method: string, value: Plain, around: readonly string[]): Call {
    if (isRoot(field)) {
      // A list takes no builder that lacks something.
      const lacks = !value.kind || !value.apiVersion || this.#module.refused(value, field.type);
      const root = this.#root(field.type, value, lacks);
      return { text: [`.${method}`, args([root])], plain: false };
    }
    const entries = entriesOf(typeOf(field.type), value);
    const literal = entries.some(needsLiteral);
    const order = typeOf(field.type).positional;
    const first = order.map(name => entries.find(entry => entry.field.name === name));
    const given = first.indexOf(undefined);
    const count = given === -1 ? order.length : given;
    const inOrder = first.slice(0, count) as Entry[];
    const others = entries.length - count;
    // A variable's method takes its name and its value, and no more.
    const takesMore = count === order.length && field.type !== "EnvVar";
    if (count > 0 && !literal && (others === 0 || takesMore)) {
      const scalars = inOrder.map(entry => this.#scalar(entry.field, entry.value, entry.field.name));
      if (others === 0) return { text: [`.${method}`, args(scalars)], plain: true };
      const skip = new Set(order);
      return {
        text: [`.${method}`, args(scalars, undefined, this.#callback(field, method, value, skip, around))],
        plain: false,
      };
    }
    if (literal || (isFlat(entries) && isWhole(field.type, entries) && !isTemplate(field)))
      return { text: [`.${method}`, args([], this.#object(field.type, value))], plain: true };
    return {
      text: [`.${method}`, args([], undefined, this.#callback(field, method, value, new Set(), around))],
      plain: false,
    };
  }

  /** Writes a callback that gets a fresh builder of a field's type. */
  #callback(
    field: Field,
    method: string,
    value: Plain,
    skip: ReadonlySet<string>,
    around: readonly string[],
  ): Layout {
    const name = parameter(method, around);
    return arrow(name, this.#chain(name, this.#calls(typeOf(field.type), value, skip, [...around, name])));
  }

  /** Writes a field's value as data. */
  #written(field: Field, value: unknown): Layout {
    const item = (one: unknown, of: string): Layout =>
      field.kind === "o" && hasFields(one) ? this.#object(field.type, one) : this.#scalar(field, one, of);
    if (field.list) return array((value as unknown[]).map(one => item(one, scriptName)));
    if (field.map) return object(Object.entries(value as Plain).map(([key, one]) => [key, item(one, key)]));
    return item(value, field.name);
  }

  #object(type: string, value: Plain): Layout {
    const entries = entriesOf(typeOf(type), value);
    const written = object(entries.map(entry => [entry.field.name, this.#written(entry.field, entry.value)]));
    return isWhole(type, entries) ? written : this.#cast(written);
  }

  #scalar(field: Field, value: unknown, name: string): Layout {
    if (field.kind === "f") return this.#json(value);
    // The server turns a number into text.
    const one = field.kind === "q" && typeof value === "number" ? String(value) : value;
    const written = isFileMode(field, one) ? `0o${one.toString(8)}` : this.#text(one, name);
    return isTyped(field, one) ? written : this.#cast(written);
  }

  #cast(written: Layout): Layout {
    this.#module.cast();
    return [written, " as never"];
  }

  #json(value: unknown): Layout {
    if (Array.isArray(value)) return array(value.map(item => this.#json(item)));
    if (hasFields(value)) return object(Object.entries(value).map(([key, item]) => [key, this.#json(item)]));
    return this.#text(value, "text");
  }

  #text(value: unknown, name: string): string {
    if (typeof value !== "string") return plainText(value);
    return /\n./s.test(value) ? this.#module.script(value, name) : quoted(value);
  }
}

/** Whether a number is a file mode, which people know in octal. */
const isFileMode = ({ kind, name }: Field, value: unknown): value is number =>
  kind === "i" && /^(?:mode|defaultMode)$/.test(name) && Number.isInteger(value) && (value as number) > 0;

/** Whether a field is a whole template with its own metadata. */
function isTemplate(field: Field): boolean {
  return field.kind === "o" && !field.list && typeOf(field.type).fields.has("metadata");
}

/**
 * Returns the fields of `metadata` or `spec` to be written beside those of the object itself. Of `spec`, short fields come first, and a
 * whole template, which is long, comes last.
 */
function sectionOf(section: Entry): Entry[] {
  const entries = entriesOf(typeOf(section.field.type), section.value as Plain);
  if (entries.length === 0 || entries.some(needsLiteral)) return [section];
  const weight = ({ field }: Entry) =>
    isTemplate(field) ? 2 : field.kind === "o" || field.list || field.map ? 1 : 0;
  return section.field.name === "metadata" ? entries : entries.sort((a, b) => weight(a) - weight(b));
}
