// `node --expose-gc --import tsx many.ts NAME COUNT`: builds that many Jobs, keeps them all, and writes each as YAML.
// Each contender has a process of its own, so that none inherits another's heap.

import { dumpYaml } from "@kubernetes/client-node";
import { Yaml } from "cdk8s";
import { toYaml } from "jobwright";
import { dump } from "js-yaml";
import { stringify } from "yaml";
import { builder, cdk8sJob, client, literal, model } from "./jobs.ts";
import { cpu } from "./measure.ts";

interface Steps<T> {
  readonly build: (i: number) => T;
  readonly write: (made: T) => string;
}
const steps = <T>(build: (i: number) => T, write: (made: T) => string): Steps<unknown> =>
  ({ build, write }) as Steps<unknown>;

export const many: Record<string, Steps<unknown>> = {
  "jobwright: build, every check of the server, YAML": steps(i => builder(i).build(), toYaml),
  "kubernetes-models: build, schema check, js-yaml": steps(
    i => {
      const made = model(i);
      made.validate();
      return made;
    },
    made => dump(made.toJSON()),
  ),
  "plain object, js-yaml (kubernetesjs is the same)": steps(literal, made => dump(made)),
  "plain object, yaml": steps(literal, made => stringify(made)),
  "client-node: V1Job, dumpYaml": steps(client, made => dumpYaml(made)),
  "cdk8s: KubeJob, Yaml.stringify": steps(cdk8sJob, made => Yaml.stringify(made.toJson())),
  "limit: plain object, JSON.stringify": steps(literal, made => JSON.stringify(made)),
};

/** What a process reports about its Jobs. */
export interface Many {
  /** Processor time. */
  readonly seconds: number;
  /** Bytes of heap for each kept Job. */
  readonly bytes: number;
  /** The most memory that the process ever held, in MB. */
  readonly peak: number;
}

function main(name: string, count: number): Many {
  const { build, write } = many[name] as Steps<unknown>;
  // The engine learns the code first, as in any long run.
  for (let i = 0; i < 300; i++) write(build(i));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept: unknown[] = [];
  const start = cpu();
  for (let i = 0; i < count; i++) kept.push(build(i));
  const built = cpu();
  globalThis.gc?.();
  const bytes = (process.memoryUsage().heapUsed - before) / count;
  const again = cpu();
  let length = 0;
  for (const made of kept) length += write(made).length;
  const seconds = (built - start + cpu() - again) / 1e6;
  if (length < count * 100) throw new Error("nothing was written");
  return { seconds, bytes, peak: process.resourceUsage().maxRSS / 1000 };
}

const [, file, name, count] = process.argv;
if (file === import.meta.filename) console.log(JSON.stringify(main(name as string, Number(count))));
