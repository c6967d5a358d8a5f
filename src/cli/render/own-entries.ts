import { createRequire, Module } from "node:module";
import type { Entries } from "./loader.ts";

/** The files of the package's entries, without their endings, by the names under which a module imports them. */
const files: Readonly<Record<string, string>> = {
  jobwright: "index",
  "jobwright/read": "read",
  "jobwright/import": "import",
  "jobwright/reference": "reference",
  "jobwright/yaml": "yaml",
  "jobwright/testing": "testing",
  "jobwright/testing/arbitraries": "testing-arbitraries",
  "jobwright/vitest": "vitest",
};

const require = createRequire(import.meta.url);
const imported = new Map<string, object>();

/**
 * The package's entries, which are next to this file: the ES modules, which Node gives to packages that import them. So a package that makes
 * builders, and the module that goes on with them, have the same classes. They are loaded only when a module asks for them.
 */
export const ownEntries: Entries = {
  modules: Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [
        name,
        // What CommonJS requires before anyone has imported it, Node 20 can only require too.
        { enumerable: true, get: () => imported.get(name) ?? (require(`./${file}.cjs`) as unknown) },
      ]),
    ),
  ),

  async prepare(name) {
    const file = Object.hasOwn(files, name) ? files[name] : undefined;
    if (file === undefined || imported.has(name)) return;
    const names = (await import(new URL(`${file}.js`, import.meta.url).href)) as object;
    const exports = Object.defineProperty({ ...names }, "__esModule", { value: true });
    imported.set(name, exports);
    // Packages in CommonJS get the same.
    const path = require.resolve(`./${file}.cjs`);
    require.cache[path] = Object.assign(new Module(path), { exports, loaded: true });
  },
};
