// Records what the API server says of the examples:
//
//     npx tsx test/examples/record.ts
//
// The golden YAML of the documentation's examples was made from the documentation's manifests and stays as it is,
// so that an example can never vouch for itself. That of our own examples is what kubectl writes for their objects.

import { writeFileSync } from "node:fs";
import { Oracle, type Request } from "../../conformance/oracle.ts";
import { documentsOf, examples, golden, goldenFolder, recordedFile, run } from "./run.ts";

const own = ["database-migration", "nightly-backup", "parameter-sweep"];
const restricted = ["database-migration", "nightly-backup"];

const oracle = new Oracle();
for (const name of own) {
  const { builders } = await run(name);
  const texts = await oracle.askAll(builders.map(builder => ({ op: "json2yaml", doc: builder.build() })));
  writeFileSync(new URL(`${name}.yaml`, goldenFolder), texts.map(answer => answer.text).join("---\n"));
}

const requests: (Request & { example: string })[] = [];
for (const example of examples) {
  const texts = documentsOf(golden(example)).map(text => ({ op: "yaml2json", text }));
  const docs = (await oracle.askAll(texts)).map(({ object }) => object);
  requests.push(...docs.map(doc => ({ example, op: "create", doc })));
  if (restricted.includes(example))
    requests.push(...docs.map(doc => ({ example, op: "pss", level: "restricted", doc })));
}
const verdicts = await oracle.askAll(requests);
oracle.close();
writeFileSync(
  recordedFile,
  requests.map((request, i) => `${JSON.stringify({ ...request, verdict: verdicts[i] })}\n`).join(""),
);
