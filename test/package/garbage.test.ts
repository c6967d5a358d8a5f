// Whoever has no types to warn them learns what was wrong from us, not from the engine.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { root } from "./tarball.ts";

const garbage = [undefined, null, 5, 10n, true, "", "x", Symbol("s"), {}, [], [null], () => 1, new Map()];
const engine =
  /^Cannot (?:read|destructure|convert|set|mix)|is not (?:a function|iterable|a constructor|defined)|^Invalid (?:date|time)/;

/** What a call throws, if anything. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each(["index", "read", "yaml", "testing", "import", "reference"])("the functions of %s", entry => {
  it("answer garbage in words of their own", async () => {
    const module: Record<string, unknown> = await import(pathToFileURL(join(root, `dist/${entry}.js`)).href);
    const bare: string[] = [];
    const check = (name: string, call: () => unknown) => {
      const error = thrownBy(call);
      if (error !== undefined && (!(error instanceof Error) || engine.test(error.message)))
        bare.push(`${name}: ${String(error)}`);
    };
    for (const [name, value] of Object.entries(module)) {
      // Classes are made with `new`; errors by the library alone.
      if (typeof value !== "function" || /^[A-Z]/.test(name)) continue;
      const { from } = value as { from?: (value: unknown) => { build(): unknown } };
      for (const one of garbage) {
        check(`${name}(${typeof one})`, () => value(one));
        if (from !== undefined) check(`${name}.from(${typeof one})`, () => from(one).build());
      }
    }
    expect(bare).toEqual([]);
  });
});
