import type { Chain, Effect, Link } from "../../builders/link.ts";
import { isBuilder, plainOf } from "../../models/brand.ts";
import { fieldPath } from "../../read/field-path.ts";

type Method = (this: object, ...args: unknown[]) => unknown;
type Step = string | number;

/** Methods that do not make a new builder of their own. */
const others = new Set(["constructor", "build", "toJSON", "toYaml", "toJson", "$if", "$call", "$complete"]);

/**
 * Records where builders were called, so that a fault can name the line.
 *
 * The builders do not record this themselves, because it would slow them down. Their methods are wrapped only while a module runs.
 */
export class Sites {
  /** Where a call was made, by its link. */
  private readonly calls = new WeakMap<object, Error>();
  /** The last call of the builder that made a piece of data. */
  private readonly makers = new WeakMap<object, Link>();
  /** Where a builder was begun: the call of a factory, by the link that it returned. */
  private readonly begun = new WeakMap<Link, Error>();
  /** For data made by a function: the call that took the function. */
  private readonly takers = new WeakMap<object, Error>();
  private readonly undo: (() => void)[] = [];

  /** Wraps the methods of all builders in the package. The returned library also records where builders are begun. */
  watch<Library extends object>(library: Library): Library {
    const seen = new Set<object>();
    const watched = Object.getOwnPropertyDescriptors(library) as Record<string, PropertyDescriptor>;
    for (const [name, factory] of Object.entries(library)) {
      if (!isFactory(factory)) continue;
      watched[name] = { value: this.factory(factory), enumerable: true };
      const builder: unknown = factory();
      if (!isBuilder(builder)) continue;
      const prototype = Object.getPrototypeOf(builder) as Record<string, unknown>;
      if (seen.has(prototype)) continue;
      seen.add(prototype);
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const method = prototype[name];
        if (typeof method === "function" && !others.has(name)) this.wrap(prototype, name, method as Method);
      }
    }
    return Object.defineProperties({}, watched) as Library;
  }

  /** Removes the wrappers. */
  release(): void {
    for (const undo of this.undo.splice(0)) undo();
  }

  /** Wraps a factory, and the functions on it, so that they record where builders are begun. */
  private factory(factory: Factory): Factory {
    const begin =
      (make: (...args: unknown[]) => unknown) =>
      (...args: unknown[]) => {
        const made = make(...args);
        const link = lastOf(made);
        if (link !== undefined) this.begun.set(link, new Error());
        return made;
      };
    // Without arguments, a factory always returns the same builder.
    const wrapped = begin((...args) => (args.length === 0 ? factory.from({}) : factory(...args)));
    const beside = Object.entries(factory).map(([name, value]) => [
      name,
      typeof value === "function" ? begin(value as Method) : value,
    ]);
    return Object.assign(wrapped, Object.fromEntries(beside)) as Factory;
  }

  private wrap(prototype: object, name: string, method: Method): void {
    const sites = this;
    const define = (value: Method) => Object.defineProperty(prototype, name, { value });
    define(function (this: object, ...args) {
      const parts: Part[] = [];
      const result = method.apply(
        this,
        args.map(arg => observed(arg, parts)),
      );
      const link = lastOf(result);
      const call = new Error();
      if (link !== undefined && result !== this && !sites.calls.has(link)) sites.calls.set(link, call);
      for (const { builder, isResult } of parts) sites.note(builder, isResult ? call : undefined);
      return result;
    });
    this.undo.push(() => define(method));
  }

  /** Remembers which builder made a piece of data, and the call that took the function which returned the builder. */
  note(builder: unknown, taker?: Error): void {
    const link = lastOf(builder);
    // A builder on which nothing was called is the same everywhere.
    if (link === undefined || (link.before === undefined && taker !== undefined)) return;
    const data = plainOf(builder as never);
    this.makers.set(data, link);
    if (taker !== undefined) this.takers.set(data, taker);
  }

  /**
   * Returns the call that set a field of some data: the innermost that is known. For a map as a whole, it is the call that put the entry
   * whose key or value was refused. For a field that no call has set, it is where the builder was begun that lacks it.
   */
  find(data: object, field: string, refused?: unknown): Error | undefined {
    const path = fieldPath(data, field);
    let current: unknown = data;
    let found: Error | undefined;
    for (let i = 0; i <= path.length && typeof current === "object" && current !== null; i++) {
      const maker = this.makers.get(current);
      if (maker !== undefined)
        found =
          this.call(maker, path.slice(i), refused) ?? this.start(maker) ?? this.takers.get(current) ?? found;
      current = (current as Record<Step, unknown>)[path[i] as Step];
    }
    return found;
  }

  /** Returns the last call that set what is at a path; for a map as a whole, the one that put what was refused. */
  private call(last: Link, path: readonly Step[], refused: unknown): Error | undefined {
    let found: Error | undefined;
    let guilty: Error | undefined;
    for (const { link, rest } of linksTo(path, last)) {
      found = this.calls.get(link) ?? found;
      const isEntry = link.effect?.change === "put" && rest.length === 0;
      if (isEntry && (link.key === refused || link.value === refused)) guilty = found;
    }
    return guilty ?? found;
  }

  /** Returns where the builder of a chain was begun, if a factory began it. */
  private start(last: Link): Error | undefined {
    for (let link: Link | undefined = last; link !== undefined; link = link.before) {
      const call = this.begun.get(link);
      if (call !== undefined) return call;
    }
    return undefined;
  }
}

