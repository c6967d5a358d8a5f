// Writes `bundle-order.json`: an order of the library's modules in which a script of one Job compresses well. Deflate looks back 32 kB,
// which is a third of such a script, so similar modules should be close together. Each order is tried as it will be used: the package is
// built with it, and the script is bundled from that. Takes ten minutes, or the seconds that are given.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, context, type Plugin } from "esbuild";
import { Random } from "../../conformance/generate/random.ts";
import { inner, inOrder } from "../../tsup.config.ts";
import { root } from "./tarball.ts";

const seconds = Number(process.argv[2] ?? 600);
const src = join(root, "src");
const script = (index: string) => `import { job } from "${index}";
  console.log(job("pi").template(t => t.restartPolicy("Never").container("pi", "perl")).toYaml());`;

/** The order that is tried. */
let tried: readonly string[] = [];

const library = await context({
  entryPoints: {
    index: join(src, "index.ts"),
    read: join(src, "read/index.ts"),
    yaml: join(src, "output.ts"),
  },
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  platform: "neutral",
  outdir: "out",
  write: false,
  mangleProps: inner,
  plugins: [inOrder(() => tried)],
});

/** The files of the package. */
let files: ReadonlyMap<string, string> = new Map();

const built: Plugin = {
  name: "built",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\.js$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      namespace: "built",
      sideEffects: false,
    }));
    onLoad({ filter: /./, namespace: "built" }, ({ path }) => ({
      contents: files.get(path) as string,
      resolveDir: dirname(path),
    }));
  },
};

const user = await context({
  stdin: { contents: script("./index.js"), resolveDir: resolve("out") },
  bundle: true,
  minify: true,
  format: "esm",
  write: false,
  plugins: [built],
});

async function sizeWith(order: readonly string[]): Promise<number> {
  tried = order;
  const { outputFiles } = await library.rebuild();
  files = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const [bundle] = (await user.rebuild()).outputFiles;
  return gzipSync(bundle?.contents as Uint8Array).length;
}

/** Returns the modules of the script: those of the last search in its order, then new ones. */
async function modules(): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: script("./index.ts"), resolveDir: src },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    absWorkingDir: src,
    outdir: "out",
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 && path.endsWith(".ts") && path !== "index.ts" ? [path] : [],
  );
  const known: string[] = JSON.parse(readFileSync(join(root, "bundle-order.json"), "utf8"));
  const used = new Set(inputs);
  return [...known.filter(path => used.has(path)), ...inputs.filter(path => !known.includes(path))];
}

// Always the same numbers. Moves a few neighbouring modules, again and again. Sometimes keeps a worse order, but less and less often.
const random = new Random(1);
let order: readonly string[] = await modules();
let size = await sizeWith(order);
let best = { order, size };
console.log(`${order.length} modules: ${size} bytes`);
const start = performance.now();
for (;;) {
  const left = 1 - (performance.now() - start) / 1000 / seconds;
  if (left <= 0) break;
  const count = 1 + Math.floor(random.next() * random.next() * 6);
  const moved = [...order];
  const taken = moved.splice(random.below(order.length - count), count);
  moved.splice(random.below(moved.length + 1), 0, ...taken);
  const movedSize = await sizeWith(moved);
  if (movedSize > size && random.next() >= Math.exp((size - movedSize) / (left + 0.01))) continue;
  [order, size] = [moved, movedSize];
  if (size < best.size) best = { order, size };
}
console.log(`now ${best.size} bytes`);
writeFileSync(join(root, "bundle-order.json"), `${JSON.stringify(best.order, null, 2)}\n`);
await Promise.all([library.dispose(), user.dispose()]);
