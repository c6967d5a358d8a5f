// The same realistic Job, made by each contender. `i` makes each one different.
import { dumpYaml, loadAllYaml, V1Job } from "@kubernetes/client-node";
import { App, Chart, Duration, Size, Yaml } from "cdk8s";
import * as plus from "cdk8s-plus-33";
import { k8s } from "cdk8s-plus-33";
import { job } from "jobwright";
import { parseManifests, parseYaml } from "jobwright/read";
import { dump, loadAll } from "js-yaml";
import { Job as ModelJob } from "kubernetes-models/batch/v1/Job";
import type { Job as KubernetesjsJob } from "kubernetesjs";
import { parseAllDocuments, stringify } from "yaml";

/** The data as a plain object. `typecheck.ts` takes the text of this and of `builder` from this file. */
export const literal = (i: number) => ({
  apiVersion: "batch/v1" as const,
  kind: "Job" as const,
  metadata: { name: `job-${i}`, namespace: "batch", labels: { app: "worker", index: String(i) } },
  spec: {
    completions: 5,
    parallelism: 2,
    backoffLimit: 4,
    ttlSecondsAfterFinished: 3600,
    template: {
      metadata: { labels: { app: "worker" } },
      spec: {
        restartPolicy: "Never" as const,
        serviceAccountName: "worker",
        containers: [
          {
            name: "worker",
            image: `registry.example/worker:${i}`,
            command: ["worker", "--index", String(i)],
            env: [
              { name: "PORT", value: "8080" },
              { name: "MODE", value: "batch" },
            ],
            resources: { requests: { cpu: "500m", memory: "256Mi" }, limits: { memory: "512Mi" } },
            volumeMounts: [{ name: "data", mountPath: "/data" }],
          },
        ],
        volumes: [{ name: "data", emptyDir: { sizeLimit: "1Gi" } }],
      },
    },
  },
});

/** The same, deeply frozen, as the data of builders is. */
function frozenLiteral(i: number): unknown {
  const { freeze } = Object;
  const made = literal(i);
  const { metadata, spec } = made;
  const { template } = spec;
  const [container] = template.spec.containers as [(typeof template.spec.containers)[number]];
  const [volume] = template.spec.volumes as [(typeof template.spec.volumes)[number]];
  const { command, env, resources, volumeMounts } = container;
  freeze(metadata.labels);
  freeze(metadata);
  freeze(template.metadata.labels);
  freeze(template.metadata);
  freeze(command);
  for (const variable of env) freeze(variable);
  freeze(env);
  freeze(resources.requests);
  freeze(resources.limits);
  freeze(resources);
  for (const mount of volumeMounts) freeze(mount);
  freeze(volumeMounts);
  freeze(container);
  freeze(template.spec.containers);
  freeze(volume.emptyDir);
  freeze(volume);
  freeze(template.spec.volumes);
  freeze(template.spec);
  freeze(template);
  freeze(spec);
  return freeze(made);
}

/** The same data by jobwright's builders. */
export const builder = (i: number) =>
  job(`job-${i}`)
    .namespace("batch")
    .label("app", "worker")
    .label("index", String(i))
    .completions(5)
    .parallelism(2)
    .backoffLimit(4)
    .ttlSecondsAfterFinished(3600)
    .template(t =>
      t
        .label("app", "worker")
        .restartPolicy("Never")
        .serviceAccountName("worker")
        .container("worker", `registry.example/worker:${i}`, c =>
          c
            .command("worker", "--index", String(i))
            .env({ PORT: 8080, MODE: "batch" })
            .resources(r => r.requests({ cpu: "500m", memory: "256Mi" }).limits({ memory: "512Mi" }))
            .volumeMount("data", "/data"),
        )
        .volume("data", v => v.emptyDir({ sizeLimit: "1Gi" })),
    );

/** The data that the builders describe, without the check of `build()`, as another builder would take it. */
export function unchecked(i: number): unknown {
  const made = builder(i);
  const { [Symbol.for("jobwright.builder")]: brand } = made as unknown as {
    [brand: symbol]: { plain(builder: object): object };
  };
  return brand?.plain(made);
}

/** kubernetes-models fills a class with the object. */
export const model = (i: number) => new ModelJob(literal(i));

/** client-node's classes hold what is assigned to them. */
export const client = (i: number): V1Job => Object.assign(new V1Job(), literal(i));

/** kubernetesjs has only types: its Job is the plain object. */
const typed = (i: number): KubernetesjsJob => literal(i);

