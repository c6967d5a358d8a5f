import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builderCode } from "../../src/import/index.ts";
import { cronJob, job, jobList, toYaml } from "../../src/index.ts";
import { parseYaml } from "../../src/read/index.ts";
import { activeCronJob, complete, running } from "../../src/testing/index.ts";
import { golden, here, jobwright, shown } from "./run.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-import-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("import", () => {
  it("prints builder code for all Jobs and CronJobs in a file, also for those in lists", async () => {
    const documents = parseYaml(readFileSync(join(here, "cases/lists.yaml"), "utf8")) as unknown as {
      items: object[];
    }[];
    const [list, cronJobs] = documents;
    const ran = await jobwright(["import", "lists.yaml"]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe(
      "2 objects that the server would refuse: comments in the code say why\n1 other object skipped\n",
    );
    // As in kubectl, a List is replaced by its items. A CronJobList is a manifest of its own.
    const [one, , jobs] = list?.items ?? [];
    const [two] = (jobs as { items: object[] }).items;
    expect(ran.stdout).toBe(builderCode([one, { apiVersion: "batch/v1", kind: "Job", ...two }, cronJobs]));
  });

  it.each(["misspelt.yaml", "said-twice.yaml", "others.yaml", "template.yaml"])(
    "reports what is wrong with %s",
    async file => {
      await expect(shown(await jobwright(["import", file]))).toMatchFileSnapshot(
        golden(`import/${file}.txt`),
      );
    },
  );

  it("prints code that renders the same manifest again", async () => {
    const { stdout } = await jobwright(["import", "mixed.yaml"]);
    writeFileSync(join(folder, "mixed.ts"), stdout);
    const rendered = await jobwright(["render", "mixed.ts"], { cwd: folder });
    const [, nightly] = parseYaml(readFileSync(join(here, "cases/mixed.yaml"), "utf8"));
    expect(parseYaml(rendered.stdout)).toEqual([nightly]);
  });

  it("gives no constant a name that is already taken in the module", async () => {
    const names = ["exports", "jiti-ESMResolve", "jiti-import", "module", "require", "class", "await", "job"];
    const stdin = names
      .map(name => `{apiVersion: batch/v1, kind: Job, metadata: {name: ${name}}}`)
      .join("\n---\n");
    const { stdout } = await jobwright(["import", "-"], { stdin });
    writeFileSync(join(folder, "taken.ts"), stdout);
    const { stderr } = await jobwright(["render", "taken.ts"], { cwd: folder });
    // The only errors are those of the server about the manifests.
    expect(stderr).toContain('error: default[7] (Job "job"): spec.');
    expect(stderr).not.toMatch(/SyntaxError|already/);
  });

  it("says how many objects the server would refuse", async () => {
    const pod = "{template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}";
    const old = `{apiVersion: batch/v1beta1, kind: CronJob, metadata: {name: a}, spec: {schedule: "@daily", jobTemplate: {spec: ${pod}}}}`;
    const list =
      "{apiVersion: batch/v1, kind: JobList, items: [{metadata: {name: b}}, {metadata: {name: c}}]}";
    const stdin = [old, old.replace("v1beta1", "v1"), list].join("\n---\n");
    const { code, stdout, stderr } = await jobwright(["import", "-"], { stdin });
    expect(code).toBe(0);
    expect(stdout).toContain('// - apiVersion: Unsupported value: "batch/v1beta1"');
    expect(stderr).toBe("3 objects that the server would refuse: comments in the code say why\n");
  });

  it("prints a live object without what the server added", async () => {
    const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl"));
    const nightly = cronJob("nightly").schedule("@daily").jobTemplate(pi);
    const stdin = toYaml([complete(pi), activeCronJob(nightly)]);
    const ran = await jobwright(["import", "-"], { stdin });
    expect(ran.stdout).toBe(builderCode([pi.namespace("default"), nightly.namespace("default")]));
    expect(ran.stderr).toBe(
      "2 live objects: without what the server set, and without defaults (--as-is keeps them)\n",
    );
    const asIs = await jobwright(["import", "-", "--as-is"], { stdin });
    expect(asIs.stdout).toBe(builderCode(parseYaml(stdin)));
    expect(asIs.stderr).toBe("");
  });

  it("prints the live objects of a list without what the server added", async () => {
    const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl"));
    const { kind: _, apiVersion: __, ...bare } = complete(pi);
    const list = {
      apiVersion: "batch/v1",
      kind: "JobList",
      metadata: { resourceVersion: "7", continue: "x" },
      items: [bare, pi.name("other").build(), running(pi.name("third"))],
    };
    const ran = await jobwright(["import", "-"], { stdin: toYaml(list) });
    expect(ran.stdout).toBe(
      builderCode(
        jobList()
          .item(pi.namespace("default"))
          .item(pi.name("other"))
          .item(pi.name("third").namespace("default")),
      ),
    );
    expect(ran.stderr).toBe(
      "2 live objects: without what the server set, and without defaults (--as-is keeps them)\n",
    );
    const asIs = await jobwright(["import", "-", "--as-is"], { stdin: toYaml(list) });
    expect(asIs.stdout).toBe(builderCode(parseYaml(toYaml(list))));
    // Objects that no cluster made stay as they are.
    const written = toYaml({ ...list, items: [pi.build()] });
    expect((await jobwright(["import", "-"], { stdin: written })).stdout).toBe(
      builderCode(parseYaml(written)),
    );
  });

  it("reports the faults of thousands of documents in reasonable time", async () => {
    const stdin = "{apiVersion: batch/v1, kind: Job, metadata: {name: a}, spek: 1}\n---\n".repeat(8000);
    const { code, stderr } = await jobwright(["import", "-"], { stdin });
    expect([code, stderr.match(/spek: /g)?.length]).toEqual([1, 16_000]);
  });

  it("reports each document that cannot be read, and each field that no builder has", async () => {
    const other = "{apiVersion: batch/v1, kind: Job, metadata: {name: a}, spek: 1}";
    const ran = await jobwright(["import", "-"], { stdin: `a: [\n---\n${other}\n---\n{ b: 'c\n` });
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr.match(/<stdin>:\d+:\d+: .{14}/g)).toEqual([
      "<stdin>:2:1: found the end ",
      "<stdin>:5:6: found a quote ",
      '<stdin>:3:56: error: Job "a"',
    ]);
  });

  it("says where an unknown field belongs", async () => {
    const stdin = "{apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {containers: []}}";
    const { stderr } = await jobwright(["import", "-"], { stdin });
    expect(stderr).toMatch(/\n {4}= Move it to spec\.jobTemplate\.spec\.template\.spec\.containers\.\n$/);
  });

  describe("of several files", () => {
    const one = (name: string) => `{apiVersion: batch/v1, kind: Job, metadata: {name: ${name}}}`;
    let k8s: string;
    beforeAll(() => {
      k8s = mkdtempSync(join(folder, "several-"));
      mkdirSync(join(k8s, "k8s/nightly"), { recursive: true });
      writeFileSync(join(k8s, "k8s/pi.yaml"), one("pi"));
      writeFileSync(join(k8s, "k8s/nightly/pi.json"), one("nightly"));
      writeFileSync(join(k8s, "k8s/service.yml"), "{apiVersion: v1, kind: Service, metadata: {name: a}}");
    });
    const read = (name: string) => readFileSync(join(k8s, name), "utf8");

    it("prints one module for all of them", async () => {
      const ran = await jobwright(["import", "k8s"], { cwd: k8s });
      expect(ran.stdout).toBe(builderCode([...parseYaml(one("nightly")), ...parseYaml(one("pi"))]));
      expect([ran.code, ran.stderr]).toEqual([
        0,
        "2 objects that the server would refuse: comments in the code say why\n1 other object skipped\n1 file holds no Job or CronJob\n",
      ]);
    });

    it("--out writes a module per file in matching directories, and refuses to overwrite an edited one", async () => {
      const args = ["import", "k8s", "k8s/*.yaml", "--out", "src/jobs"];
      const ran = await jobwright(args, { cwd: k8s });
      expect([ran.code, ran.stdout]).toEqual([0, ""]);
      expect(ran.stderr).toMatch(/^2 files written to src\/jobs\n/);
      expect(readdirSync(join(k8s, "src/jobs"), { recursive: true }).sort()).toEqual([
        "nightly",
        join("nightly", "pi.ts"),
        "pi.ts",
      ]);
      expect(read("src/jobs/pi.ts")).toBe(builderCode(parseYaml(one("pi"))));
      expect((await jobwright(args, { cwd: k8s })).stderr).toMatch(
        /^0 files written to src\/jobs, 2 unchanged\n/,
      );
      writeFileSync(join(k8s, "src/jobs/pi.ts"), "// mine");
      rmSync(join(k8s, "src/jobs/nightly"), { recursive: true });
      const again = await jobwright(args, { cwd: k8s });
      expect([again.code, again.stderr]).toEqual([
        2,
        `error: ${join("src/jobs", "pi.ts")} is there and differs: nothing was written; delete what may go, or write to another --out\n`,
      ]);
      expect(read("src/jobs/pi.ts")).toBe("// mine");
      expect(readdirSync(join(k8s, "src/jobs"))).toEqual(["pi.ts"]);
      // A folder in place of a module is refused too.
      mkdirSync(join(k8s, "taken/pi.ts"), { recursive: true });
      const taken = await jobwright(["import", "k8s/pi.yaml", "--out", "taken"], { cwd: k8s });
      expect([taken.code, taken.stderr]).toEqual([
        2,
        `error: ${join("taken", "pi.ts")} is a directory; nothing was written\n`,
      ]);
      // A file in place of the output folder is refused too.
      writeFileSync(join(k8s, "file"), "text");
      const file = await jobwright(["import", "k8s/pi.yaml", "--out", "file"], { cwd: k8s });
      expect([file.code, file.stderr]).toEqual([
        2,
        expect.stringMatching(/^error: cannot make the directory file: /),
      ]);
      expect(read("file")).toBe("text");
    });

    it("--out keeps the folders below the arguments, whatever files are there", async () => {
      mkdirSync(join(k8s, "apps/a"), { recursive: true });
      writeFileSync(join(k8s, "apps/a/pi.yaml"), one("pi"));
      writeFileSync(join(k8s, "apps/service.yml"), "{apiVersion: v1, kind: Service, metadata: {name: a}}");
      const written = async (...args: string[]) => {
        const out = mkdtempSync(join(k8s, "out-"));
        expect((await jobwright(["import", ...args, "--out", out], { cwd: k8s })).code).toBe(0);
        return readdirSync(out, { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile())
          .map(entry => relative(out, join(entry.parentPath, entry.name)));
      };
      expect(await written("apps")).toEqual([join("a", "pi.ts")]);
      expect(await written("apps/**/*.yaml")).toEqual([join("a", "pi.ts")]);
      expect(await written("**/a/*.yaml")).toEqual([join("apps", "a", "pi.ts")]);
      expect(await written(join(k8s, "apps/a/*.yaml"))).toEqual(["pi.ts"]);
      expect(await written("apps/a", "apps/service.yml")).toEqual([join("a", "pi.ts")]);
      expect(await written("apps/a/pi.yaml")).toEqual(["pi.ts"]);
    });

    it("--out gives no module a name that TypeScript or a test runner reads in another way", async () => {
      const all = ["index.d", "a.d.b", "a.test", "b.spec", "c.D", "a.dd", "d", "e.spec.f"];
      const folder = join(k8s, "names");
      mkdirSync(folder);
      for (const name of all) writeFileSync(join(folder, `${name}.yaml`), one("pi"));
      expect((await jobwright(["import", "names", "--out", "names-out"], { cwd: k8s })).code).toBe(0);
      expect(readdirSync(join(k8s, "names-out")).sort()).toEqual(
        [
          "index-d.ts",
          "a-d.b.ts",
          "a-test.ts",
          "b-spec.ts",
          "c-D.ts",
          "a.dd.ts",
          "d.ts",
          "e.spec.f.ts",
        ].sort(),
      );
    });

    it("writes nothing if a file cannot be read or two files would become the same module", async () => {
      writeFileSync(join(k8s, "bad.yaml"), "a: [");
      const bad = await jobwright(["import", "bad.yaml", "missing.yaml", "k8s/pi.yaml", "--out", "x"], {
        cwd: k8s,
      });
      expect(bad.code).toBe(2);
      expect(bad.stderr).toMatch(/^error: missing.yaml .*\nerror: bad.yaml:1:5: /);
      expect(bad.stderr).toMatch(/\nnothing was written, for 2 of 3 files: --exclude passes files over\n$/);
      const good = await jobwright(["import", "*.yaml", "k8s/pi.yaml", "--exclude", "bad.*"], { cwd: k8s });
      expect([good.code, good.stdout]).toEqual([0, builderCode(parseYaml(one("pi")))]);
      const left = await jobwright(["import", "bad.yaml", "--exclude", "*.yaml"], { cwd: k8s });
      expect([left.code, left.stderr]).toEqual([2, "error: --exclude leaves no file\n"]);
      writeFileSync(join(k8s, "pi.json"), one("pi"));
      writeFileSync(join(k8s, "pi.yml"), one("pi"));
      const twice = await jobwright(["import", "pi.json", "pi.yml", "--out", "x"], { cwd: k8s });
      expect([twice.code, twice.stderr]).toEqual([
        2,
        `error: pi.json and pi.yml would both be ${join("x", "pi.ts")}: nothing was written\n`,
      ]);
      const none = await jobwright(["import", "k8s/service.yml", "k8s/service.yml", "bad.json"], {
        cwd: k8s,
      });
      expect(none.stderr).toMatch(/^error: bad.json /);
      writeFileSync(join(k8s, "other.yml"), "{apiVersion: v1, kind: Service, metadata: {name: b}}");
      const others = await jobwright(["import", "k8s/service.yml", "other.yml"], { cwd: k8s });
      expect([others.code, others.stderr]).toEqual([
        2,
        "error: none of the 2 files holds a Job or CronJob\n",
      ]);
      expect(existsSync(join(k8s, "x"))).toBe(false);
    });
  });

  it("reads the standard input", async () => {
    const { code, stdout } = await jobwright(["import", "-"], {
      stdin: "{apiVersion: batch/v1, kind: Job, metadata: {name: pi}, spec: {backoffLimit: 4}}",
    });
    expect(code).toBe(0);
    expect(stdout).toContain('export const pi = job("pi")');
  });
});
