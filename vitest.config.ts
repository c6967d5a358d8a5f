import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The package's own name, in examples and tests: its sources, so that nothing has to be built first. */
const alias = Object.entries({
  "": "index.ts",
  "/import": "import/index.ts",
  "/read": "read/index.ts",
  "/reference": "reference/index.ts",
  "/testing": "testing/index.ts",
  "/testing/arbitraries": "testing/arbitraries/index.ts",
  "/vitest": "testing/vitest.ts",
}).map(([path, file]) => ({
  find: new RegExp(`^jobwright${path}$`),
  replacement: fileURLToPath(new URL(`src/${file}`, import.meta.url)),
}));

export default defineConfig({
  resolve: { alias },
  // The limit is for what hangs: a slow machine fails no test.
  test: {
    include: ["test/**/*.test.ts", "examples/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
