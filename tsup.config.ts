import { defineConfig, type Options } from "tsup";

const library: Options = {
  // An entry for each concern: bundlers can then leave a whole file out, whatever it does when it is loaded.
  entry: {
    index: "src/index.ts",
    read: "src/read/index.ts",
    import: "src/import/index.ts",
    reference: "src/reference/index.ts",
    yaml: "src/output.ts",
    testing: "src/testing/index.ts",
    "testing-arbitraries": "src/testing/arbitraries/index.ts",
    vitest: "src/testing/vitest.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  external: ["fast-check", "vitest"],
  dts: true,
  sourcemap: true,
  splitting: true,
  clean: true,
  // Not minified, though it would load a little sooner: with the white space go the marks by which bundlers leave out what is not used,
  // and with the syntax what tells Node the names of a CommonJS module's exports.
};

/** The command is apart, so that it does not cut the library's files into other pieces; it holds all that it needs. */
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

export default defineConfig([library, command]);
