// Writes `bundle-order.json`: an order of the library's modules in which a script of one Job compresses well. Deflate looks back 32 kB,
// which is a third of such a script, so similar modules should be close together. Takes three minutes.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { random } from "../../conformance/generate/random.ts";
import { root } from "./tarball.ts";

const rounds = 40_000;

interface Module {
  /** Its file, from the project's root. */
  readonly path: string;
  readonly text: string;
  /** Files that other entries load too come first: 0 is loaded by all, 1 by the reader, 2 by the writer, and 3 only by the main entry. */
  readonly part: number;
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

/** Returns the modules of the script, and the imports of each file in order. */
async function modulesOf(code: string) {
  const { text, sizes, imports } = await bundle(code);
  const reader = await bundle(`export * from "./read/index.ts";`);
  const writer = await bundle(`export * from "./output.ts";`);
  const partOf = (path: string) => (reader.imports.has(path) ? 0 : 2) + (writer.imports.has(path) ? 0 : 1);
  let at = 0;
  const modules = sizes.flatMap(([path, { bytesInOutput }]): Module[] => {
    const own = text.slice(at, at + bytesInOutput);
    at += bytesInOutput;
    return own === "" || !path.startsWith("src/") ? [] : [{ path, text: own, part: partOf(path) }];
  });
  return { modules, imports };
}

const size = (modules: readonly Module[]) =>
  gzipSync(modules.map(module => module.text).join(""), { level: 9 }).length;

/** Returns the order that a bundler makes of an order of imports: imported modules come first, and each part stays in one piece. */
function settled(order: readonly Module[], imports: ReadonlyMap<string, readonly string[]>): Module[] {
  const byPath = new Map(order.map(module => [module.path, module]));
  const seen = new Set<string>();
  const found: Module[] = [];
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    imports.get(path)?.forEach(visit);
    const module = byPath.get(path);
    if (module !== undefined) found.push(module);
  };
  for (const { path } of order) visit(path);
  return found.sort((a, b) => a.part - b.part);
}

/** Moves a few neighbouring modules, again and again. Sometimes keeps a worse order, but less and less often. */
function packed(start: readonly Module[], sizeOf: (order: readonly Module[]) => number): readonly Module[] {
  // Always the same numbers, so that the same modules get the same order.
  const chance = random(1);
  let [order, orderSize] = [start, sizeOf(start)];
  let [best, bestSize] = [order, orderSize];
  for (let round = 0; round < rounds; round++) {
    const count = 1 + Math.floor(chance() * chance() * 6);
    const moved = [...order];
    const taken = moved.splice(Math.floor(chance() * (order.length - count)), count);
    moved.splice(Math.floor(chance() * (moved.length + 1)), 0, ...taken);
    const movedSize = sizeOf(moved);
    const patience = 4 * (1 - round / rounds);
    if (movedSize > orderSize && chance() >= Math.exp((orderSize - movedSize) / patience)) continue;
    [order, orderSize] = [moved, movedSize];
    if (orderSize < bestSize) [best, bestSize] = [order, orderSize];
  }
  return best;
}

const script = `import { job } from "./index.ts";
  console.log(job("pi").template(t => t.restartPolicy("Never").container("pi", "perl")).toYaml());`;
const file = join(root, "bundle-order.json");
const { modules, imports } = await modulesOf(script);
const sizeOf = (order: readonly Module[]) => size(settled(order, imports));
// Continues from the result of the last search.
const known: string[] = JSON.parse(readFileSync(file, "utf8"));
const rank = ({ path }: Module) => known.indexOf(path.replace("src/", "")) >>> 0;
const start = [...modules].sort((a, b) => rank(a) - rank(b));
const end = packed(start, sizeOf);
console.log(
  `${start.length} modules: ${sizeOf(modules)} bytes, ${sizeOf(start)} as they stood, now ${sizeOf(end)}`,
);
writeFileSync(
  file,
  `${JSON.stringify(
    settled(end, imports).map(module => module.path.replace("src/", "")),
    null,
    2,
  )}\n`,
);
