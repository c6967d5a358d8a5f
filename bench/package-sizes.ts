// How large a contender is: installed, and bundled into a script.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = import.meta.dirname;
const manifest = (name: string) =>
  JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8")) as {
    version: string;
    dependencies?: object;
    peerDependencies?: object;
  };

export const version = (name: string) => manifest(name).version;

/** Returns the installed size and the number of packages, with everything that they need. */
export function installed(...names: string[]): { megabytes: number; packages: number } {
  const seen = new Set<string>();
  let bytes = 0;
  const visit = (name: string) => {
    const path = join(here, "node_modules", name);
    // What is bundled inside another package is counted with that package.
    if (seen.has(name) || !existsSync(path)) return;
    seen.add(name);
    for (const file of readdirSync(path, { recursive: true, encoding: "utf8" })) {
      const stat = statSync(join(path, file));
      if (stat.isFile()) bytes += stat.size;
    }
    const { dependencies = {}, peerDependencies = {} } = manifest(name);
    for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) visit(needed);
  };
  names.forEach(visit);
  return { megabytes: bytes / 1e6, packages: seen.size };
}

/** Returns the installed size of jobwright's own package, in MB. */
export function ownMegabytes(): number {
  const folder = mkdtempSync(join(tmpdir(), "jobwright-"));
  try {
    const [info] = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
        cwd: join(here, ".."),
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    ) as [{ unpackedSize: number }];
    return info.unpackedSize / 1e6;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bundles a script and its imports into one minified file; returns its size in bytes of gzip. */
export async function bundled(code: string): Promise<number> {
  const made = await build({
    stdin: { contents: code, resolveDir: here },
    alias: { "jobwright/yaml": join(here, "../dist/yaml.js"), jobwright: join(here, "../dist/index.js") },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
  return gzipSync(made.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}
