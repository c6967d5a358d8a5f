// Runs the library in an engine that has the language but no host: no `TextEncoder`, `structuredClone`, `atob`, `crypto` or `process`.
// Small engines, and the environments of tests (Jest's jsdom), lack one or the other.
import { type Context, createContext, runInContext, runInThisContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { flows, readCases, recordedFiles } from "../../conformance/cases.ts";
import { root } from "./tarball.ts";

const code = `
import { compare } from "./conformance/compare.ts";
import { skipped } from "./conformance/skip.ts";
import * as library from "./src/index.ts";
import { parseManifests, parseYaml } from "./src/read/index.ts";
import * as testing from "./src/testing/index.ts";

const { job, cronJob, dryRunCreate, toJson, toYaml } = library;
const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl"));
const at = { now: new Date(0), uid: "00000000-0000-4000-8000-000000000000", suffix: "abcde" };

export const results = {
  built: () => [pi.toYaml(), pi.toJson(), pi.annotation("a", "é😀".repeat(100)).toYaml()],
  refused: () => {
    try { return pi.annotation("é", "a").label("😀".repeat(40), "").build(); } catch (error) { return error.message; }
  },
  read: () => parseManifests(pi.toYaml() + "---\\n" + pi.toJson()),
  binary: () => parseYaml("{? !!binary w6k= : !!binary 8J+YgA==}"),
  malformed: () => {
    try { return parseYaml("a: !!binary /w=="); } catch (error) { return error.message; }
  },
  keys: () => toYaml({ ["é".repeat(64)]: 1, ["é".repeat(65)]: 2 }),
  times: () => dryRunCreate({ ...pi.build(), metadata: { creationTimestamp: '"é\\\\\\n😀' } }).status,
  generated: () => dryRunCreate(job().generateName("é-").template(pi.build().spec.template).$complete(), at),
  clean: () => library.clean(testing.running(pi, at), { defaults: false }),
  pods: () => testing.pod(testing.running(pi, at)),
  pages: () => {
    const jobs = ["é", "b", "😀"].map(name => ({ ...pi.build(), metadata: { name } }));
    const page = testing.jobListOf(jobs, { limit: 2 });
    return [page, testing.jobListOf(jobs, { limit: 2, continue: page.metadata.continue })];
  },
  cron: () => cronJob("a").schedule("0 3 * * *").timeZone("Europe/Paris").jobTemplate(pi).toYaml(),
};
export const names = Object.keys(results);
export const ask = name => JSON.stringify(results[name]());
export const differences = cases => JSON.stringify(
  JSON.parse(cases).flatMap(one => compare(one, one.verdict).filter(text => !skipped(text))),
);
`;

interface Engine {
  readonly names: readonly string[];
  ask(name: string): string;
  differences(cases: string): string;
}

let bare: Engine;
let host: Engine;
let context: Context;
beforeAll(async () => {
  const made = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "engine",
    target: "es2022",
    // For old targets, tools turn `**` into Math.pow, which takes no BigInts.
    supported: { "exponent-operator": false },
  });
  const script = `${made.outputFiles[0]?.text}; engine`;
  context = createContext();
  bare = runInContext(script, context);
  host = runInThisContext(script);
});

describe("a JavaScript engine without host functions", () => {
  it("has no TextEncoder, crypto, process and the like", () => {
    const names = runInContext("Object.getOwnPropertyNames(globalThis)", context) as string[];
    for (const name of [
      "TextEncoder",
      "TextDecoder",
      "structuredClone",
      "atob",
      "btoa",
      "crypto",
      "process",
      "URL",
    ])
      expect(names).not.toContain(name);
  });

  it("gives the same results as Node", () => {
    expect(bare.names.length).toBeGreaterThan(10);
    for (const name of bare.names) expect(bare.ask(name), name).toBe(host.ask(name));
  });

  const recorded = recordedFiles()
    .map(file => [file, readCases(file).filter(one => flows.has(one.op))] as const)
    .filter(([, cases]) => cases.length > 0);
  it.each(recorded)("gives the recorded verdicts of the server on %s", (_, cases) => {
    expect(JSON.parse(bare.differences(JSON.stringify(cases)))).toEqual([]);
  });
});
