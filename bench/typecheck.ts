// Measures what the type checker needs for 100 Jobs: the Job of jobs.ts, written out a hundred times in each contender's way.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const folder = join(here, "typecheck", "made");
const count = 100;

/** Returns the text of an arrow function that jobs.ts exports, from after the arrow to the blank line. */
function body(name: string): string {
  const source = readFileSync(join(here, "jobs.ts"), "utf8");
  const found = new RegExp(`^export const ${name} = \\(i: number\\) =>([\\s\\S]*?);\\n\\n`, "m").exec(source);
  if (found === null) throw new Error(`jobs.ts exports no arrow function ${name}`);
  return found[1] as string;
}

/** Returns the data for a class that sets its own kind and version. */
const untyped = (data: string) => data.replace(/^ *(apiVersion|kind): .*\n/gm, "");

interface Way {
  readonly imports: string;
  readonly job: (data: string, chain: string) => string;
}

const ways: Record<string, Way> = {
  jobwright: {
    imports: `import { job } from "jobwright";`,
    job: (_, chain) => `(${chain}).build()`,
  },
  "kubernetesjs: a typed object": {
    imports: `import type { Job } from "kubernetesjs";`,
    job: data => `${data} satisfies Job`,
  },
  "client-node: a typed object": {
    imports: `import type { V1Job } from "@kubernetes/client-node";`,
    job: data => `${data} satisfies V1Job`,
  },
  "kubernetes-models": {
    imports: `import { Job } from "kubernetes-models/batch/v1/Job";`,
    job: data => `new Job(${untyped(data)}).toJSON()`,
  },
  cdk8s: {
    imports: `import { App, Chart } from "cdk8s";\nimport { k8s } from "cdk8s-plus-33";\nconst { fromString } = k8s.Quantity;\nconst chart = new Chart(new App(), "a");`,
    // Its quantities are objects.
    job: data =>
      `new k8s.KubeJob(chart, "job" + i, ${untyped(data).replace(/"(\d+(?:m|Mi|Gi))"/g, 'fromString("$1")')})`,
  },
};

/** Writes each contender's hundred Jobs, and returns the path of its tsconfig.json. */
export function writeProjects(): Map<string, string> {
  mkdirSync(folder, { recursive: true });
  const [data, chain] = [body("literal"), body("builder")];
  return new Map(
    Object.entries(ways).map(([name, { imports, job }], at) => {
      const jobs = Array.from(
        { length: count },
        (_, n) => `export const job${n} = ((i: number) => ${job(data, chain)})(${n});\n`,
      );
      writeFileSync(join(folder, `${at}.ts`), `${imports}\n${jobs.join("")}`);
      const config = join(folder, `${at}.json`);
      writeFileSync(
        config,
        JSON.stringify({
          compilerOptions: {
            target: "ES2022",
            lib: ["ES2023", "DOM"],
            module: "ESNext",
            moduleResolution: "Bundler",
            strict: true,
            noEmit: true,
            skipLibCheck: true,
            types: ["node"],
            typeRoots: ["../../../node_modules/@types"],
            paths: { jobwright: ["../../../dist/index.d.ts"] },
          },
          files: [`${at}.ts`],
        }),
      );
      return [name, config];
    }),
  );
}

interface Checked {
  readonly check: number;
  readonly total: number;
  readonly instantiations: number;
  readonly types: number;
}

/** Runs the compiler on one project. Throws if the Jobs do not type-check. */
export function typecheck(config: string): Checked {
  const { stdout } = spawnSync(
    process.execPath,
    [join(here, "../node_modules/typescript/bin/tsc"), "-p", config, "--extendedDiagnostics"],
    { encoding: "utf8" },
  );
  if (stdout.includes("error TS")) throw new Error(stdout.slice(0, 2000));
  const figure = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return {
    check: figure("Check time"),
    total: figure("Total time"),
    instantiations: figure("Instantiations"),
    types: figure("Types"),
  };
}
