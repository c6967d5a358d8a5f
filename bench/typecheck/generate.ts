// Writes the same 100 Jobs twice: with jobwright's builders, and with kubernetes-models' classes.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const count = 100;

const ours = (i: number) => `
export const job${i} = job("job-${i}")
  .namespace("batch")
  .label("app", "worker")
  .label("index", "${i}")
  .completions(5)
  .parallelism(2)
  .backoffLimit(4)
  .ttlSecondsAfterFinished(3600)
  .template(t => t
    .label("app", "worker")
    .restartPolicy("Never")
    .serviceAccountName("worker")
    .container(c => c
      .name("worker")
      .image("registry.example/worker:${i}")
      .command("worker", "--index", "${i}")
      .env({ PORT: 8080, MODE: "batch" })
      .resources(r => r.requests({ cpu: "500m", memory: "256Mi" }).limits({ memory: "512Mi" }))
      .volumeMount("data", "/data"))
    .volume(v => v.name("data").emptyDir({ sizeLimit: "1Gi" })))
  .build();
`;

const theirs = (i: number) => `
export const job${i} = new Job({
  metadata: { name: "job-${i}", namespace: "batch", labels: { app: "worker", index: "${i}" } },
  spec: {
    completions: 5,
    parallelism: 2,
    backoffLimit: 4,
    ttlSecondsAfterFinished: 3600,
    template: {
      metadata: { labels: { app: "worker" } },
      spec: {
        restartPolicy: "Never",
        serviceAccountName: "worker",
        containers: [{
          name: "worker",
          image: "registry.example/worker:${i}",
          command: ["worker", "--index", "${i}"],
          env: [{ name: "PORT", value: "8080" }, { name: "MODE", value: "batch" }],
          resources: { requests: { cpu: "500m", memory: "256Mi" }, limits: { memory: "512Mi" } },
          volumeMounts: [{ name: "data", mountPath: "/data" }],
        }],
        volumes: [{ name: "data", emptyDir: { sizeLimit: "1Gi" } }],
      },
    },
  },
}).toJSON();
`;

const range = Array.from({ length: count }, (_, i) => i);
const folder = join(import.meta.dirname, "made");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "jobwright.ts"), `import { job } from "jobwright";\n${range.map(ours).join("")}`);
writeFileSync(
  join(folder, "kubernetes-models.ts"),
  `import { Job } from "kubernetes-models/batch/v1";\n${range.map(theirs).join("")}`,
);
for (const name of ["jobwright", "kubernetes-models"])
  writeFileSync(
    join(folder, `tsconfig.${name}.json`),
    JSON.stringify({
      compilerOptions: {
        target: "ES2022",
        module: "ESNext",
        moduleResolution: "Bundler",
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: [],
        paths: { jobwright: ["../../../dist/index.d.ts"] },
      },
      files: [`${name}.ts`],
    }),
  );
