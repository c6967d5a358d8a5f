// The formats that other programs show beside the changes: GitLab's Code Quality report, and JUnit's XML.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isWindows } from "../../src/cli/place.ts";
import { folder, put } from "./check-folder.ts";
import { golden, job, jobwright } from "./run.ts";

const warned = (name: string) =>
  job(name).replace("image: b", "image: b, env: [{name: X, value: a}, {name: X, value: b}]");

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

async function codeQuality(...args: string[]): Promise<Entry[]> {
  const { stdout } = await jobwright(["check", "--format", "gitlab", ...args], { cwd: folder });
  return JSON.parse(stdout) as Entry[];
}

const mixed = [
  "duplicate.yaml",
  "lists.yaml",
  "missing.yaml",
  "mixed.yaml",
  "others.yaml",
  "said-twice.yaml",
];

describe("check --format gitlab", () => {
  it("lists the findings as a Code Quality report", async () => {
    const { stdout } = await jobwright(["check", "--format", "gitlab", ...mixed]);
    await expect(stdout).toMatchFileSnapshot(golden("check.gitlab.json"));
    expect(JSON.parse(stdout)).toHaveLength(stdout.split("\n").length - 3);
  });

  it("prints an empty list if there is no finding", async () => {
    put("a.yaml", job("a"));
    expect(await codeQuality("a.yaml")).toEqual([]);
  });

  it("keeps a finding's fingerprint when the finding moves, and gives equal findings different ones", async () => {
    put("a.yaml", job("A") + `---\n${job("A")}`);
    const before = await codeQuality("a.yaml");
    put("a.yaml", `# Moved.\n\n${job("A")}---\n${job("A")}`);
    const after = await codeQuality("a.yaml");
    const prints = (entries: readonly Entry[]) =>
      entries.filter(({ severity }) => severity === "major").map(({ fingerprint }) => fingerprint);
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(2);
    put("b.yaml", job("A"));
    const [other] = await codeQuality("b.yaml");
    expect(prints(before)).not.toContain(other?.fingerprint);
    expect(await codeQuality("./b.yaml")).toEqual([other]);
  });

  it("names files as GitLab requires: in the repository, and without dots", async () => {
    mkdirSync(join(folder, "k8s"));
    put("k8s/a.yaml", job("A"));
    const paths = async (file: string, cwd: string, env: Record<string, string>) => {
      const { stdout } = await jobwright(["check", "--format", "gitlab", file], { cwd, env });
      return (JSON.parse(stdout) as Entry[]).map(({ location }) => location.path);
    };
    const inside = join(folder, "k8s");
    expect(await paths("./k8s/a.yaml", folder, {})).toEqual(["k8s/a.yaml"]);
    expect(await paths("a.yaml", inside, { CI_PROJECT_DIR: folder })).toEqual(["k8s/a.yaml"]);
    expect(await paths(join(inside, "a.yaml"), inside, { CI_PROJECT_DIR: folder })).toEqual(["k8s/a.yaml"]);
    const both = { GITHUB_WORKSPACE: join(folder, "other"), CI_PROJECT_DIR: folder };
    expect(await paths("a.yaml", inside, both)).toEqual(["k8s/a.yaml"]);
  });
});

async function junit(...args: string[]): Promise<string> {
  const { stdout } = await jobwright(["check", "--format", "junit", ...args], { cwd: folder });
  return stdout;
}

