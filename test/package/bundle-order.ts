// Writes `bundle-order.json`: an order of the library's modules in which a script of one Job packs well. Deflate looks
// back 32 kB, which is a third of such a script: what is alike should not stand further apart. Takes a minute.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./tarball.ts";

const rounds = 120_000;

interface Module {
  readonly file: string;
  readonly text: string;
  /** Whether it stands in a file that others than the main entry load too: those come first. */
  readonly shared: boolean;
  /** What has to stand before it. */
  readonly needs: ReadonlySet<string>;
}

async function bundle(code: string) {
  const made = await build({
    stdin: { contents: code, resolveDir: join(root, "src") },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    outdir: "out",
  });
  const [output] = Object.values(made.metafile.outputs);
  const imports = new Map(
    Object.entries(made.metafile.inputs).map(([path, { imports }]) => [path, imports.map(of => of.path)]),
  );
  return { text: made.outputFiles[0]?.text ?? "", sizes: Object.entries(output?.inputs ?? {}), imports };
}

function reachable(from: string, imports: ReadonlyMap<string, readonly string[]>, seen = new Set<string>()) {
  for (const path of imports.get(from) ?? [])
    if (!seen.has(path)) {
      seen.add(path);
      reachable(path, imports, seen);
    }
  return seen;
}

async function modulesOf(code: string): Promise<Module[]> {
  const { text, sizes, imports } = await bundle(code);
  const others = await bundle(`export * from "./output.ts"; export * from "./read/index.ts";`);
  const below = new Map([...imports.keys()].map(path => [path, reachable(path, imports)]));
  let at = 0;
  return sizes.flatMap(([path, { bytesInOutput }]) => {
    const own = text.slice(at, at + bytesInOutput);
    at += bytesInOutput;
    if (own === "" || !path.startsWith("src/")) return [];
    // Of two modules that import each other either may be the first.
    const needs = [...(below.get(path) ?? [])].filter(other => !below.get(other)?.has(path));
    const shared = others.imports.has(path);
    return { file: path.replace("src/", ""), text: own, shared, needs: new Set(needs) };
  });
}

const size = (modules: readonly Module[]) =>
  gzipSync(modules.map(module => module.text).join(""), { level: 9 }).length;

function isAllowed(modules: readonly Module[]): boolean {
  const seen = new Set<string>();
  let own = false;
  for (const { file, shared, needs } of modules) {
    if (shared && own) return false;
    own ||= !shared;
    seen.add(`src/${file}`);
    for (const need of needs)
      if (!seen.has(need) && modules.some(module => `src/${module.file}` === need)) return false;
  }
  return true;
}

/** Always the same numbers between 0 and 1, so that the same modules get the same order. */
function randomNumbers(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x80000000;
  };
}

/** Moves some modules that stand together, again and again; a worse order is kept now and then, and less and less. */
function packed(start: readonly Module[]): readonly Module[] {
  const random = randomNumbers();
  let [order, orderSize] = [start, size(start)];
  let [best, bestSize] = [order, orderSize];
  for (let round = 0; round < rounds; round++) {
    const count = 1 + Math.floor(random() * random() * 6);
    const moved = [...order];
    const taken = moved.splice(Math.floor(random() * (order.length - count)), count);
    moved.splice(Math.floor(random() * (moved.length + 1)), 0, ...taken);
    if (!isAllowed(moved)) continue;
    const movedSize = size(moved);
    const patience = 25 * (1 - round / rounds);
    if (movedSize > orderSize && random() >= Math.exp((orderSize - movedSize) / patience)) continue;
    [order, orderSize] = [moved, movedSize];
    if (orderSize < bestSize) [best, bestSize] = [order, orderSize];
  }
  return best;
}

const script = `import { job } from "./index.ts";
  console.log(job("pi").template(t => t.restartPolicy("Never").container("pi", "perl")).toYaml());`;
const modules = await modulesOf(script);
const start = [...modules.filter(module => module.shared), ...modules.filter(module => !module.shared)];
const end = packed(start);
console.log(`${start.length} modules: ${size(start)} bytes, then ${size(end)}`);
writeFileSync(
  join(root, "bundle-order.json"),
  `${JSON.stringify(
    end.map(module => module.file),
    null,
    2,
  )}\n`,
);
