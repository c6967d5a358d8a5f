import { basename } from "node:path";
import { types } from "node:util";

/** What jiti knows of a module before it runs it. */
export interface Running {
  readonly filename: string;
  readonly loaded: boolean;
  exports: unknown;
  readonly require: {
    import(id: string): Promise<unknown>;
    esmResolve(id: string, options: { readonly try: true }): string | undefined;
  };
}

/**
 * Lets modules import one another as Node does. Node links modules before it runs them: a module that imports another waits until that one
 * has run, and what it has not yet defined, because they import each other, cannot be read. jiti would give `undefined`.
 */
export class Linker {
  /** The first import of each module, by its file. */
  private readonly imports = new Map<string, Promise<unknown>>();
  /** The modules that a module waits for, by their files. */
  private readonly awaited = new Map<string, Set<string>>();

  private readonly fileOf: (name: string) => string;

  private readonly prepare: ((id: string) => Promise<void>) | undefined;

  /**
   * @param fileOf - returns the one path of a file that has several names, such as a URL
   * @param prepare - awaited before what has this name is imported
   */
  constructor(fileOf: (name: string) => string, prepare?: (id: string) => Promise<void>) {
    this.fileOf = fileOf;
    this.prepare = prepare;
  }

  /** Prepares a module that is about to run. */
  link(module: Running): void {
    module.exports = guarded(module);
    const { require } = module;
    const from = this.fileOf(module.filename);
    const load = require.import.bind(require);
    require.import = async id => {
      await this.prepare?.(id);
      const found = require.esmResolve(id, { try: true });
      const value = await (found ? this.load(this.fileOf(found), from, () => load(id)) : load(id));
      return id.endsWith(".json") ? value : asModule(value);
    };
  }

  private async load(file: string, from: string, load: () => Promise<unknown>): Promise<unknown> {
    const awaited = this.awaited.get(from) ?? new Set();
    this.awaited.set(from, awaited);
    const first = this.imports.get(file);
    const isCycle = this.awaits(file, from);
    awaited.add(file);
    try {
      if (first !== undefined && !isCycle) await first;
      const loading = load();
      if (first === undefined) this.imports.set(file, loading);
      return await loading;
    } finally {
      awaited.delete(file);
    }
  }

  /** Whether a module waits for another one, or for one that does. */
  private awaits(file: string, other: string, seen = new Set<string>()): boolean {
    if (file === other) return true;
    if (seen.has(file)) return false;
    seen.add(file);
    return [...(this.awaited.get(file) ?? [])].some(next => this.awaits(next, other, seen));
  }
}

type Names = Record<PropertyKey, unknown>;

/** Names that are asked of any value, to see what it is. */
const asked = new Set<PropertyKey>(["then", "toJSON", "__esModule", "__JITI_ERROR__"]);

/** Returns the object that a module puts its exports into. As long as the module runs, a name without a value cannot be read. */
function guarded(module: Running): object {
  const defined = new Set<PropertyKey>();
  return new Proxy<Names>(
    {},
    {
      get(target, key, self) {
        const value: unknown = Reflect.get(target, key, self);
        // In CommonJS, what is not there yet is `undefined`.
        const isEarly = value === undefined && !module.loaded && "__esModule" in target && !defined.has(key);
        if (isEarly && typeof key === "string" && !asked.has(key))
          throw new ReferenceError(
            `Cannot access '${key}' before initialization: modules import each other, and ${basename(module.filename)} has not defined it yet`,
          );
        return value;
      },
      set(target, key, value) {
        // At first, all names are set to `undefined`.
        if (key in target) defined.add(key);
        target[key] = value;
        return true;
      },
    },
  );
}

/**
 * Returns what was exported as an ES module, with a default export. The names of that are names of the module too, as in a CommonJS module
 * that exports one object.
 */
function asModule(exports: unknown): unknown {
  if (exports !== Object(exports)) return exports;
  const names = exports as Names;
  // What Node made of a CommonJS module may have this mark too.
  const isMarked = Object.hasOwn(names, "__esModule");
  if (isMarked && !types.isModuleNamespaceObject(names)) return names;
  const main = "default" in names ? (names.default as Names | null | undefined) : names;
  const isObject = main === Object(main) && !types.isPromise(main);
  return new Proxy(names, {
    get(_, key) {
      if (key === "__esModule") return true;
      if (key === "default") return isMarked && typeof main?.default === "function" ? main.default : main;
      if (key in names || !isObject) return names[key];
      const value = main?.[key];
      return typeof value === "function" ? (value.bind(main) as unknown) : value;
    },
  });
}
