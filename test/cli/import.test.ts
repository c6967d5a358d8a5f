import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseYaml } from "../../src/read/index.ts";
import { golden, here, jobwright, shown } from "./run.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-import-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("import", () => {
  it.each(["mixed.yaml", "lists.yaml", "refused.yaml", "misspelt.yaml", "others.yaml", "template.yaml"])(
    "prints %s",
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

  it("reads the standard input", async () => {
    const { code, stdout } = await jobwright(["import", "-"], {
      stdin: "{apiVersion: batch/v1, kind: Job, metadata: {name: pi}, spec: {backoffLimit: 4}}",
    });
    expect(code).toBe(0);
    expect(stdout).toContain('export const pi = job("pi")');
  });
});

describe("explain", () => {
  it.each([["job.spec.podFailurePolicy"], ["spec.template.spec.containers[0].image"], ["Toleration"]])(
    "explains %s",
    async path => {
      await expect(shown(await jobwright(["explain", path]))).toMatchFileSnapshot(
        golden(`explain/${path}.txt`),
      );
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
