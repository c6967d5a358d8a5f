// Advice that only the whole manifest gives.
import { describe, expect, it } from "vitest";
import { head, put, render } from "./render-folder.ts";
import { jobwright } from "./run.ts";

const adviceOn = async (manifest: object): Promise<string> => {
  const { stdout } = await jobwright(["check", "-", "--format", "json"], { stdin: JSON.stringify(manifest) });
  const fault = JSON.parse(stdout).findings.find(({ field }: { readonly field: string }) =>
    field.endsWith("template.spec.restartPolicy"),
  );
  expect(fault).toMatchObject({ rule: "FieldValueRequired" });
  return fault.advice;
};

describe("a restartPolicy that a Pod template lacks", () => {
  const main = { name: "a", image: "b" };
  const own = { ...main, name: "c", restartPolicy: "Never" };
  const jobWith = (spec: object) => ({
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name: "a" },
    spec: { template: { spec } },
  });

  it("is told from a container's own", async () => {
    const job = jobWith({ containers: [main, own] });
    expect(await adviceOn(job)).toBe(
      "containers[1].restartPolicy is the container's own: move it to spec.template.spec, as Never or OnFailure.",
    );
    const cronJob = {
      ...job,
      kind: "CronJob",
      spec: { schedule: "@daily", jobTemplate: { spec: job.spec } },
    };
    expect(await adviceOn(cronJob)).toMatch(/move it to spec\.jobTemplate\.spec\.template\.spec, as/);
    put("m.ts", `${head}export default ${JSON.stringify(job)};`);
    expect((await render("m.ts")).stderr).toMatch(/containers\[1\]\.restartPolicy is the container's own/);
  });

  it("is not looked for in a sidecar, in a container with rules of its own, or where none has one", async () => {
    const sidecar = { ...main, name: "c", restartPolicy: "Always" };
    for (const spec of [
      { containers: [main] },
      { initContainers: [sidecar], containers: [main] },
      { containers: [null, main] },
      { containers: [{ ...own, restartPolicyRules: [] }] },
    ])
      expect(await adviceOn(jobWith(spec))).toMatch(/^Set restartPolicy/);
  });
});
