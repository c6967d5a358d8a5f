// What 100 Jobs cost the type checker: counted, not timed, so that it does not depend on the machine.
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

const jobOf = (i: number) => `
export const job${i} = job("job-${i}").namespace("batch").label("app", "worker").label("index", "${i}")
  .completions(5).parallelism(2).backoffLimit(4).ttlSecondsAfterFinished(3600)
  .template(t => t.label("app", "worker").restartPolicy("Never").serviceAccountName("worker")
    .container(c => c.name("worker").image("worker:${i}").command("worker", "--index", "${i}")
      .env({ PORT: 8080, MODE: "batch" })
      .resources(r => r.requests({ cpu: "500m", memory: "256Mi" }).limits({ memory: "512Mi" }))
      .volumeMount("data", "/data"))
    .volume(v => v.name("data").emptyDir({ sizeLimit: "1Gi" })))
  .build();`;

function instantiations(jobs: number): number {
  const file = join(root, "test/builders/counted.ts");
  const text = `import { job } from "../../src/index.ts";${Array.from({ length: jobs }, (_, i) => jobOf(i)).join("")}`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : read(name, ...rest);
  const program = ts.createProgram([file], options, host);
  expect(program.getSemanticDiagnostics(program.getSourceFile(file))).toEqual([]);
  return program.getInstantiationCount();
}

it("100 Jobs instantiate no more types than a few Jobs do, and few in all", () => {
  const one = instantiations(1);
  const hundred = instantiations(100);
  expect(hundred).toBeLessThan(4_000);
  expect(hundred - one).toBeLessThan(1_500);
}, 120_000);
