import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { toYaml } from "../../src/index.ts";
import { at, head, made, put, render } from "./render-folder.ts";
import { jobwright, slashed } from "./run.ts";

describe("--out", () => {
  const importing = (...args: string[]) => jobwright(["import", ...args], { cwd: at(".") });
  const files = () => readdirSync(at("k8s")).sort();

  it("writes a file for each object", async () => {
    put(
      "m.ts",
      `${head}export default [${made("a")}, job().generateName("gen-").template(t => t.restartPolicy("Never").container("a", "b")), { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" } }];`,
    );
    expect((await render("m.ts", "--out", "k8s")).stderr).toContain("3 files written to k8s\n");
    expect(files()).toEqual(["configmap-a.yaml", "job-a.yaml", "job-gen.yaml"]);
    expect(readFileSync(at("k8s/job-a.yaml"), "utf8")).toMatch(/^apiVersion: batch\/v1\nkind: Job\n/);
    expect((await render("m.ts", "--out", "k8s")).stderr).toContain("0 files written to k8s, 3 unchanged\n");
    await render("m.ts", "-o", "k8s", "--format", "json");
    expect(JSON.parse(readFileSync(at("k8s/job-a.json"), "utf8")).metadata.name).toBe("a");
  });

  it("refuses two objects that would be written to the same file", async () => {
    put(
      "m.ts",
      `${head}export const a = ${made("a")}.namespace("x"); export const b = ${made("a")}.namespace("x");`,
    );
    const ran = slashed(await render("m.ts", "--out", "k8s"));
    expect(ran).toMatchObject({
      code: 1,
      stderr:
        'm.ts: warning: b (Job "x/a"): metadata.name: it has the name of a: the cluster keeps only one of them\n' +
        "m.ts: error: b and a would both be k8s/job-a.x.yaml: with --out, names must differ\nnothing was written\n",
    });
    expect(existsSync(at("k8s"))).toBe(false);
  });

  it("without it, render only warns of two objects with the same name", async () => {
    const configMap = (name: string) =>
      `{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "${name}", generateName: "a-" } }`;
    put(
      "m.ts",
      `${head}export default [${made("a")}, ${made("a")}, ${made("a")}.namespace("x"), ${configMap("a")}, ${configMap("a")}, ${configMap("")}, ${configMap("")}];`,
    );
    const { code, stderr } = await render("m.ts");
    expect(code).toBe(0);
    expect(stderr.match(/^.*warning.*$/gm)).toEqual([
      'm.ts: warning: default[1] (Job "a"): metadata.name: it has the name of default[0]: the cluster keeps only one of them',
      'm.ts: warning: default[4] (ConfigMap "a"): metadata.name: it has the name of default[3]: the cluster keeps only one of them',
    ]);
  });

  it("puts the namespace into the names of files that would be equal, and reports files left from before", async () => {
    put(
      "m.ts",
      `${head}export default [${made("a")}.namespace("x"), ${made("a")}.namespace("y"), ${made("a")}, ${made("b")}.namespace("x")];`,
    );
    expect((await render("m.ts", "--out", "k8s")).code).toBe(0);
    expect(files()).toEqual(["job-a.x.yaml", "job-a.y.yaml", "job-a.yaml", "job-b.yaml"]);
    // Once the object without a namespace is gone, its file belongs to no object.
    put("m.ts", `${head}export default [${made("a")}.namespace("x"), ${made("a")}.namespace("y")];`);
    expect(slashed(await render("m.ts", "--out", "k8s")).stderr).toBe(
      "0 files written to k8s, 2 unchanged\nk8s/job-a.yaml is left from an earlier run: no object has this file any more\n",
    );
  });

  it("refuses an empty value, as from a variable that is not set", async () => {
    put("m.ts", `${head}export default ${made("a")};`);
    const ran = await render("m.ts", "--out", "");
    expect(ran).toMatchObject({ code: 2, stdout: "", stderr: "error: --out has an empty value\n" });
  });

  it.each(["k8s.yaml", "out/k8s.yml", "k8s.JSON", "m.ts", "m.mjs"])(
    "refuses the name of a file: %s",
    async out => {
      put("m.yaml", toYaml({ apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" } }));
      put("m.ts", `${head}export default ${made("a")};`);
      const told = `error: --out takes a directory, and ${out} is the name of a file: write > ${out} in its place, or --out ${out}/ for a directory of that name\n`;
      for (const run of [render, importing])
        for (const args of [["-o", out], [`--out=${out}`]]) {
          const file = run === render ? "m.ts" : "m.yaml";
          expect(await run(file, ...args)).toEqual({ code: 2, stdout: "", stderr: told });
        }
      expect(readdirSync(at(".")).sort()).toEqual(["m.ts", "m.yaml"]);
      // A directory may have any name.
      mkdirSync(at("k8s.yaml"));
      expect(await render("m.ts", "--out", "k8s.yaml")).toMatchObject({ code: 0 });
      expect(await render("m.ts", "--out", "jobs.ts/")).toMatchObject({ code: 0 });
    },
  );

  it("writes nothing if the name of one file is too long", async () => {
    const long = `{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "${"a".repeat(253)}" } }`;
    put("m.ts", `${head}export default [${made("a")}, ${long}];`);
    const { code, stderr } = slashed(await render("m.ts", "--out", "k8s"));
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^m\.ts: error: cannot write k8s\/configmap-a+\.yaml: .*name.*; nothing was written\n$/,
    );
    expect(files()).toEqual([]);
  });

  it("leaves no partly written files if one file cannot be written", async () => {
    put("m.ts", `${head}export default [${made("a")}, ${made("b")}];`);
    mkdirSync(at("k8s/job-b.yaml/x"), { recursive: true });
    const ran = slashed(await render("m.ts", "--out", "k8s"));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("m.ts: error: cannot write k8s/job-b.yaml: ");
    // The other file was not written either.
    expect(files()).toEqual(["job-b.yaml"]);
    put("file", "");
    expect((await render("m.ts", "--out", "file")).code).toBe(2);
  });

  it("works when several runs write to the same directory at once", async () => {
    const modules = Array.from({ length: 5 }, (_, i) => `m${i}.ts`);
    for (const [i, name] of modules.entries())
      put(
        name,
        `${head}export default ["a", "b"].map(name => ${made("a").replace('"a"', "name")}.parallelism(${i}));`,
      );
    const all = await Promise.all(modules.map(name => render(name, "--out", "k8s")));
    for (const ran of all) expect(ran).toMatchObject({ code: 0 });
    expect(files()).toEqual(["job-a.yaml", "job-b.yaml"]);
  });

  it("accepts a name as long as the file system allows", async () => {
    const name = "x".repeat(255 - "configmap-.yaml".length);
    put("m.ts", `export default { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "${name}" } };`);
    expect((await render("m.ts", "--out", "k8s")).stderr).toContain("1 file written to k8s\n");
    expect(files()).toEqual([`configmap-${name}.yaml`]);
  });

  it("leaves no temporary files behind when a signal ends the run", async () => {
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    put(
      "m.ts",
      `${head}export default Array.from({ length: 300 }, (_, i) => ${made("a").replace('"a"', '"a".concat(i)')});`,
    );
    const running = render("m.ts", "--out", "k8s");
    await vi.waitUntil(() => existsSync(at("k8s")) && files().some(name => name.endsWith(".tmp")), {
      interval: 1,
      timeout: 20_000,
    });
    process.emit("SIGTERM", "SIGTERM");
    // The default action of the signal follows.
    const left = files().length;
    expect(kill).toHaveBeenCalledWith(process.pid, "SIGTERM");
    kill.mockRestore();
    expect(left).toBeLessThan(2);
    expect((await running).code).toBe(2);
    expect(files()).toEqual([]);
  });
});