/** cdk8s makes an object in a chart, and its quantities are objects too. */
export function cdk8sJob(i: number): k8s.KubeJob {
  const { metadata, spec } = literal(i);
  const { fromString } = k8s.Quantity;
  return new k8s.KubeJob(new Chart(new App(), "bench"), "job", {
    metadata,
    spec: {
      ...spec,
      template: {
        ...spec.template,
        spec: {
          ...spec.template.spec,
          containers: spec.template.spec.containers.map(container => ({
            ...container,
            resources: {
              requests: { cpu: fromString("500m"), memory: fromString("256Mi") },
              limits: { memory: fromString("512Mi") },
            },
          })),
          volumes: [{ name: "data", emptyDir: { sizeLimit: fromString("1Gi") } }],
        },
      },
    },
  });
}

/** cdk8s-plus cannot express 3 of a Job's 17 fields, which are left out here. It also adds defaults of its own. */
function plusJob(i: number): { toJson(): unknown } {
  const made = new plus.Job(new Chart(new App(), "bench"), "job", {
    metadata: literal(i).metadata,
    backoffLimit: 4,
    ttlAfterFinished: Duration.hours(1),
    restartPolicy: plus.RestartPolicy.NEVER,
    podMetadata: { labels: { app: "worker" } },
    containers: [
      {
        name: "worker",
        image: `registry.example/worker:${i}`,
        command: ["worker", "--index", String(i)],
        envVariables: { PORT: plus.EnvValue.fromValue("8080"), MODE: plus.EnvValue.fromValue("batch") },
        resources: {
          cpu: { request: plus.Cpu.millis(500) },
          memory: { request: Size.mebibytes(256), limit: Size.mebibytes(512) },
        },
      },
    ],
  });
  return (made as unknown as { apiObject: { toJson(): unknown } }).apiObject;
}

/** What each contender builds as plain data, to check that all build the same. */
export const plain: Record<string, (i: number) => unknown> = {
  "plain object": literal,
  "jobwright, unchecked": unchecked,
  jobwright: i => builder(i).build(),
  "kubernetes-models": i => model(i).toJSON(),
  "client-node": client,
  kubernetesjs: typed,
  cdk8s: i => cdk8sJob(i).toJson(),
};

/** Builds a Job, in whatever form the contender has. */
export const built: Record<string, (i: number) => unknown> = {
  "jobwright: chain to plain data, unchecked": unchecked,
  "limit: plain object literal": literal,
  "limit: plain object literal, frozen with all that it holds": frozenLiteral,
  "kubernetesjs: typed plain object": typed,
  "client-node: new V1Job": client,
  "kubernetes-models: new Job": model,
  "cdk8s: new KubeJob": cdk8sJob,
  "cdk8s-plus: new Job (another Job: it lacks some of the fields)": plusJob,
};

/** Builds a Job, checks it with what the contender has, and writes it as YAML. */
export const written: Record<string, (i: number) => string> = {
  "jobwright: build, every check of the server, YAML": i => builder(i).toYaml(),
  "kubernetes-models: build, schema check, js-yaml": i => {
    const made = model(i);
    made.validate();
    return dump(made.toJSON());
  },
  "kubernetes-models: build, js-yaml": i => dump(model(i).toJSON()),
  "plain object, js-yaml": i => dump(literal(i)),
  "kubernetesjs: typed plain object, js-yaml": i => dump(typed(i)),
  "plain object, yaml": i => stringify(literal(i)),
  "client-node: V1Job, dumpYaml": i => dumpYaml(client(i)),
  "cdk8s: KubeJob, Yaml.stringify": i => Yaml.stringify(cdk8sJob(i).toJson()),
  "cdk8s-plus: Job, Yaml.stringify (another Job)": i => Yaml.stringify(plusJob(i).toJson()),
  "limit: plain object, JSON.stringify": i => JSON.stringify(literal(i)),
};

/** Readers of YAML text with one or several documents. Each returns a list. */
export const read: Record<string, (text: string) => unknown[]> = {
  "jobwright: parseManifests, typed and strict": text => parseManifests(text),
  "jobwright: parseYaml": text => parseYaml(text),
  "yaml: parseAllDocuments, toJS": text =>
    parseAllDocuments(text, { version: "1.1", merge: true }).map(document => document.toJS()),
  "js-yaml: loadAll": text => loadAll(text),
  "client-node: loadAllYaml": text => loadAllYaml(text),
};
