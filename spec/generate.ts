// `npm run generate` writes what is made from spec/. With --check it fails if a committed file is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeBuilders } from "./builders.ts";
import { writeEnums } from "./enums.ts";
import { readFacts } from "./facts.ts";
import { writeImport } from "./import.ts";
import { writeMerges } from "./merges.ts";
import { writeModels } from "./models.ts";
import { writeReference } from "./reference.ts";

const root = join(import.meta.dirname, "..");
const check = process.argv.includes("--check");
const facts = readFacts();
const faults = [...facts.faults];
const files = new Map([
  ...writeModels(facts),
  ...writeBuilders(facts),
  ...writeEnums(facts),
  ...writeImport(facts),
  ...writeMerges(facts),
  ...writeReference(facts, faults),
]);

for (const [path, text] of files) {
  const file = join(root, path);
  const current = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (current === text) continue;
  if (check) faults.push(`${path} is stale: run \`npm run generate\``);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
for (const folder of new Set([...files.keys()].map(dirname)))
  for (const name of readdirSync(join(root, folder))) {
    if (files.has(`${folder}/${name}`)) continue;
    if (check) faults.push(`${folder}/${name} is not generated any more`);
    else rmSync(join(root, folder, name));
  }

for (const fault of faults) console.error(fault);
console.log(
  `${facts.types.size} types of Kubernetes ${facts.version}, ${files.size} files, ${faults.length} faults`,
);
if (faults.length > 0) process.exitCode = 1;
