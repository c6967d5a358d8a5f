// Makes site/page/dist: index.html, which holds all that a YAML text needs, and typescript.js beside it.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = path => fileURLToPath(new URL(path, import.meta.url));
const read = path => readFile(here(path), "utf8");

const alias = {
  "jobwright/read": here("../../src/read/index.ts"),
  "jobwright/import": here("../../src/import/index.ts"),
  "jobwright/testing": here("../../src/testing/index.ts"),
  jobwright: here("../../src/index.ts"),
};

/** Files whose text is wanted: `./example.ts?text`. */
const asText = {
  name: "text",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?text$/ }, ({ path, resolveDir }) => ({
      path: fileURLToPath(new URL(path.replace(/\?text$/, ""), `file://${resolveDir}/`)),
      namespace: "text",
    }));
    onLoad({ filter: /.*/, namespace: "text" }, async ({ path }) => ({
      contents: await readFile(path, "utf8"),
      loader: "text",
    }));
  },
};

/** One script, without imports. */
async function bundle(entry, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    charset: "utf8",
    alias,
    define,
    plugins: [asText],
  });
  return outputFiles[0].text.trim();
}

const hash = text => createHash("sha256").update(text).digest("base64");

/** Text inside a script element: the parser of HTML acts on these two there, and on nothing else without them. */
function inScript(text) {
  if (/<!--|<\/script/i.test(text)) throw new Error("a script holds <!-- or </script, which HTML would read");
  return text;
}

const attribute = text => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const [frameScript, engine, compiler, runtime, style] = await Promise.all([
  bundle("src/sandbox/frame.ts"),
  bundle("src/engine/worker.ts"),
  bundle("src/sandbox/compiler.ts"),
  bundle("src/sandbox/runtime.ts"),
  bundle("src/style.css"),
]);

// The sandbox has a policy of its own, stricter than that of the page, which holds as well: no script of a file.
const framePolicy = `default-src 'none'; script-src 'sha256-${hash(frameScript)}' blob:; worker-src blob:`;
const frame = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${framePolicy}"><script>${inScript(frameScript)}</script>`;
const script = await bundle("src/main.ts", { FRAME_HTML: JSON.stringify(frame).replaceAll("</", "<\\/") });
const nonce = hash(style).slice(0, 22).replace(/[+/]/g, "-");

const policy = [
  "default-src 'none'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // The file beside the page, the page's own two scripts, and what they make of texts that they hold.
  `script-src 'self' blob: 'sha256-${hash(script)}' 'sha256-${hash(frameScript)}'`,
  "worker-src blob:",
  // The sandbox's frame has no address.
  "frame-src 'none'",
  `style-src 'nonce-${nonce}'`,
  // Browsers themselves write style attributes where a selection is typed over in an editable element.
  "style-src-attr 'unsafe-inline'",
  // The icon, and the wavy lines of the editor.
  "img-src data:",
  "require-trusted-types-for 'script'",
  "trusted-types jobwright",
].join("; ");

const icon =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6e63"/><path d="M8 17l5.5 5.5L24 11" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>',
  );

const parts = {
  policy: attribute(policy),
  nonce,
  icon: attribute(icon),
  style,
  engine: inScript(engine),
  script: inScript(script),
};
const html = Object.entries(parts).reduce(
  (text, [name, part]) => {
    const mark = new RegExp(`/\\*${name}\\*/`, "g");
    if (!mark.test(text)) throw new Error(`index.html has no place for its ${name}`);
    return text.replace(mark, () => part);
  },
  await read("src/index.html"),
);
const typescript = `window.jobwrightTypescript=${JSON.stringify({ compiler, runtime })};\n`;

await rm(here("dist"), { recursive: true, force: true });
await mkdir(here("dist"));
const size = text => `${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB`;
for (const [name, text] of Object.entries({ "index.html": html, "typescript.js": typescript })) {
  await writeFile(here(`dist/${name}`), text);
  console.log(`${name.padEnd(16)}${size(text).padStart(10)} gzip`);
}
for (const [name, text] of Object.entries({ engine, script, style, compiler, runtime }))
  console.log(`  ${name.padEnd(14)}${size(text).padStart(10)}`);
