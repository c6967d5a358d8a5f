import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");

/** Returns a folder in which the packed package is installed as npm would install it. */
export function installTarball(): string {
  const folder = mkdtempSync(join(tmpdir(), "jobwright-"));
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "jobwright"), { recursive: true });
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    stdio: "pipe",
  });
  const [tarball] = readdirSync(folder).filter(name => name.endsWith(".tgz"));
  execFileSync("tar", [
    "-xzf",
    join(folder, tarball as string),
    "-C",
    join(modules, "jobwright"),
    "--strip-components=1",
  ]);
  return folder;
}
