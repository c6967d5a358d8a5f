// The same realistic Job, made by each contender. `i` makes every one different.
import { dumpYaml, V1Job } from "@kubernetes/client-node";
import { App, Chart, Yaml } from "cdk8s";
import * as plus from "cdk8s-plus-33";
import { k8s } from "cdk8s-plus-33";
import { job, toYaml } from "jobwright";
import { dump } from "js-yaml";
import { Job as ModelJob } from "kubernetes-models/batch/v1/Job";
import { stringify } from "yaml";

/** The data, as a plain object. */
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

const model = (i: number) => new ModelJob(literal(i) as never);

function client(i: number): V1Job {
  return Object.assign(new V1Job(), literal(i));
}

function cdk8sYaml(i: number): string {
  const chart = new Chart(new App(), "bench");
  const { metadata, spec } = literal(i);
  const made = new k8s.KubeJob(chart, "job", {
    metadata,
    spec: {
      ...spec,
      template: {
        ...spec.template,
        spec: {
          ...spec.template.spec,
          containers: spec.template.spec.containers.map(c => ({
            ...c,
            resources: {
              requests: { cpu: k8s.Quantity.fromString("500m"), memory: k8s.Quantity.fromString("256Mi") },
              limits: { memory: k8s.Quantity.fromString("512Mi") },
            },
          })),
          volumes: [{ name: "data", emptyDir: { sizeLimit: k8s.Quantity.fromString("1Gi") } }],
        },
      },
    },
  });
  return Yaml.stringify(made.toJson());
}

function cdk8sPlusYaml(i: number): string {
  const chart = new Chart(new App(), "bench");
  const made = new plus.Job(chart, "job", {
    metadata: literal(i).metadata,
    backoffLimit: 4,
    restartPolicy: plus.RestartPolicy.NEVER,
    containers: [
      {
        image: `registry.example/worker:${i}`,
        command: ["worker", "--index", String(i)],
        envVariables: { PORT: plus.EnvValue.fromValue("8080"), MODE: plus.EnvValue.fromValue("batch") },
      },
    ],
  });
  return Yaml.stringify((made as unknown as { apiObject: { toJson(): unknown } }).apiObject.toJson());
}

/** What each contender does for "a Job as YAML text", with the checks that it has. */
export const toYamlOf: Record<string, (i: number) => string> = {
  "jobwright: build, every check, YAML": i => builder(i).toYaml(),
  "kubernetes-models: build, schema check, js-yaml": i => {
    const made = model(i);
    made.validate();
    return dump(made.toJSON());
  },
  "kubernetes-models: build, js-yaml": i => dump(model(i).toJSON()),
  "plain object, js-yaml": i => dump(literal(i)),
  "plain object, yaml": i => stringify(literal(i)),
  "client-node: V1Job, dumpYaml": i => dumpYaml(client(i)),
  "cdk8s: KubeJob, Yaml.stringify": cdk8sYaml,
  "cdk8s-plus: Job, Yaml.stringify": cdk8sPlusYaml,
  "limit: plain object, JSON.stringify": i => JSON.stringify(literal(i)),
};

export const parts = { model, client, dump, stringify, toYaml };
