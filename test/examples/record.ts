// Records what the API server says of the examples:
//
//     npx tsx test/examples/record.ts
//
// The golden YAML of the documentation's examples was made from the documentation's manifests and stays as it is,
// so that an example can never vouch for itself. That of our own examples is what kubectl writes for their objects.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { oraclePath } from "../../conformance/oracle.ts";
import { documentsOf, examples, golden, goldenFolder, recordedFile, run } from "./run.ts";

const own = ["database-migration", "nightly-backup", "parameter-sweep"];
const restricted = ["database-migration", "nightly-backup"];

function ask(requests: readonly object[]): Record<string, unknown>[] {
  const input = requests.map(request => `${JSON.stringify(request)}\n`).join("");
  const output = execFileSync(oraclePath(), { input, encoding: "utf8", maxBuffer: 1 << 28 });
  return output
    .split("\n")
    .filter(Boolean)
    .map(line => JSON.parse(line));
}

for (const name of own) {
  const { builders } = await run(name);
  const texts = ask(builders.map(builder => ({ op: "json2yaml", doc: builder.build() })));
  writeFileSync(new URL(`${name}.yaml`, goldenFolder), texts.map(answer => answer.text).join("---\n"));
}

const requests = examples.flatMap(example => {
  const docs = ask(documentsOf(golden(example)).map(text => ({ op: "yaml2json", text }))).map(
    answer => answer.object,
  );
  const creates = docs.map(doc => ({ example, op: "create", doc }));
  const levels = docs.map(doc => ({ example, op: "pss", level: "restricted", doc }));
  return restricted.includes(example) ? [...creates, ...levels] : creates;
});
const verdicts = ask(requests);
writeFileSync(
  recordedFile,
  requests.map((request, i) => `${JSON.stringify({ ...request, verdict: verdicts[i] })}\n`).join(""),
);
