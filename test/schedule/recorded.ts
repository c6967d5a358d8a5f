import { readCases } from "../../conformance/cases.ts";
import type { Case } from "./schedules.ts";

/** The answers of the API server's own code: the times, or the words of its refusal. */
export const recorded = readCases<readonly [Case, readonly string[] | string]>(
  "test/schedule/recorded/schedules.ndjson.gz",
);
