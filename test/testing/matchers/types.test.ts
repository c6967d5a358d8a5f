// The types of the matchers in the test runners. Their declarations have other shapes in other versions, of which one is installed at most:
// the others are outlined here.
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { typecheckAll } from "../../typecheck.ts";

const chai = "declare namespace Chai { interface Assertion { not: Assertion } }";

const runners: Record<string, { module: string; outline: string }> = {
  "vitest 4": {
    module: "vitest",
    outline: `${chai}
declare module "vitest" {
  interface Matchers<T = any> {}
  interface AsymmetricMatchersContaining { any(): any }
  type Chained<A, T> = { [K in keyof A]: A[K] extends Chai.Assertion ? Assertion<T> : A[K] };
  interface Assertion<T = any> extends Chained<Chai.Assertion, T>, Matchers<T> {}
  interface Expect extends AsymmetricMatchersContaining { <T>(actual: T): Assertion<T> }
  const expect: Expect;
}`,
  },
  "vitest 5": {
    module: "vitest",
    outline: `${chai}
declare module "vitest" {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {}
  interface AsymmetricMatchersContaining extends Matchers<any> {}
  type Chained<A, R extends void | Promise<void>, T> = { [K in keyof A]: A[K] extends Chai.Assertion ? Assertion<R, T> : A[K] };
  interface Assertion<R extends void | Promise<void> = void, T = unknown> extends Chained<Chai.Assertion, R, T>, Matchers<R, T> {}
  interface Expect extends Matchers<any>, AsymmetricMatchersContaining { <T>(actual: T): Assertion<void, T> }
  const expect: Expect;
}`,
  },
  jest: {
    module: "expect",
    outline: `declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T = unknown> {}
  interface AsymmetricMatchers { any(): any }
  interface Inverse<R extends void | Promise<void>, T> { not: Matchers<R, T> }
  interface Expect extends AsymmetricMatchers { <T>(actual: T): Matchers<void, T> & Inverse<void, T> }
  const expect: Expect;
}`,
  },
  bun: {
    module: "bun:test",
    outline: `declare module "bun:test" {
  interface Matchers<T = unknown> { not: Matchers<unknown> }
  interface AsymmetricMatchers { any(): any }
  interface Expect extends AsymmetricMatchers { <T = unknown>(actual: T): Matchers<T> }
  const expect: Expect;
}`,
  },
};

const folder = import.meta.dirname;
const matchers = join(folder, "../../../src/testing/matchers/vitest.ts");

describe("the types of the matchers", () => {
  it.each(Object.entries(runners))("fit those of %s", (_, { module, outline }) => {
    const use = `import { expect } from "${module}";
import { job, type Job } from "../../../src/index.ts";
import "../../../src/testing/matchers/vitest.ts";
const pi = job.run("pi", "perl:5.34");
expect(pi).toBeAccepted();
expect(pi).not.toBeRejected({ field: "spec.parallelism" });
// @ts-expect-error
expect(pi).toBeRejected({ fields: "spec.parallelism" });
export const call: { body: Job } = { body: expect.toBeAccepted() };`;
    const files = new Map([
      [join(folder, "outline.d.ts"), outline],
      [join(folder, "use.ts"), use],
    ]);
    const program = typecheckAll(files, { skipLibCheck: false });
    const found = [...files.keys(), matchers].flatMap(file => [
      ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
      ...program.getSemanticDiagnostics(program.getSourceFile(file)),
    ]);
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
  });
});
