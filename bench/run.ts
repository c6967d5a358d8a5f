// `npm run bench`: prints the tables, and writes them to RESULTS.md with the machine, the versions and the date.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { dryRunCreate, toJson, toYaml } from "jobwright";
import { builder, literal, parts, toYamlOf } from "./job.ts";
import { measure, type Timing } from "./measure.ts";

const here = import.meta.dirname;
const out: string[] = [];
const print = (line = "") => {
  out.push(line);
  console.log(line);
};

/** A table of timings, each as a ratio to the first. */
function table(title: string, timings: readonly Timing[]): void {
  const first = timings[0] as Timing;
  print(`\n## ${title}\n`);
  print("| | median, µs | fastest to slowest round | times the first |");
  print("| --- | ---: | ---: | ---: |");
  for (const { name, median, min, max } of timings)
    print(
      `| ${name} | ${median.toFixed(1)} | ${min.toFixed(1)} to ${max.toFixed(1)} | ${(median / first.median).toFixed(2)} |`,
    );
}

const version = (name: string) =>
  (JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8")) as { version: string })
    .version;
const peers = ["kubernetes-models", "cdk8s", "cdk8s-plus-33", "@kubernetes/client-node", "js-yaml", "yaml"];

print("# Benchmarks\n");
print(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}.`,
);
print(`Peers: ${peers.map(name => `${name} ${version(name)}`).join(", ")}.`);
print("Made by `npm run bench`. Times depend on the machine; the ratios much less.");

const data = literal(1);
const built = builder(1).build();

table(
  "Building one realistic Job",
  measure({
    "jobwright: chain and plain data, unchecked": i =>
      (builder(i) as unknown as { $complete(): object }).$complete(),
    "jobwright: build(), every check of the server": i => builder(i).build(),
    "plain object literal": literal,
    "kubernetes-models: new Job": i => parts.model(i),
    "kubernetes-models: new Job, validate()": i => parts.model(i).validate(),
    "client-node: new V1Job": i => parts.client(i),
  }),
);

table(
  "Checking a manifest",
  measure({
    "jobwright: dryRunCreate, with the stored object": () => dryRunCreate(data),
    "kubernetes-models: schema check": () => parts.model(1).validate(),
    "JSON.stringify, for scale": () => JSON.stringify(data),
  }),
);

table("Build and write YAML", measure(toYamlOf));

table(
  "Writing YAML of a plain object",
  measure({
    "jobwright: toYaml": () => toYaml(data),
    "js-yaml: dump": () => parts.dump(data),
    "yaml: stringify": () => parts.stringify(data),
    "JSON.stringify, for scale": () => JSON.stringify(data),
  }),
);

table(
  "Writing JSON",
  measure({
    "jobwright: toJson": () => toJson(built, { indent: 0 }),
    "JSON.stringify": () => JSON.stringify(built),
  }),
);

const large = structuredClone(data) as typeof data;
large.spec.template.spec.containers[0]?.env.push(
  ...Array.from({ length: 300 }, (_, i) => ({ name: `VARIABLE_${i}`, value: `value number ${i} of many` })),
);
table(
  `A Job of ${Math.round(JSON.stringify(large).length / 1000)} kB: check and write`,
  measure({
    "jobwright: dryRunCreate": () => dryRunCreate(large),
    "jobwright: toYaml": () => toYaml(large),
    "js-yaml: dump": () => parts.dump(large),
    "yaml: stringify": () => parts.stringify(large),
  }),
);

print("\n## 10,000 Jobs, built and written, in one go\n");
print("| | seconds | times the first |");
print("| --- | ---: | ---: |");
let first = 0;
for (const [name, run] of Object.entries(toYamlOf)) {
  const start = performance.now();
  let length = 0;
  for (let i = 0; i < 10_000; i++) length += run(i).length;
  const seconds = (performance.now() - start) / 1000;
  first ||= seconds;
  if (length === 0) throw new Error("nothing was written");
  print(`| ${name} | ${seconds.toFixed(2)} | ${(seconds / first).toFixed(2)} |`);
}

const script: Record<string, string> = {
  jobwright: `import { job } from "jobwright"; console.log(job("pi").template(t => t.restartPolicy("Never").container("pi", "perl")).toYaml());`,
  "plain object, yaml": `import { stringify } from "yaml"; console.log(stringify({ kind: "Job" }));`,
  "plain object, js-yaml": `import { dump } from "js-yaml"; console.log(dump({ kind: "Job" }));`,
  "kubernetes-models, js-yaml": `import { Job } from "kubernetes-models/batch/v1/Job"; import { dump } from "js-yaml"; const j = new Job({ metadata: { name: "pi" } }); try { j.validate(); } catch {} console.log(dump(j.toJSON()));`,
  "cdk8s-plus": `import { App, Chart, Yaml } from "cdk8s"; import { Job } from "cdk8s-plus-33"; const c = new Chart(new App(), "a"); new Job(c, "j", { containers: [{ image: "perl" }] }); console.log(c.toJson().length);`,
  "client-node": `import { dumpYaml } from "@kubernetes/client-node"; console.log(dumpYaml({ kind: "Job" }));`,
  "an empty script": "",
};

print("\n## A script that prints one Job\n");
print("| | whole process, ms | times an empty script | bundle, gzip kB |");
print("| --- | ---: | ---: | ---: |");
const folder = mkdtempSync(join(here, "cold-"));
try {
  const files = Object.entries(script).map(([name, text], i) => {
    const file = join(folder, `${i}.mjs`);
    writeFileSync(file, text.replace('"jobwright"', JSON.stringify(join(here, "../dist/index.js"))));
    return { name, file, times: [] as number[] };
  });
  for (let round = 0; round < 11; round++)
    for (const { file, times } of files) {
      const start = performance.now();
      spawnSync(process.execPath, [file], { stdio: "ignore" });
      times.push(performance.now() - start);
    }
  const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] as number;
  const empty = median(files.at(-1)?.times ?? []);
  for (const { name, file, times } of files) {
    let kB = "too large, or not for browsers";
    try {
      const made = await build({
        entryPoints: [file],
        bundle: true,
        minify: true,
        write: false,
        format: "esm",
        platform: "node",
        logLevel: "silent",
      });
      kB = (gzipSync(made.outputFiles[0]?.contents ?? new Uint8Array()).length / 1000).toFixed(1);
    } catch {}
    print(`| ${name} | ${median(times).toFixed(0)} | ${(median(times) / empty).toFixed(2)} | ${kB} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

print("\n## Type-checking 100 Jobs\n");
print("| | check, s | whole tsc, s | instantiations |");
print("| --- | ---: | ---: | ---: |");
execFileSync("npx", ["tsx", join(here, "typecheck/generate.ts")], { stdio: "ignore" });
for (const name of ["jobwright", "kubernetes-models"]) {
  const runs = Array.from({ length: 5 }, () => {
    const text = spawnSync(
      join(here, "../node_modules/.bin/tsc"),
      ["-p", join(here, `typecheck/made/tsconfig.${name}.json`), "--extendedDiagnostics"],
      { encoding: "utf8" },
    ).stdout;
    if (text.includes("error TS")) throw new Error(text);
    const figure = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(text)?.[1]);
    return {
      check: figure("Check time"),
      total: figure("Total time"),
      instantiations: figure("Instantiations"),
    };
  }).sort((a, b) => a.total - b.total);
  const { check, total, instantiations } = runs[2] as (typeof runs)[number];
  print(`| ${name} | ${check.toFixed(2)} | ${total.toFixed(2)} | ${instantiations} |`);
}

