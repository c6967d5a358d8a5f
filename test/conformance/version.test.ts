// conformance/oracle/go.mod has the version of Kubernetes; every other place must have the same.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTable, tableFile } from "../../conformance/functions/table.ts";
import {
  currentVersion,
  goModFile,
  mentions,
  minorOf,
  staged,
  stagedModules,
  textFiles,
  versionOf,
  withMentions,
  withVersion,
} from "../../conformance/version.ts";
import { version as reference } from "../../src/reference/index.ts";

const root = join(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const version = currentVersion();

describe("the version of Kubernetes in the oracle's go.mod is the same in", () => {
  it("the extracted facts (`npm run extract` updates them)", () => {
    for (const name of readdirSync(join(root, "spec/api")))
      expect([name, /^kubernetes: (.*)$/m.exec(read(`spec/api/${name}`))?.[1]]).toEqual([name, version]);
  });

  it("the reference (`npm run generate` updates it)", () => {
    expect(reference).toBe(version);
  });

  it("the table of functions (`npm run conformance:functions -- --record` updates it)", () => {
    expect(readTable(readFileSync(tableFile, "utf8")).version).toBe(version);
  });

  it("all modules of Kubernetes that are released with it", () => {
    const goMod = readFileSync(goModFile, "utf8");
    const replaced = [...goMod.matchAll(/^\s*(?:replace )?(k8s\.io\/\S+) => \1 v(\S+)$/gm)];
    expect(replaced.length).toBeGreaterThan(30);
    for (const [, name, at] of replaced) expect([name, at]).toEqual([name, staged(version)]);
    for (const name of ["api", "apimachinery", "apiserver"])
      expect(goMod).toContain(`\tk8s.io/${name} v${staged(version)}\n`);
  });

  it("src/faults/go-words.ts, as its release of Go: if it fails, check that file and spec/time-zones.ts", () => {
    const [, release] = /^go (1\.\d+)/m.exec(readFileSync(goModFile, "utf8")) ?? [];
    expect(read("src/faults/go-words.ts")).toContain(`and Go ${release} does not`);
  });

  it("the texts (`npm run conformance:version` updates them)", () => {
    const said = textFiles().flatMap(name => mentions(read(name)).map(at => [name, at] as const));
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter(([, at]) => at !== version && at !== minorOf(version))).toEqual([]);
  });
});

const kubernetes = `module k8s.io/kubernetes

go 1.27.0

godebug default=go1.27

require k8s.io/api v0.0.0

replace (
	k8s.io/api => ./staging/src/k8s.io/api
	k8s.io/fresh => ./staging/src/k8s.io/fresh
)
`;

const oracle = `module oracle

go 1.26.0

require (
	k8s.io/api v0.37.2
	k8s.io/fresh v0.0.0
	k8s.io/klog/v2 v2.140.0
	k8s.io/kubernetes v1.37.2
	k8s.io/utils v0.0.0-20260626114624-be93311217bd
)

replace k8s.io/api => k8s.io/api v0.37.2

replace k8s.io/gone => k8s.io/gone v0.37.2
`;

describe("a change to another version", () => {
  it("updates the modules that are released with it, and the release of Go", () => {
    expect(stagedModules(kubernetes)).toEqual(["k8s.io/api", "k8s.io/fresh"]);
    const next = withVersion(oracle, kubernetes, "1.38.0-beta.0");
    expect(next).toBe(`module oracle

go 1.27.0

require (
	k8s.io/api v0.38.0-beta.0
	k8s.io/fresh v0.0.0
	k8s.io/klog/v2 v2.140.0
	k8s.io/kubernetes v1.38.0-beta.0
	k8s.io/utils v0.0.0-20260626114624-be93311217bd
)

replace (
	k8s.io/api => k8s.io/api v0.38.0-beta.0
	k8s.io/fresh => k8s.io/fresh v0.38.0-beta.0
)
`);
    expect(versionOf(next)).toBe("1.38.0-beta.0");
    expect(withVersion(next, kubernetes, "1.38.0-beta.0")).toBe(next);
  });

  it("refuses the go.mod of another module", () => {
    expect(() => withVersion(oracle, "module other\n", "1.38.0")).toThrow("no go.mod of Kubernetes");
    expect(() => versionOf("module other\n")).toThrow("requires no k8s.io/kubernetes");
  });

  it("replaces the old version in texts, with or without its patch number", () => {
    const old =
      "Kubernetes 1.37 and Kubernetes 1.37.2. since Kubernetes 1.25; k8s.io/kubernetes@v1.37.2/pkg busybox:1.37";
    expect(mentions(old)).toEqual(["1.37", "1.37.2", "1.37.2"]);
    expect(withMentions(old, "1.37.2", "1.38.0-beta.0")).toBe(
      "Kubernetes 1.38 and Kubernetes 1.38.0-beta.0. since Kubernetes 1.25; k8s.io/kubernetes@v1.38.0-beta.0/pkg busybox:1.37",
    );
    expect(mentions(withMentions(old, "1.37.2", "1.38.0-beta.0"))).toEqual([
      "1.38",
      "1.38.0-beta.0",
      "1.38.0-beta.0",
    ]);
  });
});
