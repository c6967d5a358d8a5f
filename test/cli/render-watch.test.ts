import { mkdirSync, rmSync, utimesSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { changed } from "../../src/cli/render/watch.ts";
import { at, head, made, put, renderWith } from "./render-folder.ts";
import { slashed } from "./run.ts";

describe("--watch", () => {
  /** Starts `render m.ts --watch`. `until` waits for a text in the output. */
  function watched(...options: readonly string[]) {
    const end = new AbortController();
    const written = { stdout: "", stderr: "" };
    const running = renderWith(
      { signal: end.signal, onWrite: ran => Object.assign(written, slashed({ code: 0, ...ran })) },
      "m.ts",
      "--watch",
      ...options,
    );
    return {
      written,
      until: (text: string) =>
        vi.waitFor(() => expect(`${written.stdout}${written.stderr}`).toContain(text), {
          timeout: 20_000,
          interval: 50,
        }),
      stop: async () => {
        end.abort();
        expect((await running).code).toBe(0);
      },
    };
  }
  const importing = (path: string) =>
    `${head}import { name } from "${path}";\nexport default ${made("x")}.name(name);`;

  it("renders again when the module or a file that it imports changes", async () => {
    put("lib.ts", 'export const name = "one";');
    put("m.ts", importing("./lib.js"));
    const { written, until, stop } = watched();
    await until("watching 2 files");
    expect(written.stdout).toContain("name: one");
    put("lib.ts", 'export const name = "Two";');
    await until('Invalid value: "Two"');
    put("lib.ts", 'export const name = "three";');
    await until("name: three");
    // The output of both runs is one stream of documents.
    expect(written.stdout.match(/^---$/gm)).toHaveLength(1);
    await stop();
  });

  it("waits for a missing file, and does nothing meanwhile", async () => {
    const { written, until, stop } = watched();
    await until("m.ts: error: does not exist\nwatching 1 file\n");
    await new Promise(resolve => setTimeout(resolve, 700));
    expect(written.stderr).toBe("m.ts: error: does not exist\nwatching 1 file\n");
    put("m.ts", importing("./lib/name.js"));
    const notFound = "Cannot find module './lib/name.js'";
    await until(notFound);
    mkdirSync(at("lib"));
    await vi.waitFor(() => expect(written.stderr.split(notFound)).toHaveLength(3), { timeout: 20_000 });
    put("lib/name.ts", 'export const name = "one";');
    await until("name: one");
    rmSync(at("lib/name.ts"));
    await until("watching 2 files\nm.ts:2:1: error: ");
    put("lib/name.ts", 'export const name = "again";');
    await until("name: again");
    await stop();
  });

  it.each([
    ["the index file of a folder", "lib", "./lib", "lib/index.ts", 'export const name = "one";'],
    [
      "a package that is not installed",
      "node_modules",
      "parts",
      "node_modules/parts/index.js",
      'exports.name = "one";',
    ],
  ])("waits for %s", async (_, folder, id, file, text) => {
    mkdirSync(at(folder));
    put("m.ts", importing(id));
    const { until, stop } = watched();
    await until(`Cannot find module '${id}'`);
    put(file, text);
    await until("name: one");
    await stop();
  });

  it("reports a file that belongs to no object any more", async () => {
    put("m.ts", `${head}export const [a, b] = [${made("a")}, ${made("b")}];`);
    const { until, stop } = watched("--out", "k8s");
    await until("2 files written to k8s\nwatching 1 file\n");
    put("m.ts", `${head}export const a = ${made("a")};`);
    const left = (name: string) =>
      `k8s/job-${name}.yaml is left from an earlier run: no object has this file any more\n`;
    await until(`0 files written to k8s, 1 unchanged\n${left("b")}watching 1 file\n`);
    put("m.ts", `${head}export const c = ${made("c")};`);
    await until(`1 file written to k8s\n${left("a")}watching 1 file\n`);
    await stop();
  });

  it("takes a file for changed that was written in a later millisecond than that of the start", async () => {
    put("m.ts", "");
    const start = Date.now() - 60_000;
    const isChanged = async (time: number) => {
      utimesSync(at("m.ts"), time / 1000, time / 1000);
      return changed([at("m.ts")], start, AbortSignal.timeout(50));
    };
    expect(await isChanged(start + 0.75)).toBe(false);
    expect(await isChanged(start + 1.5)).toBe(true);
  });

  it("does not render again and again because of a file with a time in the future", async () => {
    put("m.ts", importing("./lib.js"));
    put("lib.ts", 'export const name = "one";');
    const later = new Date(Date.now() + 3_600_000);
    utimesSync(at("lib.ts"), later, later);
    const before = new Date(Date.now() - 1000);
    utimesSync(at("m.ts"), before, before);
    const { written, until, stop } = watched();
    await until("watching 2 files");
    await new Promise(resolve => setTimeout(resolve, 700));
    expect(written.stderr.match(/watching/g)).toHaveLength(1);
    await stop();
  });
});