/** What a package and all that it needs weigh when they are installed. */
function installed(name: string): { megabytes: number; packages: number } {
  const seen = new Set<string>();
  let bytes = 0;
  const visit = (dependency: string) => {
    const path = join(here, "node_modules", dependency);
    // What is bundled inside another package was counted with it.
    if (seen.has(dependency) || !existsSync(path)) return;
    seen.add(dependency);
    for (const file of readdirSync(path, { recursive: true, encoding: "utf8" })) {
      const stat = statSync(join(path, file));
      if (stat.isFile()) bytes += stat.size;
    }
    const { dependencies = {} } = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as {
      dependencies?: object;
    };
    Object.keys(dependencies).forEach(visit);
  };
  visit(name);
  return { megabytes: bytes / 1e6, packages: seen.size };
}

print("\n## What is installed\n");
print("| | MB | packages |");
print("| --- | ---: | ---: |");
const packed = mkdtempSync(join(tmpdir(), "jobwright-"));
try {
  const [info] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", packed], {
      cwd: join(here, ".."),
      encoding: "utf8",
    }),
  ) as [{ unpackedSize: number }];
  print(`| jobwright | ${(info.unpackedSize / 1e6).toFixed(1)} | 1 |`);
} finally {
  rmSync(packed, { recursive: true, force: true });
}
for (const name of ["kubernetes-models", "cdk8s-plus-33", "@kubernetes/client-node", "js-yaml", "yaml"]) {
  const { megabytes, packages } = installed(name);
  print(`| ${name} | ${megabytes.toFixed(1)} | ${packages} |`);
}

writeFileSync(join(here, "RESULTS.md"), `${out.join("\n")}\n`);
