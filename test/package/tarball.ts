import { execFileSync, execSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");

/** Packs the package as it is built, and returns what npm prints. On Windows, npm is a script, which only a shell can start. */
export const npmPack = (options: string): string =>
  execSync(`npm pack --ignore-scripts ${options}`, { cwd: root, encoding: "utf8", stdio: "pipe" });

/** Returns a folder in which the packed package is installed as npm would install it. */
export function installTarball(): string {
  const folder = mkdtempSync(join(tmpdir(), "jobwright-"));
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "jobwright"), { recursive: true });
  npmPack(`--pack-destination "${folder}"`);
  const [tarball] = readdirSync(folder).filter(name => name.endsWith(".tgz"));
  // Some tar programs take a path with a drive for the name of a host.
  execFileSync("tar", ["-xzf", tarball as string, "-C", "node_modules/jobwright", "--strip-components=1"], {
    cwd: folder,
  });
  return folder;
}
