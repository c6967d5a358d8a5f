import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, resolve } from "node:path";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import { transform } from "sucrase";
import { defineConfig, type Options } from "tsup";

/** Converts ES modules to CommonJS and changes nothing else. tsup's own conversion turns each `?.` and `??` into a function call. */
const commonJs: NonNullable<Options["plugins"]>[number] = {
  name: "common-js",
  renderChunk(text, { path }) {
    if (this.format !== "cjs") return undefined;
    this.splitting = false;
    const { code, sourceMap } = transform(text, {
      filePath: path,
      transforms: ["imports"],
      disableESTransforms: true,
      sourceMapOptions: { compiledFilename: path },
    });
    return sourceMap === undefined ? { code } : { code, map: sourceMap };
  },
  buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles)
      if (name.endsWith(".cjs.map"))
        writeFileSync(name, JSON.stringify(withoutOwnFile(JSON.parse(readFileSync(name, "utf8")))));
  },
};

interface SourceMap {
  file: string;
  sources: string[];
  sourcesContent: string[];
  mappings: string;
}

/**
 * Removes the converted file from its own source map. tsup names it by its path on this machine, for the code that stands in no source
 * file.
 */
function withoutOwnFile(map: SourceMap): SourceMap {
  const kept = map.sources.flatMap((source, i) => (isAbsolute(source) ? [] : [i]));
  const of = <T>(list: readonly T[]): T[] => kept.map(i => list[i] as T);
  const segment = (one: SourceMapSegment): SourceMapSegment => {
    if (one.length === 1) return one;
    const [column, source, ...rest] = one;
    const place = kept.indexOf(source);
    return place < 0 ? [column] : ([column, place, ...rest] as SourceMapSegment);
  };
  return {
    ...map,
    file: basename(map.file),
    sources: of(map.sources),
    sourcesContent: of(map.sourcesContent),
    mappings: encode(decode(map.mappings).map(line => line.map(segment))),
  };
}

const innerNames = [
  ...["atMostBytes", "atMostItems", "invalidEach", "notSupported", "outside", "pathOf", "emptyDirModeFault"],
  ...["illTyped", "unreadable", "readTime", "spend", "inherits", "variety", "struct", "pointer"],
  ...["colons", "leadingZeros", "positional", "isClosed"],
];

/**
 * Matches properties of the library's own objects that get short names in its files, which makes a script of one Job a hundred bytes smaller.
 * No caller sees them, no other copy of the package, and no data of a user has them.
 */
export const inner = new RegExp(`^(?:${innerNames.join("|")})$`);

const library: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  external: ["fast-check", "vitest"],
  sourcemap: true,
  splitting: true,
  plugins: [commonJs],
  esbuildOptions: options => {
    options.mangleProps = inner;
  },
  // Not minified, although it would load a little sooner. Without white space, the marks are gone by which bundlers drop unused code. With
  // shorter syntax, Node no longer sees the names of a CommonJS module's exports.
};

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Puts the modules of the main entry in an order. Those that are not named stay where they are imported. */
export const inOrder = (order: () => readonly string[]): Plugin => ({
  name: "in-order",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]src[\\/]index\.ts$/ }, ({ path }) => {
      const known = order().filter(file => existsSync(resolve(dirname(path), file)));
      const contents = known.map(file => `import "./${file}";\n`).join("") + readFileSync(path, "utf8");
      return { contents, loader: "ts" };
    });
    // Without this, such an import would be dropped: the package says that its modules have no side effects.
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      sideEffects: true,
    }));
  },
});

/** The order in which they compress best (`npm run bundle-order`). */
const bundleOrder = (): string[] => JSON.parse(readFileSync("bundle-order.json", "utf8"));

/** The library itself: an entry for each concern that may be wanted alone. */
const own = { index: "src/index.ts", read: "src/read/index.ts", yaml: "src/output.ts" };

const main: Options = {
  ...library,
  entry: own,
  esbuildPlugins: [inOrder(bundleOrder)],
};

/** The entries besides it. */
const beside = {
  import: "src/import/index.ts",
  reference: "src/reference/index.ts",
  testing: "src/testing/index.ts",
  "testing-arbitraries": "src/testing/arbitraries/index.ts",
  vitest: "src/testing/matchers/vitest.ts",
};

/** Modules that the main entry exports whole. The other entries import them from there, so that all have the same classes. */
const shared = [
  "index.ts",
  "outcome.ts",
  "output.ts",
  "builders/argument-error.ts",
  "dry-run/index.ts",
  "schedule/cron-schedule.ts",
].map(file => resolve("src", file));

const mainEntry: Plugin = {
  name: "main-entry",
  setup({ initialOptions, onResolve }) {
    // The CommonJS files are first built as ES modules, so `format` does not tell them apart. The file names do.
    const path = `./index${initialOptions.outExtension?.[".js"]}`;
    onResolve({ filter: /^\.\.?\// }, ({ path: file, resolveDir }) =>
      shared.includes(resolve(resolveDir, file)) ? { path, external: true, sideEffects: false } : undefined,
    );
  },
};

/** Built separately, so that `jobwright` is not split into the pieces that these share with it: each would add a file to its start. */
const tools: Options = { ...library, entry: beside, esbuildPlugins: [mainEntry] };

/** The files of all entries. */
export const entries = { ...own, ...beside };

/**
 * The types of all entries, at once, so that they share their declarations, and for CommonJS only: declarations.ts adds those of the ES
 * modules. `npm run lint` checks them; to do so again would take as long as the rest.
 */
const types: Options = {
  format: ["cjs"],
  entry: entries,
  dts: { only: true, compilerOptions: { noCheck: true } },
};

/** The command is separate too, and contains everything that it needs. */
const command: Options = {
  entry: { cli: "src/cli/main.ts", "render-process": "src/cli/render/main.ts" },
  format: ["esm"],
  target: "node20",
  platform: "node",
  splitting: true,
  // Code written as CommonJS loads Node's own modules with `require`.
  banner: {
    js: 'import { createRequire as $createRequire } from "node:module"; const require = $createRequire(import.meta.url);',
  },
  esbuildOptions: options => {
    options.minifyWhitespace = true;
  },
};

export default defineConfig([main, tools, types, command]);
