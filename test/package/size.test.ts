// Ceilings in bytes, gzipped after minifying: they do not depend on the machine. Raise one only with a reason.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "./tarball.ts";

async function bundle(code: string): Promise<string> {
  const made = await build({
    stdin: { contents: code, resolveDir: root },
    alias: { jobwright: join(root, "dist/index.js") },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  return made.outputFiles[0]?.text ?? "";
}

const size = (text: string) => gzipSync(text, { level: 9 }).length;

describe("the size of a bundle", () => {
  it("of toYaml alone stays small, and brings neither rules nor builders", async () => {
    const text = await bundle(`import { toYaml } from "jobwright"; console.log(toYaml({ a: 1 }));`);
    expect(size(text)).toBeLessThan(4_000);
    expect(text).not.toContain("PodFailurePolicy");
    expect(text).not.toContain("may not be specified");
  });

  it("of a Job that is built, checked and written stays below 40 kB", async () => {
    const text = await bundle(`import { job } from "jobwright";
      console.log(job("pi").template(t => t.restartPolicy("Never").container("pi", "perl")).toYaml());`);
    expect(size(text)).toBeLessThan(40_000);
  });
});
