import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { transform } from "sucrase";
import { defineConfig, type Options } from "tsup";

/** Makes CommonJS of ES modules, and leaves all else as it is: tsup's own way of it makes a function call of each `?.` and `??`. */
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
};

const library: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  external: ["fast-check", "vitest"],
  dts: true,
  sourcemap: true,
  splitting: true,
  plugins: [commonJs],
  // Not minified, though it would load a little sooner: with the white space go the marks by which bundlers leave out what is not used,
  // and with the syntax what tells Node the names of a CommonJS module's exports.
};

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Puts the modules of the main entry in the order in which they pack best (`npm run bundle-order`); a new one stands where it is imported. */
const inOrder: Plugin = {
  name: "in-order",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]src[\\/]index\.ts$/ }, ({ path }) => {
      const files: string[] = JSON.parse(readFileSync("bundle-order.json", "utf8"));
      const known = files.filter(file => existsSync(resolve(dirname(path), file)));
      const contents = known.map(file => `import "./${file}";\n`).join("") + readFileSync(path, "utf8");
      return { contents, loader: "ts" };
    });
    // Else such an import would be left out: the package says that its modules have no effects.
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      sideEffects: true,
    }));
  },
};

/** The library itself: an entry for each concern that may be wanted without the others. */
const main: Options = {
  ...library,
  entry: { index: "src/index.ts", read: "src/read/index.ts", yaml: "src/output.ts" },
  esbuildPlugins: [inOrder],
};

/** What stands beside it. */
const beside = {
  import: "src/import/index.ts",
  reference: "src/reference/index.ts",
  testing: "src/testing/index.ts",
  "testing-arbitraries": "src/testing/arbitraries/index.ts",
  vitest: "src/testing/vitest.ts",
};

/** Modules that the main entry exports whole: others take them from there, and all have the same classes. */
const shared = [
  "index.ts",
  "output.ts",
  "builders/argument-error.ts",
  "dry-run/index.ts",
  "schedule/cron-schedule.ts",
].map(file => resolve("src", file));

const mainEntry: Plugin = {
  name: "main-entry",
  setup({ initialOptions, onResolve }) {
    // CommonJS is made of what was first built as ES modules: the format says nothing, the names of the files do.
    const path = `./index${initialOptions.outExtension?.[".js"]}`;
    onResolve({ filter: /^\.\.?\// }, ({ path: file, resolveDir }) =>
      shared.includes(resolve(resolveDir, file)) ? { path, external: true, sideEffects: false } : undefined,
    );
  },
};

/** Built apart, so that `jobwright` is not cut into the pieces that these need of it: each would cost its start a file. */
const tools: Options = { ...library, entry: beside, esbuildPlugins: [mainEntry], dts: false };

// The types of all, in one go: they say the same of each other.
main.dts = { entry: { ...(main.entry as object), ...beside } };

/** The command is apart too; it holds all that it needs. */
const command: Options = {
  entry: { cli: "src/cli/main.ts", "render-process": "src/cli/render/main.ts" },
  format: ["esm"],
  target: "node20",
  platform: "node",
  splitting: true,
  // What was written as CommonJS asks for Node's own modules in this way.
  banner: {
    js: 'import { createRequire as $createRequire } from "node:module"; const require = $createRequire(import.meta.url);',
  },
  esbuildOptions: options => {
    options.minifyWhitespace = true;
  },
};

export default defineConfig([main, tools, command]);
