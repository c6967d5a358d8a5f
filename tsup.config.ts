import { defineConfig, type Options } from "tsup";

const library: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  external: ["fast-check", "vitest"],
  dts: true,
  sourcemap: true,
  splitting: true,
  // Not minified, though it would load a little sooner: with the white space go the marks by which bundlers leave out what is not used,
  // and with the syntax what tells Node the names of a CommonJS module's exports.
};

const main: Options = {
  ...library,
  // An entry for each concern: bundlers can then leave a whole file out, whatever it does when it is loaded.
  entry: {
    index: "src/index.ts",
    read: "src/read/index.ts",
    yaml: "src/output.ts",
    testing: "src/testing/index.ts",
    "testing-arbitraries": "src/testing/arbitraries/index.ts",
    vitest: "src/testing/vitest.ts",
  },
};

/** What a tool imports of the package's main entry stays there: it is not built a second time. */
const mainEntry: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "main-entry",
  setup({ initialOptions, onResolve }) {
    const path = initialOptions.format === "cjs" ? "./index.cjs" : "./index.js";
    onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path, external: true, sideEffects: false }));
  },
};

/** Tools beside the library, built apart: files that they alone need are not cut out of what `jobwright` reads. */
const tools: Options = {
  ...library,
  entry: { import: "src/import/index.ts", reference: "src/reference/index.ts" },
  esbuildPlugins: [mainEntry],
};

/** The command is apart too; it holds all that it needs. */
const command: Options = {
  entry: { cli: "src/cli/main.ts", "render-worker": "src/cli/render/worker.ts" },
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
