// The recorded answers of the API server, from the tests of every folder.
import { type Case, readCases, recordedFiles } from "../../conformance/cases.ts";
import type { Cause } from "../../conformance/oracle.ts";
import { knownDifferencesFile } from "../../conformance/skip.ts";

interface Recorded {
  readonly op: string;
  readonly doc: Record<string, unknown> | undefined;
  readonly object: Record<string, unknown> | undefined;
  readonly causes: readonly Cause[];
}

/** Yields every recorded answer to a request, but for those that the library gives in other words, or not at all. */
export function* recorded(): Generator<Recorded> {
  for (const file of recordedFiles().filter(name => name !== knownDifferencesFile))
    for (const { op, doc, verdict } of readCases<Partial<Case>>(file)) {
      if (op === undefined || verdict === undefined) continue;
      const { ok, object, causes = [] } = verdict;
      yield {
        op,
        doc: doc as Recorded["doc"],
        object: ok ? (object as Recorded["object"]) : undefined,
        causes,
      };
    }
}
