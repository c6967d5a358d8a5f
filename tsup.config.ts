import { defineConfig } from "tsup";

export default defineConfig({
  // An entry for each concern, so that nobody loads what they do not use.
  entry: { index: "src/index.ts", read: "src/read/index.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  external: ["fast-check", "vitest"],
  dts: true,
  sourcemap: true,
  splitting: true,
  treeshake: true,
  clean: true,
});
