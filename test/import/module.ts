// Runs and checks the code that `builderCode` writes.
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import * as jobwright from "jobwright";
import ts from "typescript";
import type { BuilderOf } from "../../src/index.ts";
import { plainOf } from "../../src/models/brand.ts";
import { typecheckAll } from "../typecheck.ts";

/** The exports of a module. */
type Exports = Readonly<Record<string, unknown>>;

/** Runs a module that imports only `jobwright`. As the guide says, it is JavaScript too, unless it begins with a word on `as never`. */
export function run(code: string): Exports {
  if (!code.startsWith("// `as never`: ")) transformSync(code, { loader: "js" });
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, strict: true },
  });
  const exports: Record<string, unknown> = {};
  const load = (name: string) => {
    if (name !== "jobwright") throw new Error(`the module imports ${name}`);
    return jobwright;
  };
  new Function("require", "exports", outputText)(load, exports);
  return exports;
}

/** Returns the unchecked data of the only builder of a module. */
export function plain(code: string): unknown {
  const builders = Object.values(run(code));
  if (builders.length !== 1) throw new Error(`${builders.length} exports`);
  return plainOf(builders[0] as BuilderOf<object>);
}

/** Returns the compiler's messages for modules that import `jobwright`, each with its module's text. */
export function faults(codes: readonly string[]): string[] {
  const index = fileURLToPath(new URL("../../src/index.ts", import.meta.url));
  const files = new Map(
    codes.map((code, i) => [
      fileURLToPath(new URL(`code-${i}.ts`, import.meta.url)),
      code.replace('from "jobwright"', `from ${JSON.stringify(index)}`),
    ]),
  );
  const program = typecheckAll(files, { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true });
  return [...files].flatMap(([name, text]) =>
    [
      ...program.getSemanticDiagnostics(program.getSourceFile(name)),
      ...program.getSyntacticDiagnostics(program.getSourceFile(name)),
    ].map(({ messageText }) => `${ts.flattenDiagnosticMessageText(messageText, "\n")}\n${text}`),
  );
}
