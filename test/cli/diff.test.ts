import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isWindows } from "../../src/cli/place.ts";
import { job as jobwrightJob } from "../../src/index.ts";
import { complete, running } from "../../src/testing/index.ts";
import { golden, jobwright, shown, slashed } from "./run.ts";

const job = (name: string, fields = "", image = "busybox") =>
  `apiVersion: batch/v1\nkind: Job\nmetadata: {name: ${name}}\nspec:\n${fields}  template: {spec: {restartPolicy: Never, containers: [{name: a, image: ${image}}]}}\n`;

/** What `diff` says of a Job that gets a parallelism, but keeps the completions that the server set without one. */
const kept =
  "    kubectl apply keeps spec.completions, which the manifest leaves out and no annotation shows as applied before. To remove it, write null there, or use kubectl edit.\n";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-diff-"));
  const files: Record<string, string> = {
    "a.yaml": job("pi", "  parallelism: 1\n  ttlSecondsAfterFinished: 60\n"),
    "same.yaml": `# with defaults\n${job("pi", "  completions: 1\n  backoffLimit: 6\n  parallelism: 1\n  ttlSecondsAfterFinished: 60\n")}`,
    "b.yaml": job("pi", "  parallelism: 3\n  suspend: true\n", "alpine"),
    "renamed.yaml": job("tau", "  parallelism: 1\n  ttlSecondsAfterFinished: 60\n"),
    "many-a.yaml": [
      job("one"),
      job("two"),
      job("gone"),
      job("three").replace("name: three", "name: three, namespace: x"),
    ].join("---\n"),
    "many-b.yaml": [job("three"), job("two", "  backoffLimit: 0\n"), job("new"), job("one")].join("---\n"),
    "long-a.yaml": job("long").replace(
      "image: busybox",
      `image: busybox, command: [sh, -c, "${"echo hello; ".repeat(40)}exit 0"]`,
    ),
    "long-b.yaml": job("long").replace(
      "image: busybox",
      `image: busybox, command: [sh, -c, "${"echo hello; ".repeat(40)}exit 1"]`,
    ),
    "misspelt.yaml": job("pi", "  backofLimit: 1\n"),
    "other.yaml": "apiVersion: v1\nkind: Service\n",
    "broken.yaml": "a: [\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("diff", () => {
  it("says that kubectl apply refuses a generated name", async () => {
    const generated = job("pi").replace("name: pi", "generateName: pi-");
    writeFileSync(join(folder, "gen-a.yaml"), generated);
    writeFileSync(join(folder, "gen-b.yaml"), generated.replace("busybox", "alpine"));
    const said = async (a: string, b: string) => (await jobwright(["diff", a, b], { cwd: folder })).stdout;
    const refused = "    kubectl apply refuses a generateName; kubectl create makes a second object\n";
    expect(await said("gen-a.yaml", "gen-b.yaml")).toContain(refused);
    expect(await said("a.yaml", "gen-b.yaml")).toContain(refused);
    expect(await said("gen-b.yaml", "a.yaml")).toContain("kubectl apply makes a second object");
  });

  it("does not judge an update to an object from a cluster", async () => {
    const live = running(jobwrightJob.run("pi", "alpine"));
    writeFileSync(join(folder, "live.json"), JSON.stringify(live));
    const said = async (a: string, b: string) => (await jobwright(["diff", a, b], { cwd: folder })).stdout;
    expect(await said("a.yaml", "live.json")).toContain(
      "kubectl apply cannot be judged, as the second one comes from a cluster\n",
    );
    expect(await said("live.json", "a.yaml")).toContain("kubectl apply is refused: it needs a new object");
  });

  it("tells what a live object shows of an update", async () => {
    const cronJob = (schedule: string, fields = "") =>
      `{apiVersion: batch/v1, kind: CronJob, metadata: {name: a${fields}}, spec: {schedule: "${schedule}", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}}}\n`;
    const finished = complete(jobwrightJob.run("pi", "busybox", "true"));
    const files = {
      "live-cron.yaml": cronJob("0 2 * * *", ", uid: 1-2, creationTimestamp: 2025-12-31T02:00:00Z"),
      "old-cron.yaml": cronJob("0 2 * * *"),
      "new-cron.yaml": cronJob("0 8 * * *"),
      "finished.json": JSON.stringify(finished),
      "more.json": JSON.stringify({ ...finished, spec: { ...finished.spec, parallelism: 3 } }),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const said = async (a: string, b: string) => (await jobwright(["diff", a, b], { cwd: folder })).stdout;
    const notes = [
      "With this change, a run was due between 2025-12-31T02:00:00Z and now: it counts as missed, and may start late, before the next one. startingDeadlineSeconds limits how late.",
    ];
    expect(await said("live-cron.yaml", "new-cron.yaml")).toContain(
      `\n    kubectl apply goes through in place\n    ${notes}\n`,
    );
    expect(await said("old-cron.yaml", "new-cron.yaml")).not.toContain("missed");
    expect(await said("finished.json", "more.json")).toContain(
      "\n    The Job has finished: what changes in place starts no pods any more.\n",
    );
    const json = async (a: string) => {
      const ran = await jobwright(["diff", a, "new-cron.yaml", "--format", "json"], { cwd: folder });
      return JSON.parse(ran.stdout).objects[0].update;
    };
    expect(await json("live-cron.yaml")).toMatchObject({ verdict: "inPlace", notes });
    expect(Object.keys(await json("old-cron.yaml"))).toEqual(["verdict", "errors", "text"]);
  });

  it("tells where kubectl apply makes something else than the second file says", async () => {
    const cronJob = (env: string, fields = "") =>
      `{apiVersion: batch/v1, kind: CronJob, metadata: {name: a}, spec: {schedule: "@daily", ${fields}jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b, env: [${env}]}]}}}}}}\n`;
    const [one, two] = ["{name: A, value: b}", "{name: A, value: c}"];
    writeFileSync(join(folder, "twice.yaml"), cronJob(`${one}, ${two}`));
    writeFileSync(join(folder, "once.yaml"), cronJob(one));
    writeFileSync(
      join(folder, "live.yaml"),
      cronJob(one, "suspend: true, ").replace("name: a", "name: a, uid: 1-2"),
    );
    const said = async (a: string, b: string) => (await jobwright(["diff", a, b], { cwd: folder })).stdout;
    const place = "spec.jobTemplate.spec.template.spec.containers[0].env";
    const lost = (field: string) =>
      `    kubectl apply does not do what the manifest says at ${field}: it merges such a list by one field (env by name, ports by containerPort), and one value occurs twice.\n`;
    expect(await said("twice.yaml", "once.yaml")).toContain(
      `kubectl apply goes through in place\n${lost(`${place}[0]`)}`,
    );
    expect(await said("once.yaml", "twice.yaml")).toContain(
      `kubectl apply changes nothing\n${lost(`${place}[1]`)}`,
    );
    expect(await said("live.yaml", "once.yaml")).toContain(
      "kubectl apply changes nothing\n    kubectl apply keeps spec.suspend, which the manifest leaves out and no annotation shows as applied before. To remove it, write null there, or use kubectl edit.\n",
    );
  });

  it.skipIf(isWindows)("compares with an empty file, as Git does for a new one", async () => {
    writeFileSync(join(folder, "empty.yaml"), "");
    for (const empty of ["empty.yaml", "/dev/null"])
      expect(await jobwright(["diff", empty, "a.yaml"], { cwd: folder })).toEqual({
        code: 1,
        stdout: `--- ${empty}\n+++ a.yaml\n+ Job "pi"\n`,
        stderr: "",
      });
    expect((await jobwright(["diff", "a.yaml", "-"], { cwd: folder, stdin: "" })).stderr).toBe(
      "error: <stdin> holds no Job or CronJob\n",
    );
    expect((await jobwright(["diff", "empty.yaml", "/dev/null"], { cwd: folder })).code).toBe(2);
  });

  it.each([
    ["a.yaml", "same.yaml"],
    ["a.yaml", "b.yaml"],
    ["a.yaml", "renamed.yaml"],
    ["many-a.yaml", "many-b.yaml"],
    ["many-b.yaml", "many-a.yaml"],
    ["many-a.yaml", "many-a.yaml"],
    ["long-a.yaml", "long-b.yaml"],
    ["a.yaml", "misspelt.yaml"],
    ["a.yaml", "other.yaml"],
    ["a.yaml", "broken.yaml"],
    ["a.yaml", "missing.yaml"],
  ])("compares %s with %s", async (a, b) => {
    const ran = await jobwright(["diff", a, b], { cwd: folder });
    await expect(shown(ran)).toMatchFileSnapshot(golden(`diff/${a}-${b}.txt`));
  });

  it("prints for each changed object whether an update goes through", async () => {
    const cronJob = (name: string, fields: string) =>
      `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: ${name}}\nspec:\n${fields}  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}\n`;
    const limits = (cpu: string) =>
      job("suspend-first").replace("image: busybox", `image: busybox, resources: {limits: {cpu: ${cpu}}}`);
    const live = JSON.stringify(running(jobwrightJob.run("live", "busybox", "true")));
    const write = (name: string, ...parts: string[]) =>
      writeFileSync(join(folder, name), parts.join("---\n"));
    write(
      "update-a.yaml",
      job("in-place"),
      limits("1"),
      job("new"),
      job("in-x").replace("name: in-x", "name: in-x, namespace: x"),
      job("wrong-in-b"),
      job("wrong-in-a", "  backoffLimit: -1\n"),
      cronJob("nightly", '  schedule: "@daily"\n'),
      `${live}\n`,
    );
    write(
      "update-b.yaml",
      job("in-place", "  ttlSecondsAfterFinished: 60\n"),
      limits("2"),
      job("new", "", "alpine"),
      job("in-x", "  completions: 2\n"),
      job("wrong-in-b", "  parallelism: -1\n"),
      job("wrong-in-a", "  backoffLimit: 1\n"),
      cronJob("nightly", '  schedule: "@hourly"\n'),
      `${JSON.stringify(jobwrightJob.run("live", "alpine", "true"))}\n`,
    );
    const ran = await jobwright(["diff", "update-a.yaml", "update-b.yaml"], { cwd: folder });
    await expect(shown(ran)).toMatchFileSnapshot(golden("diff/update.txt"));
  });

  describe("of directories", () => {
    const write = (name: string, text: string) => {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), text);
    };

    it("compares files with the same path, and finds objects that moved to another file", async () => {
      write("old/dev/job.yaml", job("pi"));
      write("old/prod/job.yaml", `${job("pi")}---\n${job("gone")}`);
      write("old/was.yaml", `${job("moved")}---\n${job("moved-equal")}`);
      write("old/service.yaml", "apiVersion: v1\nkind: Service\n");
      write("new/dev/job.yaml", job("pi", "  parallelism: 2\n"));
      write("new/prod/job.yaml", job("pi"));
      write("new/is.yml", `${job("moved", "", "alpine")}---\n${job("moved-equal")}`);
      write("new/added.json", JSON.stringify(jobwrightJob.run("added", "busybox")));
      const ran = await jobwright(["diff", "old", "new"], { cwd: folder });
      await expect(shown(slashed(ran))).toMatchFileSnapshot(golden("diff/directories.txt"));
      const { stdout } = await jobwright(["diff", "old", "new/", "--format", "json"], { cwd: folder });
      const { objects } = JSON.parse(stdout);
      expect(objects).toHaveLength(6);
      expect(objects[0]).toMatchObject({
        name: "pi",
        file: join("dev", "job.yaml"),
        update: { verdict: "inPlace" },
      });
      expect(objects.find(({ name }: { name: string }) => name === "moved")).toMatchObject({
        file: "is.yml",
        movedFrom: "was.yaml",
        update: { verdict: "recreate", errors: [{ field: "spec.template", message: "field is immutable" }] },
      });
      expect(await jobwright(["diff", "old", "./old"], { cwd: folder })).toEqual({
        code: 0,
        stdout: "no difference in 5 Jobs and CronJobs\n",
        stderr: "",
      });
    });

    it("compares with a directory that holds no Job yet, or none any more", async () => {
      write("some/a.yaml", job("a"));
      write("none/a.yaml", "apiVersion: v1\nkind: Service\n");
      const added = await jobwright(["diff", "none", "some"], { cwd: folder });
      expect(added).toEqual({ code: 1, stdout: '--- none\n+++ some\n+ Job "a" (a.yaml)\n', stderr: "" });
      const removed = await jobwright(["diff", "some", "none"], { cwd: folder });
      expect(removed).toEqual({ code: 1, stdout: '--- some\n+++ none\n- Job "a" (a.yaml)\n', stderr: "" });
    });

    it("compares with a directory that holds no file", async () => {
      write("some/a.yaml", job("a"));
      mkdirSync(join(folder, "empty"));
      expect(await jobwright(["diff", "empty", "some"], { cwd: folder })).toEqual({
        code: 1,
        stdout: '--- empty\n+++ some\n+ Job "a" (a.yaml)\n',
        stderr: "",
      });
    });

    it("leaves out what a glob of --exclude matches in each of them", async () => {
      for (const side of ["left", "deep/right"]) {
        write(`${side}/a.yaml`, job("a"));
        write(`${side}/charts/t.yaml`, `name: {{ ${side} }}`);
      }
      const diff = (...args: readonly string[]) => jobwright(["diff", ...args], { cwd: folder });
      expect((await diff("left", "deep/right")).code).toBe(2);
      expect(await diff("left", "deep/right", "--exclude", "charts/**")).toEqual({
        code: 0,
        stdout: "no difference in 1 Job or CronJob\n",
        stderr: "",
      });
      expect((await diff("left/a.yaml", "deep/right/a.yaml", "--exclude", "b.yaml")).stderr).toBe(
        "error: --exclude leaves out files of directories, but A and B are files\n",
      );
    });

    it("reports what it cannot compare, and exits with 2", async () => {
      write("some/a.yaml", job("a"));
      write("none/a.yaml", "apiVersion: v1\nkind: Service\n");
      mkdirSync(join(folder, "empty"), { recursive: true });
      for (const [a, b, problem] of [
        ["some", "a.yaml", "some is a directory and a.yaml is not: diff takes two files, or two directories"],
        ["-", "some", "some is a directory and <stdin> is not: diff takes two files, or two directories"],
        ["some", "nowhere", "nowhere does not exist"],
        ["nowhere.yaml", "some", "nowhere.yaml does not exist"],
        ["none", "./none", "neither none nor ./none holds a Job or CronJob"],
        ["none", "empty", "neither none nor empty holds a Job or CronJob"],
      ] as const)
        expect(await jobwright(["diff", a, b], { cwd: folder })).toEqual({
          code: 2,
          stdout: "",
          stderr: `error: ${problem}\n`,
        });
    });
  });

  it("matches thousands of objects by name, in any order", async () => {
    const names = Array.from({ length: 4000 }, (_, i) => `j${i}`);
    const text = (list: readonly string[], place: string) =>
      list
        .map(name => `{kind: Job, apiVersion: batch/v1, metadata: {name: ${name}${place}}}`)
        .join("\n---\n");
    writeFileSync(join(folder, "forth.yaml"), text(names, ""));
    writeFileSync(join(folder, "back.yaml"), text(names.reverse(), ", namespace: x"));
    const { stdout } = await jobwright(["diff", "forth.yaml", "back.yaml"], { cwd: folder });
    expect(stdout).toBe("no difference in 4,000 Jobs and CronJobs\n");
  });

  it("compares the items of a JobList, and reads the standard input", async () => {
    const list = JSON.stringify({
      apiVersion: "batch/v1",
      kind: "JobList",
      items: [
        {
          metadata: { name: "pi" },
          spec: {
            template: { spec: { restartPolicy: "Never", containers: [{ name: "a", image: "busybox" }] } },
            parallelism: 1,
            ttlSecondsAfterFinished: 60,
          },
        },
      ],
    });
    const ran = await jobwright(["diff", "-", "a.yaml"], { cwd: folder, stdin: list });
    expect(ran).toEqual({ code: 0, stdout: "no difference in 1 Job or CronJob\n", stderr: "" });
  });

  it("reports a name that occurs twice in a file, and compares the other objects", async () => {
    const write = (name: string, ...parts: string[]) =>
      writeFileSync(join(folder, name), parts.join("---\n"));
    write("twice.yaml", job("pi"), job("tau"), job("pi"), job("pi"));
    write("once.yaml", job("pi", "  parallelism: 2\n"), job("tau"));
    write("changed.yaml", job("tau", "  parallelism: 2\n"), job("pi"));
    const stderr =
      'error: twice.yaml:15: Job "pi" occurs again, first in twice.yaml:3: it is not compared\n' +
      'error: twice.yaml:21: Job "pi" occurs again, first in twice.yaml:3: it is not compared\n';
    const same = "no difference in 1 Job or CronJob, 1 not compared\n";
    const diff = (...args: string[]) => jobwright(["diff", ...args], { cwd: folder });
    expect(await diff("twice.yaml", "once.yaml")).toEqual({ code: 2, stdout: same, stderr });
    expect(await diff("once.yaml", "twice.yaml")).toEqual({ code: 2, stdout: same, stderr });
    expect(await diff("twice.yaml", "twice.yaml")).toEqual({
      code: 2,
      stdout: same,
      stderr: stderr + stderr,
    });
    const changed = await diff("twice.yaml", "changed.yaml");
    expect(changed).toMatchObject({ code: 2, stderr });
    expect(changed.stdout).toContain('~ Job "tau"\n    ~ spec.parallelism: 1 → 2');
    expect(changed.stdout).not.toContain("pi");
    const { equal, objects } = JSON.parse((await diff("twice.yaml", "once.yaml", "--format", "json")).stdout);
    expect(equal).toBe(false);
    expect(objects).toEqual([
      {
        ...{ kind: "Job", name: "pi", namespace: "", status: "not compared", changes: [] },
        twice: ["twice.yaml:3", "twice.yaml:15", "twice.yaml:21"],
      },
      { kind: "Job", name: "tau", namespace: "", status: "equal", changes: [] },
    ]);
  });

  it("keeps output lines short even with names and keys of a megabyte", async () => {
    const long = "x".repeat(1e6);
    const write = (name: string, ...values: unknown[]) =>
      writeFileSync(join(folder, name), values.map(value => JSON.stringify(value)).join("\n"));
    const manifest = (name: string, value: string) => ({
      ...{ apiVersion: "batch/v1", kind: "Job", metadata: { name, annotations: { [long]: value } } },
      spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "a", image: "b" }] } } },
    });
    write("long-name-a.json", manifest("pi", "a"), manifest(long, "a"));
    write("long-name-b.json", manifest("pi", "b"), manifest(long, "a"), manifest(long, "a"));
    const { code, stdout, stderr } = await jobwright(["diff", "long-name-a.json", "long-name-b.json"], {
      cwd: folder,
    });
    expect(code).toBe(2);
    expect(stdout).toContain("~ metadata.annotations[x");
    for (const line of `${stdout}${stderr}`.split("\n")) expect(line.length).toBeLessThan(3_000);
  });

  it("compares nothing if the only name in a file occurs twice", async () => {
    writeFileSync(join(folder, "only.yaml"), `${job("pi")}---\n${job("pi")}`);
    for (const args of [
      ["only.yaml", "a.yaml"],
      ["a.yaml", "only.yaml"],
      ["only.yaml", "renamed.yaml"],
    ])
      expect(await jobwright(["diff", ...args], { cwd: folder })).toEqual({
        code: 2,
        stdout: "",
        stderr: 'error: only.yaml:9: Job "pi" occurs again, first in only.yaml:3: it is not compared\n',
      });
  });

  it("reports an object that cannot be decoded, and compares the others", async () => {
    const write = (name: string, ...parts: string[]) =>
      writeFileSync(join(folder, name), parts.join("---\n"));
    write(
      "some.yaml",
      job("pi"),
      job("tau", "  backofLimit: 1\n"),
      job("e"),
      job("gone", "  backofLimit: 1\n"),
    );
    write(
      "other.yaml",
      job("e", "  parallelism: 2\n"),
      job("tau"),
      job("pi"),
      job("pi", "  backofLimit: 1\n"),
    );
    const diff = (...args: string[]) => jobwright(["diff", ...args], { cwd: folder });
    const { code, stdout, stderr } = await diff("some.yaml", "other.yaml");
    expect(code).toBe(2);
    expect(stdout).toBe(
      `--- some.yaml\n+++ other.yaml\n~ Job "e"\n    ~ spec.parallelism: 1 → 2\n    - spec.completions: 1\n    kubectl apply goes through in place\n${kept}`,
    );
    expect(stderr.match(/^error: .*?(?= )|occurs again/gm)).toEqual([
      "error: some.yaml:11:3:",
      "error: some.yaml:24:3:",
      "error: other.yaml:24:3:",
      "error: other.yaml:22:",
      "occurs again",
    ]);
    const { equal, objects } = JSON.parse((await diff("some.yaml", "other.yaml", "--format", "json")).stdout);
    expect(equal).toBe(false);
    const named = (name: string) => objects.filter((object: { name: string }) => object.name === name);
    const fault = (place: string, name: string) =>
      `${place}: Job "${name}": spec.backofLimit: Invalid value: 1: unknown field, did you mean "backoffLimit"?`;
    expect(named("tau")).toEqual([
      {
        ...{ kind: "Job", name: "tau", namespace: "", status: "not compared", changes: [] },
        faults: [fault("some.yaml:11:3", "tau")],
      },
    ]);
    expect(named("gone")).toMatchObject([
      { status: "not compared", faults: [fault("some.yaml:24:3", "gone")] },
    ]);
    expect(named("pi")).toMatchObject([
      {
        status: "not compared",
        twice: ["other.yaml:16", "other.yaml:22"],
        faults: [fault("other.yaml:24:3", "pi")],
      },
    ]);
    expect(named("e")).toMatchObject([{ status: "changed" }]);
    expect((await diff("some.yaml", "some.yaml")).stdout).toBe(
      "no difference in 2 Jobs and CronJobs, 2 not compared\n",
    );
  });

  it("says what to quote where YAML reads no text", async () => {
    writeFileSync(join(folder, "no-text.yaml"), job("n"));
    const said = `no-text.yaml:3:12: Job: metadata.name: Invalid value: false: must be a string. YAML reads n as no text: quote it, "n"`;
    const diff = (...args: string[]) =>
      jobwright(["diff", "no-text.yaml", "a.yaml", ...args], { cwd: folder });
    expect(await diff()).toEqual({ code: 2, stdout: "", stderr: `error: ${said}\n` });
    expect(JSON.parse((await diff("--format", "json")).stdout).objects).toMatchObject([{ faults: [said] }]);
  });

  it("reports an object that cannot be decoded in a directory, and compares the others", async () => {
    mkdirSync(join(folder, "x"));
    mkdirSync(join(folder, "y"));
    for (const side of ["x", "y"]) writeFileSync(join(folder, side, "a.yaml"), job("a"));
    writeFileSync(join(folder, "y/b.yaml"), job("b", "  backofLimit: 1\n"));
    const { code, stdout, stderr } = await jobwright(["diff", "x", "y"], { cwd: folder });
    expect(code).toBe(2);
    expect(stdout).toBe("no difference in 1 Job or CronJob, 1 not compared\n");
    expect(stderr).toMatch(/^error: y.b\.yaml:5:3: Job "b": spec\.backofLimit: /);
  });

  it("reports text that is not YAML, and compares the other documents", async () => {
    const write = (name: string, ...parts: string[]) =>
      writeFileSync(join(folder, name), parts.join("---\n"));
    write("no-yaml.yaml", job("pi", "  parallelism: 2\n"), "a: [\n", job("tau"), "b: }\n");
    write("yaml.yaml", job("tau"), job("gone"), job("pi"));
    const diff = (...args: string[]) => jobwright(["diff", ...args], { cwd: folder });
    const { code, stdout, stderr } = await diff("yaml.yaml", "no-yaml.yaml");
    expect(code).toBe(2);
    expect(stdout).toBe(
      `--- yaml.yaml\n+++ no-yaml.yaml\n~ Job "pi"\n    ~ spec.parallelism: 1 → 2\n    - spec.completions: 1\n    kubectl apply goes through in place\n${kept}`,
    );
    expect(stderr.match(/^error: .*?(?=: |$)/gm)).toEqual([
      "error: no-yaml.yaml:9:1",
      "error: no-yaml.yaml:16:4",
      "error: 1 object of one side not compared",
    ]);
    const json = JSON.parse((await diff("no-yaml.yaml", "yaml.yaml", "--format", "json")).stdout);
    expect(json).toMatchObject({ equal: false, unreadable: [expect.any(String), expect.any(String)] });
    expect(json.objects).toContainEqual({
      ...{ kind: "Job", name: "gone", namespace: "", status: "not compared", changes: [] },
      mayBeUnreadable: true,
    });
    // The unreadable text may contain the counterpart of an object of the other side.
    write("one-of-two.yaml", "a: [\n", job("other"));
    expect((await diff("a.yaml", "one-of-two.yaml")).stdout).toBe(
      '--- a.yaml\n+++ one-of-two.yaml\n+ Job "other"\n',
    );
    const equal = await diff("no-yaml.yaml", "no-yaml.yaml", "--format", "json");
    expect([equal.code, JSON.parse(equal.stdout).equal]).toEqual([2, false]);
  });

  it("reports a file in a directory that is not UTF-8 text, and compares the other files", async () => {
    for (const side of ["p", "q"]) {
      mkdirSync(join(folder, side));
      writeFileSync(join(folder, side, "a.yaml"), job("a"));
    }
    writeFileSync(join(folder, "q/b.yaml"), Buffer.from(job("b"), "utf16le"));
    writeFileSync(join(folder, "q/c.yaml"), "a: [\n");
    const { code, stdout, stderr } = await jobwright(["diff", "p", "q"], { cwd: folder });
    expect([code, stdout]).toEqual([2, "no difference in 1 Job or CronJob\n"]);
    expect(stderr).toMatch(
      /^error: q.b\.yaml is UTF-16 without a byte order mark: save it as UTF-8\nerror: q.c\.yaml:/,
    );
  });

  it("exits with 2 for an object that cannot be decoded, with or without a counterpart", async () => {
    writeFileSync(join(folder, "extra.yaml"), `${job("pi")}---\n${job("tau", "  backofLimit: 1\n")}`);
    for (const files of [
      ["a.yaml", "extra.yaml"],
      ["extra.yaml", "a.yaml"],
      ["extra.yaml", "extra.yaml"],
    ]) {
      const { code, stderr } = await jobwright(["diff", ...files], { cwd: folder });
      expect(code).toBe(2);
      expect(stderr).toContain('extra.yaml:11:3: Job "tau": spec.backofLimit: ');
    }
  });

  it("prints the changes as JSON with --format json", async () => {
    const { code, stdout } = await jobwright(["diff", "a.yaml", "b.yaml", "--format", "json"], {
      cwd: folder,
    });
    expect(code).toBe(1);
    const { equal, objects } = JSON.parse(stdout);
    expect(equal).toBe(false);
    expect(objects).toHaveLength(1);
    expect(objects[0]).toMatchObject({ kind: "Job", name: "pi", status: "changed" });
    expect(objects[0].changes).toContainEqual({ field: "spec.parallelism", from: 1, to: 3 });
  });
});
