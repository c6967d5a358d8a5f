// Writes `bundle-order.json`: an order of the library's modules in which a script of one Job packs well. Deflate looks
// back 32 kB, which is a third of such a script: what is alike should not stand further apart. Takes a minute.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { random } from "../quantity/texts.ts";
import { root } from "./tarball.ts";

const rounds = 120_000;

interface Module {
  /** Its file, from the project's root. */
  readonly path: string;
  readonly text: string;
  /** Whether it stands in a file that others than the main entry load too: those come first. */
  readonly shared: boolean;
  /** The paths of what has to stand before it. */
  readonly needs: readonly string[];
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
  const modules = sizes.flatMap(([path, { bytesInOutput }]) => {
    const own = text.slice(at, at + bytesInOutput);
    at += bytesInOutput;
    return own === "" || !path.startsWith("src/")
      ? []
      : { path, text: own, shared: others.imports.has(path) };
  });
  const paths = modules.map(module => module.path);
  return modules.map(module => {
    const under = below.get(module.path);
    // Of two modules that import each other either may be the first.
    const needs = paths.filter(other => under?.has(other) && !below.get(other)?.has(module.path));
    return { ...module, needs };
  });
}

const size = (modules: readonly Module[]) =>
  gzipSync(modules.map(module => module.text).join(""), { level: 9 }).length;

function isAllowed(modules: readonly Module[]): boolean {
  const seen = new Set<string>();
  let own = false;
  for (const { path, shared, needs } of modules) {
    if ((shared && own) || !needs.every(need => seen.has(need))) return false;
    own ||= !shared;
    seen.add(path);
  }
  return true;
}

/** Moves some modules that stand together, again and again; a worse order is kept now and then, and less and less. */
function packed(start: readonly Module[]): readonly Module[] {
  // Always the same numbers, so that the same modules get the same order.
  const chance = random(1);
  let [order, orderSize] = [start, size(start)];
  let [best, bestSize] = [order, orderSize];
  for (let round = 0; round < rounds; round++) {
    const count = 1 + Math.floor(chance() * chance() * 6);
    const moved = [...order];
    const taken = moved.splice(Math.floor(chance() * (order.length - count)), count);
    moved.splice(Math.floor(chance() * (moved.length + 1)), 0, ...taken);
    if (!isAllowed(moved)) continue;
    const movedSize = size(moved);
    const patience = 15 * (1 - round / rounds);
    if (movedSize > orderSize && chance() >= Math.exp((orderSize - movedSize) / patience)) continue;
    [order, orderSize] = [moved, movedSize];
    if (orderSize < bestSize) [best, bestSize] = [order, orderSize];
  }
  return best;
}

const script = `import { job } from "./index.ts";
  console.log(job("pi").template(t => t.restartPolicy("Never").container("pi", "perl")).toYaml());`;
const file = join(root, "bundle-order.json");
const modules = await modulesOf(script);
const natural = [...modules.filter(module => module.shared), ...modules.filter(module => !module.shared)];
// Goes on from where the last search ended, if that is still an order.
const known: string[] = JSON.parse(readFileSync(file, "utf8"));
const rank = ({ path }: Module) => known.indexOf(path.replace("src/", "")) >>> 0;
const ranked = [...natural].sort((a, b) => rank(a) - rank(b));
const start = isAllowed(ranked) && size(ranked) < size(natural) ? ranked : natural;
const end = packed(start);
console.log(
  `${start.length} modules: ${size(natural)} bytes, ${size(start)} as they stood, now ${size(end)}`,
);
writeFileSync(
  file,
  `${JSON.stringify(
    end.map(module => module.path.replace("src/", "")),
    null,
    2,
  )}\n`,
);
