// Where `render` points if a field was never set: no call of the script belongs to that fault.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jobwright } from "./run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-missing-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Returns the line and the column of each fault, by its field. */
async function places(text: string): Promise<Record<string, string>> {
  writeFileSync(join(folder, "m.ts"), `import { container, cronJob, job } from "jobwright";\n${text}`);
  const { stderr } = await jobwright(["render", "m.ts"], { cwd: folder });
  const faults = stderr.matchAll(/^m\.ts(?::(\d+:\d+))?: error: .*? \(.*?\): (\S+): /gm);
  return Object.fromEntries([...faults].map(([, place = "", field = ""]) => [field, place]));
}

const pod = '.template(t => t.restartPolicy("Never").container("a", "b"))';

describe("a required field that no call sets is reported", () => {
  it("at the call whose function makes the part that lacks it", async () => {
    const found = await places(`export const a = job("a")
  .template(t => t
    .restartPolicy("Never")
    .container(c => c
      .name("c")
      .volumeMount(v => v
        .name("v")))
    .volume("v", v => v.emptyDir({})));
`);
    const first = "spec.template.spec.containers[0]";
    expect(found).toEqual({ [`${first}.image`]: "5:6", [`${first}.volumeMounts[0].mountPath`]: "7:8" });
  });

  it("at the call that created the builder that lacks it", async () => {
    const found = await places(`const shared = container()
  .args("a");
export const b = job("b")
  .template(t => t
    .volume("v", v => v)
    .container(shared));
`);
    expect(found).toEqual({
      "spec.template.spec.containers[0].name": "2:25",
      "spec.template.spec.containers[0].image": "2:25",
      "spec.template.spec.restartPolicy": "5:4",
    });
  });

  it.each([
    ["job()", "2:21"],
    ['job.from({ metadata: { labels: { a: "b" } } })', "2:22"],
    ["job(j => j.parallelism(2))", "2:21"],
  ])("at the call that created the Job: %s", async (start, place) => {
    const found = await places(`export const a = ${start}
  .backoffLimit(2)
  ${pod};
`);
    expect(found).toEqual({ "metadata.name": place });
  });

  it("at the call that passed the part as data", async () => {
    const found = await places(`export const a = job("a")
  .backoffLimit(2)
  .template({ spec: { restartPolicy: "Never", containers: [{ name: "x" } as never] } });
`);
    expect(found).toEqual({ "spec.template.spec.containers[0].image": "4:4" });
  });

  it("at the template() call, however deep it is nested", async () => {
    const found = await places(`export const a = cronJob("a", "@daily")
  .suspend(true)
  .jobTemplate(j => j
    .backoffLimit(2)
    .template(t => t
      .hostNetwork(true)
      .container("a", "b")));
`);
    expect(found).toEqual({ "spec.jobTemplate.spec.template.spec.restartPolicy": "6:6" });
  });
});
