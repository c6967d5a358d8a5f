// Scripts that print one small Job, as a user of each contender would write them.
import { join } from "node:path";

/** What all scripts print. */
export const small = {
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "pi" },
  spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "pi", image: "perl:5.34" }] } } },
};

const object = JSON.stringify(small);

export const script: Record<string, string> = {
  jobwright: `import { job } from "jobwright";
    console.log(job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34")).toYaml());`,
  "plain object, jobwright's toYaml": `import { toYaml } from "jobwright/yaml"; console.log(toYaml(${object}));`,
  "plain object, js-yaml": `import { dump } from "js-yaml"; console.log(dump(${object}));`,
  "plain object, yaml": `import { stringify } from "yaml"; console.log(stringify(${object}));`,
  "kubernetes-models, js-yaml": `import { Job } from "kubernetes-models/batch/v1/Job"; import { dump } from "js-yaml";
    const job = new Job(${object}); job.validate(); console.log(dump(job.toJSON()));`,
  "cdk8s, KubeJob": `import { App, Chart, Yaml } from "cdk8s"; import { k8s } from "cdk8s-plus-33";
    const { metadata, spec } = ${object};
    console.log(Yaml.stringify(new k8s.KubeJob(new Chart(new App(), "a"), "j", { metadata, spec }).toJson()));`,
  "client-node": `import { dumpYaml, V1Job } from "@kubernetes/client-node";
    console.log(dumpYaml(Object.assign(new V1Job(), ${object})));`,
  "kubernetesjs (its client loaded), js-yaml": `import { KubernetesClient } from "kubernetesjs"; import { dump } from "js-yaml";
    globalThis.client = KubernetesClient; console.log(dump(${object}));`,
  "limit: a package of one line prints the finished text": `import { print } from "one-line"; print(${JSON.stringify(object)});`,
  "limit: the finished text, printed": `console.log(${JSON.stringify(object)});`,
  "an empty script": "",
};

/** Returns a script that imports the built files of jobwright by their paths. */
export const withBuilt = (code: string): string =>
  code.replace(/"jobwright(?:\/(\w+))?"/, (_, entry = "index") =>
    JSON.stringify(join(import.meta.dirname, `../dist/${entry}.js`)),
  );
