import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Progress } from "../../src/cli/check/progress.ts";
import { isWindows } from "../../src/cli/place.ts";
import { check, folder, put, type Report, report } from "./check-folder.ts";
import type { RecordedVerdict } from "./record.ts";
import { golden, hasLinks, here, job, jobwright, shown } from "./run.ts";

const cases = readdirSync(join(here, "cases")).sort();

describe("check", () => {
  it.each(cases)("prints the expected report for %s", async file => {
    await expect(shown(await jobwright(["check", file]))).toMatchFileSnapshot(golden(`check/${file}.txt`));
  });

  it("adds the hint that a Helm template must be rendered first", async () => {
    put("chart.yaml", "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: {{ .Values.name }}\n");
    const { stdout } = await check("chart.yaml");
    const hint = "This looks like a Helm template: render it first (`helm template`)\n";
    expect(stdout).toContain(`a boolean. ${hint}`);
    expect(stdout.split(hint)).toHaveLength(2);
  });

  it("agrees with the recorded verdicts of the API server", async () => {
    const recorded = JSON.parse(
      readFileSync(join(here, "recorded/verdicts.json"), "utf8"),
    ) as readonly RecordedVerdict[];
    const { findings, objects } = await report(cases);
    expect(recorded.length).toBeGreaterThan(14);
    for (const { file, document, ok, reason, message, fields, warnings } of recorded) {
      const mine = <T extends { file: string; document: number }>(all: readonly T[]) =>
        all.filter(each => each.file === file && each.document === document);
      const where = `${file}, document ${document}`;
      if (reason === "BadYAML") {
        expect(
          mine(findings).map(({ rule }) => rule),
          where,
        ).toEqual(["UnreadableText"]);
        continue;
      }
      const [object] = mine(objects);
      expect(object?.accepted, where).toBe(ok);
      expect(object?.message, where).toBe(message);
      const faults = mine(findings).filter(({ rule }) => rule.startsWith("Field"));
      if (fields)
        expect(
          faults.map(({ field }) => field),
          where,
        ).toEqual(fields);
      const warned = mine(findings).filter(({ severity }) => severity === "warning");
      expect(
        warned.map(({ field, message: text }) => `${field}: ${text}`),
        where,
      ).toEqual(warnings ?? []);
    }
  });

  it("reads the standard input", async () => {
    const ran = await jobwright(["check", "-"], { stdin: job("Refused") });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^<stdin>:1:46: error: Job "Refused": metadata\.name: /);
  });

  it("names the Helm template that a document was rendered from", async () => {
    const of = (file: string, text: string) => `---\n# Source: chart/templates/${file}\r\n${text}`;
    const stdin = of("a.yaml", job("A")) + of("b.yaml", job("b")) + of("c.yaml", "a: [\n") + job("d");
    const { stdout } = await jobwright(["check", "-"], { stdin });
    expect(stdout).toContain('<stdin>:3:46: error: Job "A" (chart/templates/a.yaml): metadata.name: Inv');
    expect(stdout).toContain("error: chart/templates/c.yaml: found");
    const github = await jobwright(["check", "-", "--format", "github"], { stdin });
    expect(github.stdout).toContain('::Job "A" (chart/templates/a.yaml): metadata.name: Inv');
    const { findings } = await report(["-"], {
      stdin: `# Source: x\n---\n${of("a.yaml", job("A"))}---\n${job("B")}`,
    });
    expect(findings.map(({ template }) => template)).toEqual(["chart/templates/a.yaml", undefined]);
  });

  it("refuses an empty standard input, but not one that holds only other kinds", async () => {
    for (const stdin of ["", "\n"]) {
      const ran = await jobwright(["check", "-"], { stdin });
      expect(ran.code).toBe(2);
      expect(ran.stdout).toContain("<stdin>: error: is empty");
    }
    expect((await jobwright(["check", "-"], { stdin: "kind: Pod\napiVersion: v1\n" })).code).toBe(0);
  });

  it("places the caret correctly in a line after a byte order mark", async () => {
    const { stdout } = await jobwright(["check", "-"], { stdin: "\ufeffapiVersion: batch/v2\nkind: Job\n" });
    expect(stdout).toMatch(/^<stdin>:1:1: .*\n {2}1 \| apiVersion: batch\/v2\n {4}\| \^\n/);
  });

  it.each(["github", "sarif", "json"])(
    "counts no byte order mark as a column, and shows none: %s",
    async format => {
      const text = `${job("a").replace("spec: {", "spec: {backoffLimi: 1, ")}---\n"a\n`;
      const [bare, marked] = await Promise.all(
        [text, `\ufeff${text}`].map(stdin => jobwright(["check", "-", "--format", format], { stdin })),
      );
      expect(marked).toEqual(bare);
    },
  );

  it("counts no byte order mark as a column in other commands", async () => {
    const broken = "\ufeff{apiVersion: batch/v1, kind: CronJob, spec: {schedule: 5}}";
    for (const args of [
      ["import", "-"],
      ["next", "-"],
    ]) {
      const [bare, marked] = await Promise.all(
        [broken.slice(1), broken].map(stdin => jobwright(args, { stdin })),
      );
      expect(marked).toEqual(bare);
    }
    expect((await jobwright(["import", "-"], { stdin: '\ufeff"a' })).stderr).toContain(
      "error: <stdin>:1:1: ",
    );
  });

  it("--namespace refuses objects of another namespace", async () => {
    const text = job("a").replace("name: a}", "name: a, namespace: b}");
    const at = (namespace: string) => jobwright(["check", "-", "--namespace", namespace], { stdin: text });
    expect((await at("b")).code).toBe(0);
    expect((await at("c")).stdout).toContain('metadata.namespace: Invalid value: "b": must be c');
  });

  it("--pod-security reports violations of the given Pod Security Standard", async () => {
    const stdin = job("a");
    expect((await jobwright(["check", "-", "--pod-security", "baseline"], { stdin })).code).toBe(0);
    const ran = await jobwright(["check", "-", "--pod-security", "restricted"], { stdin });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain(
      'spec.template.spec: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "a" must set',
    );
  });

  it("warns only of objects with the same name in the same file and namespace", async () => {
    put(
      "a.yaml",
      `${job("a")}---\n${job("b")}---\n${job("a")}---\n${job("a").replace("name: a}", "name: a, namespace: x}")}`,
    );
    put(
      "b.yaml",
      `${job("a")}---\n${job("a").replace("name:", "generateName:")}---\n${job("a").replace("name:", "generateName:")}`,
    );
    const { ok, findings } = await report(["a.yaml", "b.yaml"], { cwd: folder });
    expect(findings.map(({ file, line, rule, message }) => [file, line, rule, message])).toEqual([
      [
        "a.yaml",
        5,
        "RepeatedName",
        "the object on line 1 has the same name: the cluster keeps only one of them",
      ],
    ]);
    expect(ok).toBe(true);
  });

  it("takes --namespace as the namespace of objects without one when it compares names", async () => {
    const stdin = `${job("a")}---\n${job("a").replace("name: a}", "name: a, namespace: x}")}`;
    expect((await jobwright(["check", "-"], { stdin })).stdout).not.toContain("warning");
    const { stdout } = await jobwright(["check", "-", "--namespace", "x"], { stdin });
    expect(stdout).toContain("the object on line 1 has the same name: the cluster keeps only one of them");
  });

  it("--strict exits with 1 if there are warnings", async () => {
    put("a.yaml", `${job("a")}---\n${job("a")}`);
    expect((await check("a.yaml")).code).toBe(0);
    for (const more of [[], ["--quiet"]]) {
      const { code, stdout } = await check("a.yaml", "--strict", ...more);
      expect(code).toBe(1);
      // What made it fail is shown, although --quiet hides warnings.
      expect(stdout).toContain("warning: ");
    }
    put("b.yaml", job("b"));
    expect((await check("b.yaml", "--strict")).code).toBe(0);
  });

  it("warns of a live object from a cluster, and suggests jobwright import", async () => {
    put(
      "live.yaml",
      job("a")
        .replace("name: a}", "name: a, uid: 6b1f}")
        .replace("spec: {", "spec: {selector: {matchLabels: {a: b}}, "),
    );
    const { findings } = await report(["live.yaml"], { cwd: folder });
    expect(findings.filter(({ rule }) => rule === "LiveObject")).toMatchObject([
      { severity: "warning", field: "metadata.uid", message: expect.stringContaining("`jobwright import`") },
    ]);
  });

  it("refuses a list at the top of a document, as kubectl does", async () => {
    put("list.yaml", `- ${job("a")}`);
    put("other.yaml", "- a: 1\n");
    const { findings, summary } = await report(["list.yaml", "other.yaml"], { cwd: folder });
    expect(findings).toMatchObject([{ rule: "NoKind", file: "list.yaml", line: 1 }]);
    expect(summary).toMatchObject({ errors: 1, foreign: 2 });
  });

  it("reports the items that make kubectl refuse a whole List", async () => {
    const list = "apiVersion: v1\nkind: List\nitems:";
    put("none.yaml", `${list} {a: ${job("a").trim()}}\n`);
    put("odd.yaml", `${list}\n- ${job("a")}- null\n- [1]\n- {}\n`);
    put("empty.yaml", `${list} null\n`);
    expect((await check("empty.yaml")).code).toBe(0);
    expect((await check("none.yaml")).code).toBe(1);
    const { findings, summary } = JSON.parse(
      (await check("none.yaml", "odd.yaml", "--format", "json")).stdout,
    ) as Report;
    expect(findings).toMatchObject([
      { rule: "FieldValueTypeInvalid", file: "none.yaml", line: 3, column: 1, field: "items" },
      ...[5, 6, 7].map(line => ({ rule: "NoKind", file: "odd.yaml", line, column: 3 })),
    ]);
    expect(summary).toMatchObject({ objects: 1, refused: 0, errors: 4, others: 1, foreign: 3 });
  });

  it.each([
    ["{kind: job, metadata: {name: a}, spec: {}}", "apiVersion not set, kubectl refuses it"],
    ["{apiVersion: apps/v1, metadata: {name: a}, spec: {}}", "kind not set, kubectl refuses it"],
    ["{apiVersion: apps/v1, kind: [Job], metadata: {name: a}, spec: {}}", "kind not set, kubectl refuses it"],
  ])(
    "refuses an object of any kind with metadata and spec but no apiVersion or no kind: %s",
    async (stdin, message) => {
      const { code, stdout } = await jobwright(["check", "-"], { stdin });
      expect(stdout).toMatch(new RegExp(`error: .*: ${message}`));
      expect(code).toBe(1);
    },
  );

  it("skips an object that has neither metadata nor spec, such as a Chart.yaml", async () => {
    const { code, stdout } = await jobwright(["check", "-"], { stdin: "{apiVersion: v2, name: chart}" });
    expect([code, stdout]).toEqual([0, "0 Jobs and CronJobs in 1 file, 1 object of other kinds skipped\n"]);
  });

  it("skips an object of another kind with an integer that JavaScript would round", async () => {
    const crd =
      "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {maximum: 9223372036854775807}\n";
    const settings = "limit: 9223372036854775807\n";
    const { code, stdout } = await jobwright(["check", "-"], {
      stdin: `${crd}---\n${settings}---\n${job("a")}`,
    });
    expect([code, stdout]).toEqual([
      0,
      "1 Job or CronJob in 1 file, 1 object of other kinds skipped, 1 document of no kind skipped, all accepted\n",
    ]);
    const inJob = job("a").replace("spec: {", "spec: {backoffLimit: 9223372036854775807, ");
    const refused = await jobwright(["check", "-"], { stdin: inJob });
    expect([refused.code, refused.stdout]).toEqual([
      2,
      expect.stringContaining("found the integer 9223372036854775807"),
    ]);
  });

  it("warns of a field that a dry run accepts but a real create refuses", async () => {
    const text = (version: string) =>
      `apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: pi\n  resourceVersion: ${version}\nspec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}\n`;
    const ran = await jobwright(["check", "-"], { stdin: text('"123"') });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(
      '5:3: warning: Job "pi": metadata.resourceVersion: a dry run accepts it, but a real create does not: resourceVersion should not be set on objects to be created',
    );
    expect((await jobwright(["check", "-"], { stdin: text('"0"') })).stdout).not.toContain("warning: ");
  });

  it("--quiet leaves out warnings", async () => {
    expect((await jobwright(["check", "mixed.yaml"])).stdout).toContain("warning: ");
    expect((await jobwright(["check", "mixed.yaml", "--quiet"])).stdout).not.toContain("warning: ");
  });
});

