// The table of the server's functions: how it is made and compared.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  changes,
  keysOf,
  named,
  readTable,
  short,
  tableFile,
  writeTable,
} from "../../conformance/functions/table.ts";

const recorded = readFileSync(tableFile, "utf8");

describe("the recorded table of the server's functions", () => {
  const table = readTable(recorded);

  it("contains each function that a comment names (`npm run conformance:functions -- --record` renews it)", () => {
    const missing = [...named()].filter(([name]) => keysOf(name, table.entries).length === 0);
    expect(missing).toEqual([]);
  });

  it("contains feature gates with their defaults", () => {
    expect(table.entries.get("pkg/features gate WorkloadWithJob")).toMatch(/^(true|false) (Alpha|Beta|GA)/);
  });

  it("is written exactly as it was read", () => {
    expect(writeTable(table)).toBe(recorded);
  });
});

describe("names of functions", () => {
  it("short() keeps the last two parts of a path, without a module's major version", () => {
    expect(short("k8s.io/kubernetes/pkg/apis/core/v1")).toBe("core/v1");
    expect(short("github.com/robfig/cron/v3")).toBe("robfig/cron");
  });

  it("keysOf() finds a method by a name without its receiver", () => {
    const entries = new Map([
      ["batch/job jobStrategy.Validate", ""],
      ["batch/job Validate2", ""],
      ["other/job jobStrategy.Validate", ""],
    ]);
    expect(keysOf("batch/job Validate", entries)).toEqual(["batch/job jobStrategy.Validate"]);
    expect(keysOf("batch/job Validate2", entries)).toEqual(["batch/job Validate2"]);
    expect(keysOf("batch/job Nothing", entries)).toEqual([]);
  });
});

it("changes() returns what changed, appeared and went, with values if they are short", () => {
  const hash = (digit: string) => digit.repeat(16);
  const before = {
    "a same": "1",
    "a value": "63",
    "a body": hash("1"),
    "a gone": hash("2"),
    "a gate G": "false Alpha",
  };
  const now = {
    "a same": "1",
    "a value": "64",
    "a body": hash("3"),
    "a new": '"x"',
    "a gate G": "true Beta",
  };
  expect(changes(new Map(Object.entries(before)), new Map(Object.entries(now)))).toEqual([
    { what: "changed", key: "a value", values: "63 -> 64" },
    { what: "changed", key: "a body", values: "" },
    { what: "appeared", key: "a new", values: '"x"' },
    { what: "changed", key: "a gate G", values: "false Alpha -> true Beta" },
    { what: "went", key: "a gone", values: "" },
  ]);
});

