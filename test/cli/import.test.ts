import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builderCode } from "../../src/import/index.ts";
import { cronJob, job, jobList, toYaml } from "../../src/index.ts";
import { parseYaml } from "../../src/read/index.ts";
import { explain, explainText } from "../../src/reference/index.ts";
import { activeCronJob, complete, running } from "../../src/testing/index.ts";
import { golden, here, jobwright, shown } from "./run.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-import-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("import", () => {
  it("prints the builders' code of all that is ours", async () => {
    const documents = parseYaml(readFileSync(join(here, "cases/lists.yaml"), "utf8")) as unknown as {
      items: object[];
    }[];
    const [list, cronJobs] = documents;
    const ran = await jobwright(["import", "lists.yaml"]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe("1 other object skipped\n");
    // A List is what is in it, as kubectl takes it; a CronJobList is a manifest of its own.
    const [one, , jobs] = list?.items ?? [];
    const [two] = (jobs as { items: object[] }).items;
    expect(ran.stdout).toBe(builderCode([one, { apiVersion: "batch/v1", kind: "Job", ...two }, cronJobs]));
  });

  it.each(["misspelt.yaml", "said-twice.yaml", "others.yaml", "template.yaml"])(
    "says what is wrong with %s",
    async file => {
      await expect(shown(await jobwright(["import", file]))).toMatchFileSnapshot(
        golden(`import/${file}.txt`),
      );
    },
  );

  it("prints what renders as the same manifest", async () => {
    const { stdout } = await jobwright(["import", "mixed.yaml"]);
    writeFileSync(join(folder, "mixed.ts"), stdout);
    const rendered = await jobwright(["render", "mixed.ts"], { cwd: folder });
    const [, nightly] = parseYaml(readFileSync(join(here, "cases/mixed.yaml"), "utf8"));
    expect(parseYaml(rendered.stdout)).toEqual([nightly]);
  });

  it("gives no constant a name that is taken where it runs", async () => {
    const names = ["exports", "jiti-ESMResolve", "jiti-import", "module", "require", "class", "await", "job"];
    const stdin = names
      .map(name => `{apiVersion: batch/v1, kind: Job, metadata: {name: ${name}}}`)
      .join("\n---\n");
    const { stdout } = await jobwright(["import", "-"], { stdin });
    writeFileSync(join(folder, "taken.ts"), stdout);
    const { stderr } = await jobwright(["render", "taken.ts"], { cwd: folder });
    // All that is wrong is what the server says of the manifests.
    expect(stderr).toContain('error: default[7] (Job "job"): spec.');
    expect(stderr).not.toMatch(/SyntaxError|already/);
  });

  it("prints a live object as a person would have written it", async () => {
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

  it("prints the live objects of a list as a person would have written them", async () => {
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
    // What no cluster made stays as it is.
    const written = toYaml({ ...list, items: [pi.build()] });
    expect((await jobwright(["import", "-"], { stdin: written })).stdout).toBe(
      builderCode(parseYaml(written)),
    );
  });

  it("tells the faults of thousands of documents in good time", async () => {
    const stdin = "{apiVersion: batch/v1, kind: Job, metadata: {name: a}, spek: 1}\n---\n".repeat(8000);
    const { code, stderr } = await jobwright(["import", "-"], { stdin });
    expect([code, stderr.match(/spek: /g)?.length]).toEqual([1, 16_000]);
  });

  it("reads the standard input", async () => {
    const { code, stdout } = await jobwright(["import", "-"], {
      stdin: "{apiVersion: batch/v1, kind: Job, metadata: {name: pi}, spec: {backoffLimit: 4}}",
    });
    expect(code).toBe(0);
    expect(stdout).toContain('export const pi = job("pi")');
  });
});

describe("explain", () => {
  it.each(["job.spec.podFailurePolicy", "spec.template.spec.containers[0].image", "Toleration"])(
    "explains %s",
    async path => {
      const stdout = explainText(explain(path), { width: 80, colour: false });
      expect(await jobwright(["explain", path])).toEqual({ code: 0, stdout, stderr: "" });
    },
  );

  it("says what was meant", async () => {
    expect(await jobwright(["explain", "job.spec.backofLimit"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "error: JobSpec has no field backofLimit: did you mean backoffLimit?\n",
    });
  });

  it("has colours on terminals, and JSON for machines", async () => {
    const coloured = await jobwright(["explain", "job.spec.suspend"], { terminal: true });
    expect(coloured.stdout).toContain("\u001b[");
    const { stdout } = await jobwright(["explain", "job.spec.suspend", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ path: "job.spec.suspend", field: { type: "boolean" } });
  });
});
