// Asks the oracle which characters Go prints in quotes, and which it escapes; run it from the project's root:
// `npx tsx test/faults/record.ts` writes test/faults/recorded/printed.json.gz.
import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Oracle } from "../../conformance/oracle.ts";
import { Edges, pieces } from "./characters.ts";

const oracle = new Oracle();
const edges = new Edges();
for (const piece of pieces()) {
  const doc = { apiVersion: "batch/v1", kind: "Job", metadata: { name: piece } };
  const { causes = [] } = await oracle.ask({ op: "create", doc });
  const message = causes.find(({ field }) => field === "metadata.name")?.message ?? "";
  const quoted = /^Invalid value: ("[^"]*"): /.exec(message)?.[1];
  if (quoted === undefined) throw new Error(`no quotes: ${message}`);
  edges.add(piece, quoted);
}
oracle.close();
mkdirSync("test/faults/recorded", { recursive: true });
writeFileSync("test/faults/recorded/printed.json.gz", gzipSync(JSON.stringify(edges.gaps), { level: 9 }));
console.log(`${edges.gaps.length} edges`);
