import type { Chain, Link } from "../../builders/link.ts";
import { isBuilder, plainOf } from "../../models/brand.ts";
import { fieldPath } from "../../read/field-path.ts";

type Method = (this: object, ...args: unknown[]) => unknown;
type Step = string | number;

/** Methods that make no new builder of their own. */
const others = new Set(["constructor", "build", "toJSON", "toYaml", "toJson", "$if", "$call", "$complete"]);

/**
 * Where builders were called, so that a fault can name the line.
 *
 * The builders themselves keep no such thing, it would slow them down: while a module runs, their methods are wrapped.
 */
export class Sites {
  /** Where a call stands. */
  private readonly calls = new WeakMap<object, Error>();
  /** The last call of the builder that made a piece of data. */
  private readonly makers = new WeakMap<object, Link>();
  private readonly undo: (() => void)[] = [];

  /** Wraps the methods of all builders that the package has. */
  watch(library: object): void {
    const seen = new Set<object>();
    for (const factory of Object.values(library)) {
      if (typeof factory !== "function" || typeof (factory as { from?: unknown }).from !== "function")
        continue;
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
  }

  /** Takes the wrappers away. */
  release(): void {
    for (const undo of this.undo.splice(0)) undo();
  }

  private wrap(prototype: object, name: string, method: Method): void {
    const sites = this;
    const define = (value: Method) =>
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    define(function (this: object, ...args) {
      const parts: unknown[] = [];
      const result = method.apply(
        this,
        args.map(arg => observed(arg, parts)),
      );
      const link = lastOf(result);
      if (link !== undefined && result !== this && !sites.calls.has(link)) sites.calls.set(link, new Error());
      for (const part of parts) sites.note(part);
      return result;
    });
    this.undo.push(() => define(method));
  }

  /** Remembers which builder a piece of data comes from. */
  note(builder: unknown): void {
    const link = lastOf(builder);
    if (link !== undefined) this.makers.set(plainOf(builder as never), link);
  }

  /**
   * The call that a field of some data comes from: the innermost that is known. Of a map as a whole, the call that put the entry whose
   * key or value was refused.
   */
  find(data: object, field: string, refused?: unknown): Error | undefined {
    const path = fieldPath(data, field);
    let current: unknown = data;
    let found: Error | undefined;
    for (let i = 0; i <= path.length && typeof current === "object" && current !== null; i++) {
      const maker = this.makers.get(current);
      if (maker !== undefined) found = this.call(maker, path.slice(i), refused) ?? this.first(maker) ?? found;
      current = (current as Record<Step, unknown>)[path[i] as Step];
    }
    return found;
  }

  /** The call that said what stands at a path. */
  private call(last: Link, path: readonly Step[], refused: unknown): Error | undefined {
    const chain = chainOf(last);
    let items = 0;
    let found: Error | undefined;
    let guilty: Error | undefined;
    for (const link of chain) {
      const { effect, value, key } = link;
      if (effect === undefined) continue;
      const { section, field, change } = effect;
      const at = section === "" ? 0 : 1;
      if (path[at] !== field || (at === 1 && path[0] !== section)) continue;
      const inner = path[at + 1];
      if (change === "set") {
        items = Array.isArray(value) ? value.length : 0;
        found = this.calls.get(link) ?? found;
      } else if (change === "add") {
        if (inner === undefined || inner === items) found = this.calls.get(link) ?? found;
        items++;
      } else if (inner === undefined || inner === key) {
        found = this.calls.get(link) ?? found;
        if (inner === undefined && (key === refused || value === refused)) guilty = found;
      }
    }
    return guilty ?? found;
  }

  /** The first call of a chain: where the builder came from. */
  private first(last: Link): Error | undefined {
    for (const link of chainOf(last)) {
      const call = this.calls.get(link);
      if (call !== undefined) return call;
    }
    return undefined;
  }
}

/** The last call of a builder; a builder of another copy of the package may have none. */
function lastOf(value: unknown): Link | undefined {
  return isBuilder(value) ? (value as unknown as Partial<Chain>)._last : undefined;
}

function chainOf(last: Link): Link[] {
  const chain: Link[] = [];
  for (let link: Link | undefined = last; link !== undefined; link = link.before) chain.push(link);
  return chain.reverse();
}

/** An argument, of which the builders are noted that are in it or that it gives. */
function observed(arg: unknown, parts: unknown[]): unknown {
  // The strings of a template are more than a list, and hold no builders.
  if (!Array.isArray(arg) || "raw" in arg) return observedItem(arg, parts);
  return arg.map(item => observedItem(item, parts));
}

function observedItem(arg: unknown, parts: unknown[]): unknown {
  if (isBuilder(arg)) parts.push(arg);
  else if (typeof arg === "function")
    return (...args: unknown[]) => {
      const result: unknown = arg(...args);
      parts.push(result);
      return result;
    };
  return arg;
}
