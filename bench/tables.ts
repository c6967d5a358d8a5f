// `node --expose-gc --import tsx tables.ts TITLE [ORACLE]`: prints the timings of one table, as JSON.
// Each table has a process of its own, so that none pays for what another left on the heap.
import { spawnSync } from "node:child_process";
import { Ajv } from "ajv";
import { dryRunCreate, job, toJson, toYaml } from "jobwright";
import { dump } from "js-yaml";
import { stringify } from "yaml";
import { builder, built, cdk8sJob, client, literal, model, read, unchecked, written } from "./jobs.ts";
import { measure, summary, type Timing } from "./measure.ts";
import { jobSchema } from "./schema.ts";

const data = literal(1);
const large = structuredClone(data) as typeof data;
large.spec.template.spec.containers[0]?.env.push(
  ...Array.from({ length: 340 }, (_, i) => ({ name: `VARIABLE_${i}`, value: `value number ${i} of many` })),
);
const size = `${Math.round(JSON.stringify(large).length / 1000)} kB`;
const readers = (text: string) =>
  Object.fromEntries(Object.entries(read).map(([name, reader]) => [name, () => reader(text)]));

/** Returns the microseconds per request of the Go server's own flow: the extra time that more requests take. */
function goFlow(program: string): number {
  const request = `${JSON.stringify({ op: "create", doc: data })}\n`;
  const time = (count: number) => {
    const start = performance.now();
    const { status } = spawnSync(program, { input: request.repeat(count), maxBuffer: 2 ** 30 });
    if (status !== 0) throw new Error(`${program} failed`);
    return performance.now() - start;
  };
  return ((time(6000) - time(1000)) * 1000) / 5000;
}
/** The tables, by their titles. */
export const tables: Record<string, (oracle: string) => Timing[]> = {
  "Building one realistic Job": () => measure(built),
  "Building and checking it": () =>
    measure({
      "jobwright: build(), every check of the server": i => builder(i).build(),
      "kubernetes-models: new Job, validate()": i => model(i).validate(),
      "jobwright: chain to plain data, unchecked": unchecked,
    }),
  "Checking a manifest": oracle => {
    const ajv = new Ajv({ strict: false, allErrors: true }).compile(jobSchema("Job"));
    if (!ajv(data) || ajv({ ...data, spec: {} })) throw new Error("the schema for ajv is wrong");
    const made = model(1);
    const timings = measure({
      "jobwright: dryRunCreate, with the stored object and the warnings": () => dryRunCreate(data),
      "jobwright: job.from(manifest).build()": () => job.from(data).build(),
      "kubernetes-models: new Job, schema check": () => model(1).validate(),
      "kubernetes-models: schema check of a Job that is made": () => made.validate(),
      "ajv: types, required fields and enums of the API": () => ajv(data),
      "JSON.stringify, for scale": () => JSON.stringify(data),
    });
    if (oracle !== "")
      timings.push(
        summary(
          "the Go server's own code, JSON in and out through a pipe",
          Array.from({ length: 5 }, () => goFlow(oracle)),
        ),
      );
    return timings;
  },
  "Building, checking and writing YAML": () => measure(written),
  "Writing YAML of a plain object": () =>
    measure({
      "jobwright: toYaml": () => toYaml(data),
      "js-yaml: dump": () => dump(data),
      "yaml: stringify": () => stringify(data),
      "JSON.stringify, for scale": () => JSON.stringify(data),
    }),
  "Writing JSON": () => {
    const made = builder(1).build();
    return measure({
      "jobwright: toJson": () => toJson(made, { indent: 0 }),
      "JSON.stringify": () => JSON.stringify(made),
      "jobwright: build, every check of the server, JSON": i => builder(i).toJson({ indent: 0 }),
      "kubernetes-models: build, schema check, JSON": i => {
        const one = model(i);
        one.validate();
        return JSON.stringify(one);
      },
      "client-node: V1Job, JSON": i => JSON.stringify(client(i)),
      "cdk8s: KubeJob, JSON": i => JSON.stringify(cdk8sJob(i).toJson()),
      "limit: plain object, JSON": i => JSON.stringify(literal(i)),
    });
  },
  "Reading YAML of one Job": () => measure(readers(toYaml(data))),
  [`A Job of ${size}: checking and writing`]: () =>
    measure({
      "jobwright: build, every check of the server, YAML": () => job.from(large).toYaml(),
      "jobwright: dryRunCreate": () => dryRunCreate(large),
      "jobwright: toYaml": () => toYaml(large),
      "js-yaml: dump": () => dump(large),
      "yaml: stringify": () => stringify(large),
      "JSON.stringify, for scale": () => JSON.stringify(large),
    }),
  [`A Job of ${size}: reading YAML`]: () => measure(readers(toYaml(large))),
};

const [, file, title, program] = process.argv;
if (file === import.meta.filename)
  console.log(JSON.stringify((tables[title as string] as (oracle: string) => Timing[])(program ?? "")));