// The other tests run the Go program, if Go is installed.
describe.skipIf(spawnSync("go", ["version"]).status !== 0)("the table that the Go program makes", () => {
  const folder = mkdtempSync(join(tmpdir(), "jobwright-functions-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const program = join(import.meta.dirname, "../../conformance/functions/main.go");
  const binary = join(folder, "functions");

  const sources = {
    rules: `package rules
import ("example.com/features"; "example.com/far")
const maxLength = 63
var supported = []string{"a", "b"}
// A comment.
func ValidateA(v string) bool { return helper(v) && enabled(features.Gate) }
func helper(v string) bool { return len(v) < maxLength && other.Check(supported, v) }
func enabled(string) bool { return true }
func ValidateNode() bool { return false }
type strategy struct{}
func (s *strategy) Prepare() { ValidateA("") }`,
    far: `package other
func Check(s []string, v string) bool { return new(checker).check() }
type checker struct{}
func (checker) check() bool { return true }`,
    features: `package features
const Gate featuregate.Feature = "Gate"
const Other featuregate.Feature = "Other"
var defaults = map[featuregate.Feature]featuregate.VersionedSpecs{
	Gate: {
		{Version: version.MustParse("1.37"), Default: false, PreRelease: featuregate.Alpha},
		{Version: version.MustParse("1.38"), Default: true, PreRelease: featuregate.GA, LockToDefault: true},
		{Version: version.MustParse("1.38"), Default: false, PreRelease: featuregate.Beta, MinCompatibilityVersion: version.MustParse("1.38")},
		{Version: version.MustParse("1.39"), Default: false, PreRelease: featuregate.Deprecated},
	},
	Other: {{Version: version.MustParse("1.30"), Default: true, PreRelease: featuregate.Beta}},
}`,
    controller: `package controller
import "example.com/rules"
const MaxPods = 500
func Sync() { unnamed(); rules.ValidateNode() }
func unnamed() {}
func unused() {}`,
  };

  function table(
    change: Partial<typeof sources> = {},
    roots = ["rules ValidateA", "controller Sync"],
    version = "1.38.1",
  ) {
    const input = [`version\tKubernetes\t${version}`];
    for (const [name, text] of Object.entries({ ...sources, ...change })) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, "a.go"), text);
      input.push(
        `${name === "controller" ? "alone" : "package"}\texample.com/${name}\t${join(folder, name)}`,
      );
    }
    input.push(...roots.map(root => `root\texample.com/${root.replace(" ", "\t")}`));
    if (!existsSync(binary)) execFileSync("go", ["build", "-o", binary, program]);
    const made = execFileSync(binary, { input: input.join("\n"), encoding: "utf8" });
    const rows = made
      .split("\n")
      .filter(Boolean)
      .map(line => line.split("\t") as [string, string, string, string]);
    return {
      entries: new Map(rows.map(([path, name, value]) => [`${path.split("/")[1]} ${name}`, value])),
      from: new Map(rows.map(([path, name, , root]) => [`${path.split("/")[1]} ${name}`, root])),
    };
  }

  const plain = table();

  it("contains everything that the functions use, in any package, and nothing else", () => {
    expect([...plain.entries.keys()].sort()).toEqual([
      "controller Sync",
      "controller unnamed",
      "far Check",
      "far checker.check",
      "features Gate",
      "features gate Gate",
      "rules ValidateA",
      "rules enabled",
      "rules helper",
      "rules maxLength",
      "rules supported",
    ]);
    expect(plain.from.get("far checker.check")).toBe("example.com/rules ValidateA");
  });

  it("has for a feature gate its stage in the given version", () => {
    const gate = (version: string) =>
      table({}, ["rules ValidateA"], version).entries.get("features gate Gate");
    expect(gate("1.36.9")).toBeUndefined();
    expect(gate("1.37.2")).toBe("false Alpha since 1.37");
    expect(gate("1.38.0-beta.0")).toBe("true GA locked since 1.38");
    expect(gate("1.39.0")).toBe("false Deprecated since 1.39");
  });

  it("has the values of constants and variables", () => {
    expect(plain.entries.get("rules maxLength")).toBe("63");
    expect(plain.entries.get("rules supported")).toBe('[]string{"a", "b"}');
  });

  it.each<[string, keyof typeof sources, string, string, string[]]>([
    ["a constant", "rules", "63", "64", ["rules maxLength"]],
    ["a variable", "rules", '"a", "b"', '"a"', ["rules supported"]],
    ["a function far away", "far", "return true", "return false", ["far checker.check"]],
    [
      "a gate's default",
      "features",
      "Default: true, PreRelease: featuregate.GA",
      "Default: false, PreRelease: featuregate.GA",
      ["features gate Gate"],
    ],
    [
      "a new function that is used",
      "rules",
      "func helper(v string) bool {",
      "func fresh() {}\nfunc helper(v string) bool { fresh();",
      ["rules helper", "rules fresh"],
    ],
    ["a comment", "rules", "A comment", "Another", []],
    [
      "what nothing uses",
      "rules",
      "ValidateNode() bool { return false",
      "ValidateNode() bool { return true",
      [],
    ],
    [
      "what a package followed within itself uses",
      "controller",
      "func unnamed() {}",
      "func unnamed() { return }",
      ["controller unnamed"],
    ],
    ["what it does not use", "controller", "func unused() {}", "func unused() { return }", []],
  ])("shows the expected changes after an edit of %s", (_, name, old, fresh, keys) => {
    expect(sources[name]).toContain(old);
    const now = table({ [name]: sources[name].replace(old, fresh) });
    expect(changes(plain.entries, now.entries).map(({ key }) => key)).toEqual(keys);
  });

  it("contains a method that is given by its name without the receiver", () => {
    expect(table({}, ["rules Prepare"]).entries.has("rules strategy.Prepare")).toBe(true);
  });
});
