// Which line of the source said what: every call of a builder's method notes where it was made.
import type { TracedLine } from "../messages.ts";
import { type Builder, isBuilder, isObject, plainOf } from "./values.ts";

/** A builder as it is inside: one call, linked to the builder that it was called on. */
interface Link extends Builder {
  readonly _before: Link | undefined;
  readonly _place: { readonly section: string; readonly name: string } | undefined;
  readonly _change: "set" | "add" | "put";
  readonly _value: unknown;
  readonly _key: string;
}

type Callable = (...args: unknown[]) => unknown;
type Path = readonly (string | number)[];

/** What a function without arguments gives; nothing where it throws, as a class does. */
function made(factory: Callable): unknown {
  try {
    return factory();
  } catch {
    return undefined;
  }
}

/** The line of the user's source in which an error was made, or a call. */
export type LineOf = (stack: string | undefined) => number | undefined;

export class Trace {
  /** Whose data an object is. */
  readonly #makers = new WeakMap<object, Link>();
  /** Whose `spec` an object is: a Job as the template of a CronJob gives that alone. */
  readonly #specs = new WeakMap<object, Link>();
  readonly #lines = new WeakMap<Link, number>();
  readonly #lineOf: LineOf;

  constructor(lineOf: LineOf) {
    this.#lineOf = lineOf;
  }

  /** The same module, whose factories and builders note the lines of their calls. */
  module(exports: Record<string, unknown>): Record<string, unknown> {
    const traced: Record<string, unknown> = { ...exports };
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value !== "function" || typeof (value as { from?: unknown }).from !== "function") continue;
      const factory = value as Callable;
      const builder = made(factory);
      if (!isBuilder(builder)) continue;
      this.#patch(Object.getPrototypeOf(builder) as Record<string, unknown>);
      const statics = Object.entries(factory).map(([key, fn]) => [key, this.#noting(fn as Callable)]);
      traced[name] = Object.assign(this.#noting(factory), Object.fromEntries(statics));
    }
    return traced;
  }

  #patch(prototype: Record<string, unknown>): void {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const { value, writable } = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
      if (typeof value !== "function" || !writable || /^(?:\$|constructor$|build$|to[A-Z])/.test(name))
        continue;
      prototype[name] = this.#noting(value as Callable);
    }
  }

  /** The function, which notes its line on all builders that it makes, and knows those that it is given. */
  #noting(fn: Callable): Callable {
    const trace = this;
    return function noted(this: unknown, ...args: unknown[]): unknown {
      const made = fn.apply(
        this,
        args.map(arg => trace.#known(arg)),
      );
      if (isBuilder(made) && made !== this) {
        const line = trace.#lineOf(new Error().stack);
        for (
          let link: Link | undefined = made as Link;
          link && !trace.#lines.has(link);
          link = link._before
        ) {
          // The builder on which nothing was called is the same for all.
          if (line !== undefined && (link._place !== undefined || link._value !== undefined))
            trace.#lines.set(link, line);
        }
      }
      return made;
    };
  }

  #known(arg: unknown): unknown {
    if (isBuilder(arg)) this.#remember(arg as Link);
    else if (Array.isArray(arg)) for (const item of arg) this.#known(item);
    else if (typeof arg === "function")
      return (...args: unknown[]) => {
        const made: unknown = (arg as Callable)(...args);
        if (isBuilder(made)) this.#remember(made as Link);
        return made;
      };
    return arg;
  }

  #remember(link: Link): void {
    const data = plainOf(link) as { spec?: unknown };
    this.#makers.set(data, link);
    if (isObject(data.spec)) this.#specs.set(data.spec, link);
  }

  /** The lines of all that a builder says. */
  lines(builder: Builder): TracedLine[] {
    let found: TracedLine[] = [];
    const note = (path: Path, line: number | undefined) => {
      if (line !== undefined) found.push({ path, line });
    };
    const walk = (last: Link, prefix: Path): void => {
      const links: Link[] = [];
      for (let link: Link | undefined = last; link; link = link._before) links.push(link);
      const counts = new Map<string, number>();
      for (const link of links.reverse()) {
        const { _place: place, _change: change, _value: value, _key: key } = link;
        const line = this.#lines.get(link);
        if (place === undefined) {
          note(prefix, line);
          continue;
        }
        let path: Path = [...prefix, ...(place.section === "" ? [] : [place.section]), place.name];
        const id = path.join("\n");
        if (change === "set") {
          // What was there before is gone, and so are its lines.
          found = found.filter(each => !path.every((step, i) => step === each.path[i]));
          counts.set(id, Array.isArray(value) ? value.length : 0);
        } else {
          const count = counts.get(id) ?? 0;
          note(path, line);
          path = [...path, change === "add" ? count : key];
          counts.set(id, count + 1);
        }
        note(path, line);
        within(value, path);
      }
    };
    const within = (value: unknown, path: Path): void => {
      if (!isObject(value)) return;
      const maker = this.#makers.get(value);
      const owner = this.#specs.get(value);
      if (maker !== undefined) walk(maker, path);
      else if (owner !== undefined) walk(owner, path.slice(0, -1));
      else if (Array.isArray(value)) for (const [i, item] of value.entries()) within(item, [...path, i]);
      else for (const key of Object.keys(value)) within(value[key], [...path, key]);
    };
    walk(builder as Link, []);
    return found;
  }
}
