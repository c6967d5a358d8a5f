import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Maps the package's own name, in examples and tests, to its sources, so that nothing has to be built first. */
const alias = Object.entries({
  "": "index.ts",
  "/import": "import/index.ts",
  "/read": "read/index.ts",
  "/reference": "reference/index.ts",
  "/testing": "testing/index.ts",
  "/testing/arbitraries": "testing/arbitraries/index.ts",
  "/vitest": "testing/matchers/vitest.ts",
}).map(([path, file]) => ({
  find: new RegExp(`^jobwright${path}$`),
  replacement: fileURLToPath(new URL(`src/${file}`, import.meta.url)),
}));

/** Files that replace modules of Node, that share a folder, or that another test imports. */
const apart = ["test/cli/**/*.test.ts", "examples/**/*.test.ts"];

export default defineConfig({
  resolve: { alias },
  test: {
    // The limit is for tests that hang: a slow machine must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By default, Vitest leaves a core free, which is half of a small machine.
    maxWorkers: "100%",
    projects: [
      // The library keeps no state that a test could see. Loaded once for many files, all tests take two thirds of the time.
      {
        extends: true,
        test: { name: "rooms", include: ["test/**/*.test.ts"], exclude: apart, isolate: false },
      },
      { extends: true, test: { name: "apart", include: apart } },
    ],
  },
});