describe("progress", () => {
  afterEach(() => void vi.useRealTimers());

  it("is shown on a terminal during a long run, and erased at the end", () => {
    vi.useFakeTimers({ now: 0 });
    let written = "";
    const write = (text: string) => {
      written += text;
    };
    const progress = new Progress({ isTerminal: true, write }, 1500);
    progress.at(1);
    progress.clear();
    expect(written).toBe("");
    vi.setSystemTime(600);
    progress.at(1200);
    progress.at(1201);
    expect(written).toBe("\r\u001b[K1,200 of 1,500 files");
    progress.clear();
    progress.clear();
    expect(written).toBe("\r\u001b[K1,200 of 1,500 files\r\u001b[K");
  });

  it("is not written if the output is not a terminal", () => {
    vi.useFakeTimers({ now: 0 });
    const progress = new Progress({ isTerminal: false, write: () => expect.unreachable() }, 2);
    vi.setSystemTime(60_000);
    progress.at(1);
    progress.clear();
  });
});

describe("machine-readable formats", () => {
  it("JSON reports the summary, and each finding with its place", async () => {
    const { summary, ok, findings } = await report(["refused.yaml", "mixed.yaml"]);
    expect(ok).toBe(false);
    expect(summary).toEqual({
      files: 2,
      refused: 1,
      errors: 8,
      warnings: 1,
      notes: 0,
      others: 2,
      foreign: 1,
      patches: 0,
      unreadable: 0,
      objects: 3,
    });
    expect(findings[0]).toMatchObject({
      severity: "error",
      rule: "FieldValueInvalid",
      file: "refused.yaml",
      line: 17,
      column: 3,
      endLine: 17,
      endColumn: 7,
      source: "  name: Wrong_Name",
      document: 2,
      object: { kind: "Job", name: "Wrong_Name", namespace: "" },
      field: "metadata.name",
    });
  });

  it("suggest the known key that a misspelt key resembles", async () => {
    const [finding] = (await report(["misspelt.yaml"])).findings;
    expect(finding).toMatchObject({
      line: 6,
      column: 3,
      endLine: 6,
      endColumn: 15,
      suggestion: "backoffLimit",
    });
    const { stdout } = await jobwright(["check", "--format", "sarif", "misspelt.yaml"]);
    const [{ results }] = JSON.parse(stdout).runs;
    const [{ locations, fixes }] = results;
    const { region, artifactLocation } = locations[0].physicalLocation;
    expect(region).toEqual({ startLine: 6, startColumn: 3, endLine: 6, endColumn: 15 });
    const replacements = [{ deletedRegion: region, insertedContent: { text: "backoffLimit" } }];
    expect(fixes[0].artifactChanges).toEqual([{ artifactLocation, replacements }]);
    put("none.yaml", "a: [");
    const whole = await report(["missing.yaml", "none.yaml"], { cwd: folder });
    expect(
      whole.findings.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn]),
    ).toEqual([
      [0, 0, 0, 0],
      [1, 5, 1, 5],
    ]);
  });

  it("quote only the part of a very long line around each finding", async () => {
    const containers = Array.from({ length: 4000 }, (_, i) => ({ name: `C${i}`, image: "b" }));
    const spec = { template: { spec: { restartPolicy: "Never", containers } } };
    put(
      "one-line.json",
      JSON.stringify({ apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" }, spec }),
    );
    const { findings } = await report(["one-line.json"], { cwd: folder });
    expect(findings.length).toBe(4000);
    for (const { source, field } of findings)
      expect([source.length <= 180, source.includes(`"C${/\d+/.exec(field)}"`)]).toEqual([true, true]);
    const { stdout } = await check("--format", "sarif", "one-line.json");
    expect(stdout.length).toBeLessThan(10_000_000);
  });

  it("SARIF matches the recorded file, and each result refers to its rule", async () => {
    const ran = await jobwright([
      "check",
      "--format",
      "sarif",
      "duplicate.yaml",
      "missing.yaml",
      "misspelt.yaml",
    ]);
    const text = ran.stdout.replace(
      /"version": "\d+\.\d+\.\d+[^"]*",\n(\s+"rules")/,
      '"version": "0.0.0",\n$1',
    );
    await expect(text).toMatchFileSnapshot(golden("check.sarif"));
    const [{ tool, results }] = JSON.parse(ran.stdout).runs;
    const { rules } = tool.driver;
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  // A scheme of its own would make GitHub refuse the whole upload: all absolute URIs must have the scheme of the source root.
  it("SARIF names standard input and files with odd names by relative URI references", async () => {
    // Windows has no names with most of these characters.
    const odd = isWindows ? "a #%&.yaml" : "a:b <c>#%?.yaml";
    put(odd, job("A"));
    const ran = await jobwright(["check", "--format", "sarif", "-", odd], { cwd: folder, stdin: job("B") });
    const uris = JSON.parse(ran.stdout).runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    const [first, last] = [uris[0], uris.at(-1)];
    expect([decodeURIComponent(first), decodeURIComponent(last)]).toEqual(["<stdin>", odd]);
    for (const uri of uris) expect(uri).toMatch(/^(?:[\w.~-]|%[\dA-F]{2})+$/);
  });

  it.each(["github", "sarif", "gitlab", "junit"])("%s names files without detours", async format => {
    const named = async (path: string) =>
      (await jobwright(["check", "--format", format, path], { cwd: join(here, "cases") })).stdout;
    const plain = await named("refused.yaml");
    for (const path of ["./refused.yaml", ".//refused.yaml", "nowhere/../refused.yaml"])
      expect(await named(path)).toBe(plain);
  });

  it("github and sarif name files relative to GITHUB_WORKSPACE, json does not", async () => {
    mkdirSync(join(folder, "deploy"));
    put("deploy/a.yaml", job("A"));
    const ran = (format: string, root: string, file: string) =>
      jobwright(["check", "--format", format, file], {
        cwd: join(folder, "deploy"),
        env: { GITHUB_WORKSPACE: root },
      });
    expect((await ran("github", folder, "a.yaml")).stdout).toMatch(/^::error file=deploy\/a\.yaml,/);
    expect((await ran("sarif", folder, "a.yaml")).stdout).toContain('"uri": "deploy/a.yaml"');
    expect((await ran("json", folder, "a.yaml")).stdout).toContain('"file": "a.yaml"');
    expect((await ran("github", join(folder, "other"), "a.yaml")).stdout).toMatch(/^::error file=a\.yaml,/);
    expect((await ran("github", "", "a.yaml")).stdout).toMatch(/^::error file=a\.yaml,/);
    if (!hasLinks) return;
    symlinkSync(folder, join(folder, "link"));
    expect((await ran("github", join(folder, "link"), "a.yaml")).stdout).toMatch(
      /^::error file=deploy\/a\.yaml,/,
    );
  });

  it("names the kind that an object has or is meant to have", async () => {
    const template = "{spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}";
    put(
      "kinds.yaml",
      [
        "{kind: CronJob, metadata: {name: a}, spec: {}}",
        `{metadata: {name: b}, spec: {template: ${template}}}`,
        `{metadata: {name: c}, spec: {schedule: '@daily', jobTemplate: {spec: {template: ${template}}}}}`,
        // Of another kind, whatever it is.
        "{metadata: {name: a}, spec: {project: x, destination: {name: y}}}",
        // Settings of a tool, not a manifest.
        "{kind: CronJob, schedule: '@daily', image: {tag: v1}}",
      ].join("\n---\n"),
    );
    const { findings, summary } = await report(["kinds.yaml"], { cwd: folder });
    const said = findings
      .filter(({ rule }) => rule === "NoKind")
      .map(({ line, message }) => `${line}: ${message}`);
    expect(said).toEqual([
      "1: apiVersion not set, kubectl refuses it: write apiVersion: batch/v1",
      "3: apiVersion and kind not set, kubectl refuses it: write apiVersion: batch/v1 and kind: Job",
      "5: apiVersion and kind not set, kubectl refuses it: write apiVersion: batch/v1 and kind: CronJob",
      "7: apiVersion and kind not set, kubectl refuses it",
    ]);
    expect(findings.filter(({ line }) => line > 1)).toHaveLength(3);
    expect(summary).toMatchObject({ objects: 3, others: 1, foreign: 1 });
  });

  it("says that a uid which an error names is an example", async () => {
    const labels = "{batch.kubernetes.io/controller-uid: 7e1d0c1e-9b5c-4a4e-8d52-7f3a3d1c2b1a}";
    const text = job("a").replace("template: {", `template: {metadata: {labels: ${labels}}, `);
    const { findings } = await report(["-"], { stdin: text });
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /: must be '(0{8}-[^']+)'\. The server makes a uid for each Job; \1 is an example$/,
      ),
    );
  });

  it("says that a text looks like a template, whatever ends the sentence before", async () => {
    put("colon.yaml", "metadata:.\n  name: x\n---\na: '{{ x }}'\n");
    const { findings } = await report(["colon.yaml"], { cwd: folder });
    expect(findings[0]?.message).toMatch(/a key\? With \{\{ \}\} it looks like a template/);
  });

  it("gives advice in every format, on a line of its own, but not where the message or a suggestion says what to write", async () => {
    const advice = "Move it to spec.template.spec.restartPolicy.";
    const { findings } = await report(["misplaced.yaml", "misspelt.yaml", "anchors.yaml"]);
    const [first] = findings;
    expect(first).toMatchObject({ field: "spec.restartPolicy", advice });
    expect(first?.message).not.toContain("Move");
    const said = findings.filter(
      ({ suggestion, message }) => suggestion !== undefined || message.includes("quote it"),
    );
    expect(said.length).toBeGreaterThan(1);
    for (const finding of said) expect(finding).not.toHaveProperty("advice");
    const text = `spec.restartPolicy: ${first?.message}`;
    const { stdout: github } = await jobwright(["check", "--format", "github", "misplaced.yaml"]);
    expect(github).toContain(`${text}%0A${advice}\n`);
    const { stdout: sarif } = await jobwright(["check", "--format", "sarif", "misplaced.yaml"]);
    expect(JSON.parse(sarif).runs[0].results[0].message.text).toBe(`Job "pi": ${text}\n${advice}`);
  });

  it("github prints workflow commands with special characters escaped", async () => {
    put("a,b:c%.yaml", job("A%"));
    const { stdout } = await check("--format", "github", "a,b:c%.yaml");
    const [line] = stdout.split("\n");
    expect(line).toMatch(
      /^::error file=a%2Cb%3Ac%25\.yaml,line=1,col=46,endLine=1,endColumn=50,title=FieldValueInvalid::Job "A%25": metadata\.name: Invalid value: "A%25": /,
    );
    const { stdout: many } = await jobwright(["check", "--format", "github", ...cases]);
    const commands = many.trimEnd().split("\n").slice(0, -1);
    for (const command of commands)
      expect(command).toMatch(
        /^::(error|warning) file=[\w.-]+,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=\w+::./,
      );
  });
});
