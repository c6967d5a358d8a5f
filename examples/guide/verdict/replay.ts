import { flows, readCases } from "../../../conformance/cases.ts";
import { compare } from "../../../conformance/compare.ts";

// Recorded questions to the API server's own code, with its answers. The library answers them again.
const cases = readCases("conformance/recorded/generated.ndjson.gz")
  .filter(({ op }) => flows.has(op))
  .slice(0, 1000);
const different = cases.filter(one => compare(one, one.verdict).length > 0);

console.log(`${cases.length} questions, ${different.length} answers differ`);
