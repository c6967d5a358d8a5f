import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Jiti } from "jiti";
import transform from "../../../node_modules/jiti/dist/babel.cjs";
import createJiti from "../../../node_modules/jiti/dist/jiti.cjs";

/** The package's entries as a module imports them, by what they are called there. */
type Library = Readonly<Record<string, unknown>>;

/** What came of a module. */
interface Loaded {
  /** `module.exports`, or the namespace of an ES module with `__esModule`. */
  readonly exports: unknown;
}

/** Runs modules of TypeScript and JavaScript, and remembers what they were made of. */
export class Loader {
  /** The code that ran, by the file that it came from. */
  readonly codes = new Map<string, string>();
  readonly library: Library;
  private cache: Jiti["cache"] | undefined;

  constructor(library: Library) {
    this.library = library;
  }

  /** The files that were loaded so far, without those of packages. */
  get files(): string[] {
    return [...this.codes.keys()];
  }

  /** Forgets the modules, so that the next run sees what has changed. */
  release(): void {
    for (const file of this.files) delete this.cache?.[file];
  }

  /** @param jobwright - what the module gets for the main entry */
  async load(path: string, jobwright: unknown): Promise<Loaded> {
    const file = realpathSync(path);
    const jiti = createJiti(
      file,
      {
        fsCache: false,
        sourceMaps: true,
        virtualModules: Object.create(this.library, { jobwright: { value: jobwright } }) as Library,
        transform: options => {
          // Also those that have an error are files to watch.
          this.codes.set(options.filename ?? "", "");
          const result = transform(options);
          this.codes.set(options.filename ?? "", result.code);
          return result;
        },
      },
      {
        onError: error => {
          throw error;
        },
        // Node would look for the package where the module lies, and find another one, or none. What is refused here
        // is run by jiti, which asks for it as all else.
        nativeImport: async id => {
          refuseOwn(id);
          return import(id);
        },
        // Runtimes have the properties of `require` in different places: all of them stay.
        createRequire: from =>
          new Proxy(createRequire(from), {
            apply: (require, _, [id]: [id: string]): unknown => {
              refuseOwn(id);
              if (id.endsWith(".json")) this.codes.set(id, "");
              return require(id);
            },
          }),
      },
    );
    this.cache = jiti.cache;
    const namespace = await jiti.import(file);
    return { exports: (jiti.cache[file] as { exports?: unknown } | undefined)?.exports ?? namespace };
  }
}

/** Throws for a script that is not in a package. */
function refuseOwn(id: string): void {
  const path = id.startsWith("file:") ? fileURLToPath(id) : id;
  if (/\.[cm]?[jt]sx?$/.test(path) && !path.includes(`${sep}node_modules${sep}`))
    throw new Error(`${path} is not left to Node`);
}
