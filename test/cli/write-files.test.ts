// What a signal leaves of the files that a command is writing.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isWindows } from "../../src/cli/place.ts";
import { writeOut } from "../../src/cli/write-files.ts";

/** Called before the system is asked to do something. */
let before: (what: "write" | "rename", path: string) => void;
vi.mock("node:fs/promises", async importOriginal => {
  const real = await importOriginal<{ rename: typeof rename; writeFile: typeof writeFile }>();
  return {
    ...real,
    rename: (from: string, to: string) => {
      before("rename", to);
      return real.rename(from, to);
    },
    writeFile: (path: string, ...rest: [string]) => {
      before("write", path);
      return real.writeFile(path, ...rest);
    },
  };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jobwright-write-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const names = ["a.yaml", "b.yaml", "c.yaml"];

/** Writes three files, gets a signal at the second of some steps, and returns the files that are there when the process ends. */
async function leftBySignal(step: "write" | "rename"): Promise<string[]> {
  let left: string[] = [];
  let steps = 0;
  vi.spyOn(process, "kill").mockImplementation(() => {
    left = readdirSync(folder).sort();
    return true;
  });
  before = what => {
    if (what === step && ++steps === 2) process.emit("SIGTERM");
  };
  const files = names.map(name => ({ name, text: name }));
  await writeOut(folder, files, { cwd: folder } as never).catch(() => undefined);
  return left;
}

it("a signal leaves no file as long as not all are written", async () => {
  expect(await leftBySignal("write")).toEqual([]);
});

it.skipIf(isWindows)("a signal leaves all files if some have their names already", async () => {
  expect(await leftBySignal("rename")).toEqual(names);
  for (const name of names) expect(readFileSync(join(folder, name), "utf8")).toBe(name);
});
