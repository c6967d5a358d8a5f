import { describe, expect, it } from "vitest";
import { explain, explainText } from "../../src/reference/index.ts";
import { jobwright } from "./run.ts";

describe("explain", () => {
  it.each(["job.spec.podFailurePolicy", "spec.template.spec.containers[0].image", "Toleration"])(
    "explains %s",
    async path => {
      const stdout = explainText(explain(path), { width: 80, colour: false });
      expect(await jobwright(["explain", path])).toEqual({ code: 0, stdout, stderr: "" });
    },
  );

  it("suggests the field that was probably meant", async () => {
    expect(await jobwright(["explain", "job.spec.backofLimit"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "error: JobSpec has no field backofLimit: did you mean backoffLimit?\n",
    });
  });

  it("uses colours on a terminal, and prints JSON with --format json", async () => {
    const coloured = await jobwright(["explain", "job.spec.suspend"], { terminal: true });
    expect(coloured.stdout).toContain("\u001b[");
    const { stdout } = await jobwright(["explain", "job.spec.suspend", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ path: "job.spec.suspend", field: { type: "boolean" } });
  });
});