type Factory = ((...args: unknown[]) => unknown) & { readonly from: (value: unknown) => unknown };

const isFactory = (value: unknown): value is Factory =>
  typeof value === "function" && typeof (value as { from?: unknown }).from === "function";

/** A builder among a call's arguments, or what a function among them returned. */
interface Part {
  readonly builder: unknown;
  readonly isResult: boolean;
}

/** Returns the last call of a builder. A builder of another copy of the package may have none. */
function lastOf(value: unknown): Link | undefined {
  return isBuilder(value) ? (value as unknown as Partial<Chain>)._last : undefined;
}

function chainOf(last: Link): Link[] {
  const chain: Link[] = [];
  for (let link: Link | undefined = last; link !== undefined; link = link.before) chain.push(link);
  return chain.reverse();
}

/** Returns the part of a path after the field of a call; undefined if the path leads elsewhere. */
function behind({ section, field }: Effect, path: readonly Step[]): readonly Step[] | undefined {
  const front = section === "" ? [field] : [section, field];
  return front.every((step, i) => step === path[i]) ? path.slice(front.length) : undefined;
}

/** Yields a builder's calls that affect what is at a path, in order, with the rest of the path after their fields. */
function* linksTo(path: readonly Step[], last: Link): Generator<{ link: Link; rest: readonly Step[] }> {
  let items = 0;
  for (const link of chainOf(last)) {
    const { effect, key, value } = link;
    const rest = effect && behind(effect, path);
    if (effect === undefined || rest === undefined) continue;
    const { change } = effect;
    // The index or key of what the call added.
    const own = change === "put" ? key : items;
    if (change === "add") items++;
    if (change === "set") items = Array.isArray(value) ? value.length : 0;
    if (change === "set" || rest.length === 0 || rest[0] === own) yield { link, rest };
  }
}

/** Returns an argument to pass on, and notes the builders that are in it or that it returns. */
function observed(arg: unknown, parts: Part[]): unknown {
  // The strings of a template have `raw` too, and hold no builders.
  if (!Array.isArray(arg) || "raw" in arg) return observedItem(arg, parts);
  return arg.map(item => observedItem(item, parts));
}

function observedItem(arg: unknown, parts: Part[]): unknown {
  if (isBuilder(arg)) parts.push({ builder: arg, isResult: false });
  else if (typeof arg === "function")
    return (...args: unknown[]) => {
      const result: unknown = arg(...args);
      parts.push({ builder: result, isResult: true });
      return result;
    };
  return arg;
}
