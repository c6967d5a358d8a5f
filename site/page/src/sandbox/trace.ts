// Finds which line of the source said what: every call of a builder's method records where it was made. What a call changed is read from
// the data before and after, so that nothing here depends on how builders keep it.
import type { TracedLine } from "../messages.ts";
import { type Builder, isBuilder, isObject, plainOf } from "./values.ts";

type Callable = (...args: unknown[]) => unknown;
type Path = readonly (string | number)[];
type Plain = Readonly<Record<string, unknown>>;

interface Call {
  /** The builder that the method was called on; none for a factory. */
  readonly before: Builder | undefined;
  readonly line: number | undefined;
}

/** Returns the line of the user's source in which an error or a call was made. */
type LineOf = (stack: string | undefined) => number | undefined;

/** Returns what a function returns without arguments; undefined if it throws, as a class does. */
function made(factory: Callable): unknown {
  try {
    return factory();
  } catch {
    return undefined;
  }
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The parts of a manifest whose fields are side by side on a builder. */
const sections = new Set(["metadata", "spec"]);

/** Returns the new items at the end of a list, or the new and changed entries of a map. */
function added(was: unknown, is: unknown): (string | number)[] {
  if (Array.isArray(is)) {
    const length = Array.isArray(was) ? was.length : 0;
    return same(is.slice(0, length), was ?? []) ? [...is.keys()].slice(length) : [];
  }
  return isObject(is)
    ? Object.keys(is).filter(key => !same(isObject(was) ? was[key] : undefined, is[key]))
    : [];
}

/** Returns the paths that a call changed: a field, an item that it added to a list, an entry that it put into a map. */
function changes(before: Plain, after: Plain, path: Path = []): Path[] {
  const found: Path[] = [];
  for (const key of Object.keys(after)) {
    const [was, is] = [before[key], after[key]];
    if (same(was, is)) continue;
    const here = [...path, key];
    if (path.length === 0 && sections.has(key) && isObject(is)) {
      found.push(...changes((was ?? {}) as Plain, is as Plain, here));
      continue;
    }
    const parts = added(was, is).map(step => [...here, step]);
    found.push(...(isObject(was) && parts.length > 0 ? parts : [here, ...parts]));
  }
  return found;
}

const startsWith = (path: Path, start: Path) => start.every((step, i) => step === path[i]);

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => (isObject(part) ? part[step] : undefined), value);

export class Trace {
  readonly #calls = new WeakMap<Builder, Call>();
  /** The builder whose data an object is. */
  readonly #makers = new WeakMap<object, Builder>();
  /** The builder whose `spec` an object is: of a Job, a CronJob's template takes only that. */
  readonly #specs = new WeakMap<object, Builder>();
  readonly #lineOf: LineOf;

  constructor(lineOf: LineOf) {
    this.#lineOf = lineOf;
  }

  /** Returns the same module, with factories and builders that record the lines of their calls. */
  module(exports: Plain): Plain {
    const traced: Record<string, unknown> = { ...exports };
    const patched = new Set<object>();
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value !== "function" || typeof (value as { from?: unknown }).from !== "function") continue;
      const factory = value as Callable;
      const builder = made(factory);
      if (!isBuilder(builder)) continue;
      const prototype = Object.getPrototypeOf(builder) as Record<string, unknown>;
      if (!patched.has(prototype)) this.#patch(prototype);
      patched.add(prototype);
      const statics = Object.entries(factory).map(([key, fn]) => [
        key,
        typeof fn === "function" ? this.#noting(fn as Callable) : fn,
      ]);
      traced[name] = Object.assign(this.#noting(factory), Object.fromEntries(statics));
    }
    return traced;
  }

  #patch(prototype: Record<string, unknown>): void {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const value = prototype[name];
      if (typeof value !== "function" || /^(?:\$|constructor$|build$|to[A-Z])/.test(name)) continue;
      // Nobody can assign to a method of a builder.
      Object.defineProperty(prototype, name, { value: this.#noting(value as Callable) });
    }
  }

  /** Wraps a function: it records its line for the builder that it makes, and notes the builders that it is given. */
  #noting(fn: Callable): Callable {
    const trace = this;
    return function noted(this: unknown, ...args: unknown[]): unknown {
      const result = fn.apply(
        this,
        args.map(arg => trace.#known(arg)),
      );
      if (isBuilder(result) && result !== this && !trace.#calls.has(result)) {
        const line = trace.#lineOf(new Error().stack);
        trace.#calls.set(result, { before: isBuilder(this) ? this : undefined, line });
      }
      return result;
    };
  }

  #known(arg: unknown): unknown {
    if (isBuilder(arg)) this.#remember(arg);
    else if (Array.isArray(arg)) for (const item of arg) this.#known(item);
    else if (typeof arg === "function")
      return (...args: unknown[]) => {
        const result: unknown = (arg as Callable)(...args);
        if (isBuilder(result)) this.#remember(result);
        return result;
      };
    return arg;
  }

  #remember(builder: Builder): void {
    const data = plainOf(builder) as { spec?: unknown };
    this.#makers.set(data, builder);
    if (isObject(data.spec)) this.#specs.set(data.spec, builder);
  }

  /** Returns the lines of everything that a builder says. */
  lines(root: Builder): TracedLine[] {
    let found: TracedLine[] = [];
    const walk = (last: Builder, prefix: Path): void => {
      const steps: [Builder, Call][] = [];
      let call: Call | undefined;
      for (let builder: Builder | undefined = last; builder; builder = call.before) {
        call = this.#calls.get(builder);
        if (call === undefined) break;
        steps.push([builder, call]);
      }
      for (const [builder, { before, line }] of steps.reverse()) {
        const after = plainOf(builder);
        for (const change of changes((before ? plainOf(before) : {}) as Plain, after as Plain)) {
          const path = [...prefix, ...change];
          // This replaced what was there before, and so its lines.
          found = found.filter(each => !startsWith(each.path, path));
          if (line !== undefined) found.push({ path, line });
          within(at(after, change), path);
        }
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
    walk(root, []);
    return found;
  }
}
