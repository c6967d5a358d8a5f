// Writes again what the guide's examples print, and the blocks of the pages that show it: `npm run guide`.
//
// The examples that need the site's packages are run where those are installed (`npm --prefix site ci`).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { made } from "./made.ts";
import {
  filled,
  goldenFolder,
  goldenName,
  goldens,
  type Mark,
  marksOf,
  needsPackages,
  pages,
  pagesFolder,
  readPage,
} from "./pages.ts";

const site = new URL("../../site/", import.meta.url);
const installed = existsSync(new URL("node_modules/cdk8s", site));

function madeWithPackages({ file, args }: Mark): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", "./test/packages.mjs", `../examples/guide/${file}`, ...args],
    { cwd: fileURLToPath(site), encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const wanted = pages()
  .flatMap(page => marksOf(readPage(page)))
  .filter(({ kind }) => kind !== "code");
const names = new Set(wanted.map(goldenName));
for (const name of goldens()) if (!names.has(name)) rmSync(new URL(name, goldenFolder));
for (const mark of wanted) {
  if (needsPackages(mark.file) && !installed) continue;
  const file = new URL(goldenName(mark), goldenFolder);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, needsPackages(mark.file) ? madeWithPackages(mark) : await made(mark));
}
for (const page of pages()) writeFileSync(new URL(page, pagesFolder), filled(readPage(page)));
console.log(`${pages().length} pages, ${wanted.length} outputs`);
