// What `tsc --declaration` writes for a module that exports builders and what they build: it must use names, not the whole types.
import { join } from "node:path";
import { expect, it } from "vitest";
import { typecheckAll } from "../typecheck.ts";

const file = join(import.meta.dirname, "declared.ts");

it("tsc --declaration writes the names of this package's types, not the whole types", () => {
  const text = `import { job } from "../../src/index.ts";
    export const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl"));
    export const built = pi.build();
    export const spec = built.spec;
    export const metadata = () => built.metadata;
    export const containers = built.spec.template.spec.containers;`;
  const program = typecheckAll(new Map([[file, text]]), {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  let written = "";
  program.emit(program.getSourceFile(file), (_, declarations) => (written = declarations));
  expect(written.replace(/import\("[^"]*"\)\./g, "")).toBe(`export declare const pi: JobBuilder<never, never>;
export declare const built: Manifest<Job>;
export declare const spec: ManifestPart<JobSpec>;
export declare const metadata: () => ManifestPart<ObjectMeta> & object;
export declare const containers: ManifestPart<Container>[];
`);
});