describe("check --format junit", () => {
  it("writes a test suite for each file, and a test case for each object", async () => {
    const { stdout } = await jobwright(["check", "--format", "junit", ...mixed]);
    await expect(stdout).toMatchFileSnapshot(golden("check.junit.xml"));
  });

  it("writes no test suite for files without Jobs and findings", async () => {
    put("a.yaml", "apiVersion: v1\nkind: ConfigMap\n");
    const none =
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="jobwright check">\n</testsuites>\n';
    expect(await junit("a.yaml")).toBe(none);
  });

  it("shows warnings in the output of a test case, or with --strict as its failure", async () => {
    put("a.yaml", warned("a"));
    const loose = await junit("a.yaml");
    expect(loose).toContain('tests="1" failures="0"');
    expect(loose).toContain("<system-out>a.yaml:1:");
    expect(await junit("a.yaml", "--quiet")).not.toContain("system-out");
    const strict = await junit("a.yaml", "--strict", "--quiet");
    expect(strict).toContain('tests="1" failures="1"');
    expect(strict).toContain('<failure type="Warning" message="Job &quot;a&quot;: spec.template.spec');
    expect(strict).not.toContain("system-out");
  });

  it("tells the warnings of a refused object apart from its errors", async () => {
    put("a.yaml", `${warned("a").replace("spec: {t", "spec: {parallelism: -1, t")}---\n${job("a")}`);
    const text = await junit("a.yaml");
    expect(text.match(/<failure/g)).toHaveLength(1);
    expect(text).toMatch(/<failure type="FieldValueInvalid" message="[^"]*parallelism/);
    expect(text).toMatch(
      /<system-out>a\.yaml:\d+:\d+: warning: Job &quot;a&quot;: metadata\.name: the object/,
    );
  });

  it("gives test cases of one file different names", async () => {
    const nameless = job("a").replace("metadata: {name: a}, ", "");
    put("a.yaml", [job("a"), job("a"), nameless, nameless, "a: [\n", "b: [\n"].join("---\n"));
    const names = [...(await junit("a.yaml")).matchAll(/<testcase [^>]* name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      "Job &quot;a&quot;",
      "document 2: Job &quot;a&quot;",
      "Job",
      "document 4: Job",
      "document 5",
      "document 6",
    ]);
  });

  it("gives objects of one name in a list test cases of their own", async () => {
    const bad = job("a").replace("spec: {t", "spec: {parallelism: -1, t");
    const items = [job("a"), bad, "{apiVersion: v1, kind: Secret, metadata: {name: a}}\n", bad, job("b")];
    put("a.yaml", `apiVersion: v1\nkind: List\nitems:\n${items.map(item => `- ${item}`).join("")}`);
    const text = await junit("a.yaml");
    expect([...text.matchAll(/<testcase [^>]* name="([^"]*)" [^>]*(\/?)>/g)].map(([, name]) => name)).toEqual(
      [
        "Job &quot;a&quot;",
        "document 1, item 2: Job &quot;a&quot;",
        "document 1, item 4: Job &quot;a&quot;",
        "Job &quot;b&quot;",
      ],
    );
    expect(text).toContain('tests="4" failures="2"');
    expect(text.match(/<failure/g)).toHaveLength(2);
    const { stdout } = await jobwright(["check", "a.yaml", "--format", "json"], { cwd: folder });
    const { findings, objects } = JSON.parse(stdout);
    const itemsOf = (all: readonly { readonly item?: number }[]) => all.map(({ item }) => item);
    expect(itemsOf(findings)).toEqual([2, 2, 4, 4]);
    expect(itemsOf(objects)).toEqual([1, 2, 4, 5]);
  });

  it("escapes what XML would read as markup, and replaces what it cannot hold", async () => {
    const name = "<a&'b>\\u0000\\u001b\\ud800]]>";
    // Windows has no names with these brackets.
    const file = isWindows ? "a&b.yaml" : "a&<b>.yaml";
    put(file, job(`"${name}"`));
    const text = await junit(file);
    expect(text).toContain(isWindows ? 'name="a&amp;b.yaml"' : 'name="a&amp;&lt;b&gt;.yaml"');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them.
    expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f\ud800-\udfff]/);
    expect(text.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
  });

  it("names an object with a very long name once", async () => {
    put("a.yaml", job("a".repeat(5000)));
    expect((await junit("a.yaml")).match(/<testcase/g)).toHaveLength(1);
  });
});
