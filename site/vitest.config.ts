import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^jobwright$/, replacement: source("index.ts") },
      { find: /^jobwright\/read$/, replacement: source("read/index.ts") },
      { find: /^jobwright\/testing$/, replacement: source("testing/index.ts") },
    ],
  },
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 60_000, maxWorkers: "100%" },
});
