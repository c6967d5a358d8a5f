// `tsx declarations.ts` writes the declarations of the ES modules, after tsup has written those of CommonJS. They lead to these, so that for
// the compiler, too, a builder that was made in a CommonJS module is one that an ES module can take.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entries } from "./tsup.config.ts";

const dist = (file: string) => join(import.meta.dirname, "dist", file);

for (const name of Object.keys(entries)) {
  const types = readFileSync(dist(`${name}.d.cts`), "utf8");
  // Types of other packages, here and where some are added to them, must be those that the ES module loads.
  const hasOthers = /^import .* from '[^.]|^declare module/m.test(types);
  writeFileSync(dist(`${name}.d.ts`), hasOthers ? types : `export * from "./${name}.cjs";\n`);
}
