import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { PodSpec } from "../../src/models/index.ts";

const path = join(import.meta.dirname, "recorded", "restricted.ndjson.gz");

/** Pods, and the server's answers at the restricted level for what `restricted()` makes of them. */
export const verdicts: readonly { readonly spec: PodSpec; readonly message: string }[] = gunzipSync(
  readFileSync(path),
)
  .toString()
  .trim()
  .split("\n")
  .map(line => JSON.parse(line));
