/**
 * `npm run bench`: prints the tables, and writes them to RESULTS.md with the machine, the versions and the date.
 *
 *     npm run bench -- [--jobs 100000] [--oracle PROGRAM]
 *
 * With the conformance oracle's program (also from JOBWRIGHT_ORACLE) it times the Go server's own flow too.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Many, many } from "./many.ts";
import { summary, type Timing } from "./measure.ts";
import { bundled, installed, ownMegabytes, version } from "./package-sizes.ts";
import { lines, print, table, timings } from "./report.ts";
import { right } from "./right.ts";
import { checkSame } from "./same.ts";
import { script, withBuilt } from "./scripts.ts";
import { tables } from "./tables.ts";
import { typecheck, writeProjects } from "./typecheck.ts";

const { values: args } = parseArgs({
  options: {
    jobs: { type: "string", default: "100000" },
    oracle: { type: "string", default: process.env.JOBWRIGHT_ORACLE ?? "" },
  },
});
const here = import.meta.dirname;
const began = performance.now();
const peers = [
  "kubernetes-models",
  "cdk8s",
  "cdk8s-plus-33",
  "@kubernetes/client-node",
  "kubernetesjs",
  "js-yaml",
  "yaml",
  "ajv",
];

// Scripts run as files next to node_modules, so that they find what they import.
const folder = mkdtempSync(join(here, "cold-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
function scriptFile(code: string, name: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, withBuilt(code));
  return file;
}
const others = checkSame(code =>
  execFileSync(process.execPath, [scriptFile(code, "same")], { encoding: "utf8" }),
);

print("# Benchmarks\n");
print(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}.`,
);
print(`Peers: ${peers.map(name => `${name} ${version(name)}`).join(", ")}.\n`);
print(`Made by \`npm run bench\`. First what is right, counted; then what is fast. There contenders take turns, round by round, and the processor's
time counts; the last two columns are ratios to the first row, of the medians and of the fastest rounds. Times depend on the machine; the ratios much less. Before anything is timed,
all contenders are seen to build, write and read the same Job, but for: ${others.join("; ")}.`);

/** Runs a file of this folder in a process of its own, and returns the JSON that it prints. */
function child<T>(...command: string[]): T {
  const [file, ...rest] = command as [string, ...string[]];
  const flags = ["--expose-gc", "--max-old-space-size=8192", "--import", "tsx"];
  return JSON.parse(
    execFileSync(process.execPath, [...flags, join(here, file), ...rest], { cwd: here, encoding: "utf8" }),
  ) as T;
}

for (const { title, note, columns, rows } of right())
  table(
    title,
    columns,
    rows.map(([name, ...counts]) => [name, ...counts.map(String)]),
    note,
  );

for (const title of Object.keys(tables)) timings(title, child<Timing[]>("tables.ts", title, args.oracle));

const count = Number(args.jobs);
const runs = Object.keys(many).map(name => ({ name, ...child<Many>("many.ts", name, `${count}`) }));
table(
  `${count.toLocaleString("en-US")} Jobs, all kept, then written, in one go`,
  ["", "seconds", "× the first", "kB of heap a Job", "peak of the process, MB"],
  runs.map(({ name, seconds, bytes, peak }) => [
    name,
    seconds.toFixed(2),
    (seconds / (runs[0]?.seconds ?? 0)).toFixed(2),
    (bytes / 1000).toFixed(2),
    peak.toFixed(0),
  ]),
);

const files = Object.entries(script).map(([name, code], i) => ({
  name,
  code,
  file: scriptFile(code, `${i}`),
  samples: [] as number[],
}));
for (let round = 0; round < 11; round++)
  for (const { file, samples } of files) {
    const start = performance.now();
    // If the environment names certificates, Node reads them first. That alone may take as long as an empty script.
    spawnSync(process.execPath, [file], { stdio: "ignore", env: {} });
    samples.push(performance.now() - start);
  }
const empty = summary("", files.at(-1)?.samples ?? []);
const scripts: string[][] = [];
for (const { name, code, samples } of files) {
  const { median, min, max } = summary(name, samples);
  scripts.push([
    name,
    median.toFixed(0),
    `${min.toFixed(0)} to ${max.toFixed(0)}`,
    (median / empty.median).toFixed(2),
    (min / empty.min).toFixed(2),
    code === "" ? "" : ((await bundled(code)) / 1000).toFixed(1),
  ]);
}
table(
  "A script that prints one Job",
  ["", "whole process, ms", "fastest to slowest", "× an empty script", "× fastest", "bundle, gzip kB"],
  scripts,
);

const projects = [...writeProjects()].map(([name, config]) => ({
  name,
  config,
  runs: [] as ReturnType<typeof typecheck>[],
}));
for (let round = 0; round < 3; round++) for (const { config, runs } of projects) runs.push(typecheck(config));
table(
  "Type-checking 100 Jobs",
  ["", "check, s", "fastest", "whole tsc, s", "fastest", "instantiations", "types"],
  projects.map(({ name, runs }) => {
    const check = summary(
      "",
      runs.map(run => run.check),
    );
    const total = summary(
      "",
      runs.map(run => run.total),
    );
    const { instantiations, types } = runs[0] as ReturnType<typeof typecheck>;
    const seconds = [check.median, check.min, total.median, total.min].map(n => n.toFixed(2));
    return [name, ...seconds, `${instantiations}`, `${types}`];
  }),
);

const weights: [string, { megabytes: number; packages: number }][] = [
  ["jobwright", { megabytes: ownMegabytes(), packages: 1 }],
  ...[
    ["kubernetes-models", "js-yaml"],
    ["cdk8s-plus-33"],
    ["@kubernetes/client-node"],
    ["kubernetesjs", "js-yaml"],
    ["js-yaml"],
    ["yaml"],
  ].map((names): [string, { megabytes: number; packages: number }] => [
    names.join(" and "),
    installed(...names),
  ]),
];
table(
  "What is installed",
  ["", "MB", "packages", "of them dependencies"],
  weights.map(([name, { megabytes, packages }]) => [
    name,
    megabytes.toFixed(1),
    `${packages}`,
    `${packages - name.split(" and ").length}`,
  ]),
);

writeFileSync(join(here, "RESULTS.md"), `${lines.join("\n")}\n`);
console.log(`\nAll in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
