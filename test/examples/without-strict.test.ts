// Some projects still have TypeScript's `strict` off, as every new one of some frameworks.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { withSlashes } from "../../src/cli/place.ts";
import { typecheckAll } from "../typecheck.ts";

const root = join(import.meta.dirname, "..", "..");

it("all examples compile without strict", () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = fileNames.filter(file => file.startsWith(`${withSlashes(root)}/examples/`));
  expect(files.length).toBeGreaterThan(100);
  const texts = new Map(files.map(file => [file, readFileSync(file, "utf8")]));
  const program = typecheckAll(texts, {
    ...options,
    strict: false,
    exactOptionalPropertyTypes: false,
    noUncheckedIndexedAccess: false,
  });
  const faults = files.flatMap(file => program.getSemanticDiagnostics(program.getSourceFile(file)));
  expect(faults.map(fault => ts.flattenDiagnosticMessageText(fault.messageText, "\n"))).toEqual([]);
});
