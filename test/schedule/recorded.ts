import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Case } from "./schedules.ts";

/** The answers of the API server's own code: the times, or the words of its refusal. */
export const recorded: readonly (readonly [Case, readonly string[] | string])[] = gunzipSync(
  readFileSync(new URL("recorded/schedules.ndjson.gz", import.meta.url)),
)
  .toString()
  .trim()
  .split("\n")
  .map(line => JSON.parse(line));
