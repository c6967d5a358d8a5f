import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { Jiti } from "jiti";
import transform from "../../../node_modules/jiti/dist/babel.cjs";
import createJiti from "../../../node_modules/jiti/dist/jiti.cjs";
import { isModuleName, isWindows, withDrive, withSlashes } from "../place.ts";
import { Linker, type Running } from "./linker.ts";
import { type Exports, type MissingName, missingNames } from "./missing-names.ts";
import { isInPackage } from "./positions.ts";

/** What a module gets that imports the package. */
export interface Entries {
  /** The package's entries, by the names under which a module imports them. */
  readonly modules: Readonly<Record<string, unknown>>;
  /** Loads an entry before it is imported. Does nothing for other names. */
  readonly prepare?: (name: string) => Promise<void>;
}

/** A module that has run. */
interface Loaded {
  /** `module.exports`, or the namespace of an ES module with `__esModule`. */
  readonly exports: unknown;
  /** The names that it, or a module that it loaded, imports in vain. */
  readonly missing: readonly MissingName[];
}

/** Matches what `using` at the top level of a module becomes: it would lose the module's exports. */
const outerUsing = /\bvar [\w$]+ = (?:await )?_usingCtx\d*\.[ua]\(/;

/**
 * Lets `export *` of modules that import each other compare exports without a value: it must not read these. The columns of what follows stay
 * as they are.
 */
function withSafeStars(code: string): string {
  const safe = code.replace(/\bexports\[key\] === (_[\w$]+)\[key\]/g, "_same_(exports, $1, key)");
  const helper = "function _same_(a, b, key) { try { return a[key] === b[key]; } catch { return true; } }";
  return safe === code ? code : `${safe}\n${helper}`;
}

/** Returns jiti's name for a file, which has slashes on Windows too. */
const jitiName = (file: string): string => withSlashes(withDrive(file));

/** Returns the names that a file may have in the cache, which jiti shares with Node. */
const cacheNames = (file: string): string[] => [withDrive(file), jitiName(file)];

/** Runs TypeScript and JavaScript modules, and remembers the code that ran. */
export class Loader {
  /** The code that ran, by the file that it came from. */
  readonly codes = new Map<string, string>();
  private readonly entries: Entries;
  private cache: Jiti["cache"] | undefined;

  constructor(entries: Entries) {
    this.entries = entries;
  }

  /** Returns the package's main entry. */
  async jobwright(): Promise<unknown> {
    await this.entries.prepare?.("jobwright");
    return this.entries.modules.jobwright;
  }

  /** The files loaded so far, without the JavaScript of packages, which Node loads. */
  get files(): string[] {
    return [...this.codes.keys()];
  }

  /** Forgets the modules, so that the next run sees changes. */
  release(): void {
    for (const name of this.files.flatMap(cacheNames)) delete this.cache?.[name];
  }

  /** @param jobwright - what the module gets as the main entry */
  async load(path: string, jobwright: unknown): Promise<Loaded> {
    const file = realpathSync(path);
    const { modules, prepare } = this.entries;
    const virtualModules = Object.create(modules, {
      jobwright: { value: jobwright },
    }) as Entries["modules"];
    /** What Node loads: its own modules, and the JavaScript of packages. */
    const natives = new Map<string, { readonly default?: unknown }>();
    const linker = new Linker(name => withDrive(normalize(pathOf(name))), prepare);
    const jiti = createJiti(
      file,
      {
        fsCache: false,
        // The linker does this.
        interopDefault: false,
        sourceMaps: true,
        virtualModules,
        transform: options => {
          const name = normalize(options.filename ?? "");
          // Files with an error are watched too.
          this.codes.set(name, "");
          const result = transform({ ...options, interopDefault: true });
          if (outerUsing.test(result.code))
            throw new SyntaxError(
              `${options.filename}: \`using\` is not supported at the top level of a module: put it into a block or a function`,
            );
          const code = withSafeStars(result.code);
          this.codes.set(name, code);
          return { ...result, code };
        },
      },
      {
        onError: error => {
          throw error;
        },
        // If Node loaded the module, Node would look for our package from there, and find another copy or none. jiti runs what is refused
        // here, and resolves its imports like all others.
        nativeImport: async id => {
          refuseOwn(id);
          const namespace = await import(id);
          natives.set(pathOf(id), namespace);
          return namespace;
        },
        // Runtimes keep the properties of `require` in different places. A proxy has them all.
        createRequire: from =>
          new Proxy(createRequire(from), {
            get: (require, key): unknown => {
              if (key === "cache") return linkedBy(linker, require.cache);
              // jiti asks this for a `.ts` that is imported as `.js`. With two names, a module would run twice.
              return isWindows && key === "resolve"
                ? withJitiNames(require.resolve)
                : Reflect.get(require, key);
            },
            apply: (require, _, [id]: [id: string]): unknown => {
              refuseOwn(id);
              if (id.endsWith(".json")) this.codes.set(normalize(id), "");
              return require(id);
            },
          }),
      },
    );
    this.cache = jiti.cache;
    const namespace = await jiti.import(file);
    const cached: Record<string, { exports?: unknown } | undefined> = jiti.cache;
    const moduleAt = (path: string) => cacheNames(path).flatMap(name => cached[name] ?? [])[0];
    const exportsOf = (id: string, importer: string): Exports => {
      if (id in virtualModules) return { values: [virtualModules[id]] };
      const found = jiti.esmResolve(id, { parentURL: importer, try: true });
      const place = found ? pathOf(found) : id;
      const native = natives.get(id) ?? natives.get(place);
      // The linker also takes names from what a CommonJS module exports as a whole.
      if (native !== undefined) return { values: [native, native.default, { default: native }] };
      const module = moduleAt(place);
      if (module === undefined) return { values: [] };
      const { exports } = module;
      return { values: isModule(exports) ? [exports] : [exports, { default: exports }], file: place };
    };
    return {
      exports: moduleAt(file)?.exports ?? namespace,
      missing: [...missingNames(this.codes, exportsOf)],
    };
  }
}

/** Returns the cache of modules, where jiti puts each module before it runs it. */
const linkedBy = (linker: Linker, cache: NodeJS.Require["cache"]): NodeJS.Require["cache"] =>
  new Proxy(cache, {
    set: (modules, file, module) => {
      linker.link(module as Running);
      return Reflect.set(modules, file, module);
    },
  });

/** Returns `require.resolve` with jiti's names for what it finds. */
const withJitiNames = (resolve: NodeJS.RequireResolve): NodeJS.RequireResolve =>
  Object.assign((...args: Parameters<NodeJS.RequireResolve>) => jitiName(resolve(...args)), {
    paths: resolve.paths,
  });

/** Returns the path of a file that may be given as its URL. */
const pathOf = (id: string): string => (id.startsWith("file:") ? fileURLToPath(id) : id);

/** Whether a value is the exports of an ES module. What others export may be anything. */
const isModule = (exports: unknown): boolean =>
  typeof exports === "object" && exports !== null && "__esModule" in exports;

/** Throws for a script that is not in a package. */
function refuseOwn(id: string): void {
  const path = pathOf(id);
  if (isModuleName(path) && !isInPackage(path)) throw new Error(`${path} is not left to Node`);
}
