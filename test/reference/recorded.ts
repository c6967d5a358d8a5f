// The recorded answers of the API server, from the tests of every folder.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** A recorded fault. */
export interface Cause {
  readonly type: string;
  readonly field: string;
  readonly message: string;
  readonly detail?: string;
}

export interface Recorded {
  readonly op: string;
  readonly doc: Record<string, unknown> | undefined;
  readonly object: Record<string, unknown> | undefined;
  readonly causes: readonly Cause[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Yields every recorded answer to a request. */
export function* recorded(): Generator<Recorded> {
  const files = readdirSync(`${root}test`, { recursive: true, encoding: "utf8" })
    .filter(file => /\brecorded[/\\][^/\\]+\.ndjson(\.gz)?$/.test(file))
    .map(file => `${root}test/${file}`);
  files.push(
    ...readdirSync(`${root}conformance/recorded`).map(file => `${root}conformance/recorded/${file}`),
  );
  for (const file of files.sort()) {
    const bytes = readFileSync(file);
    const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
    for (const line of text.split("\n")) {
      if (line === "") continue;
      const { op, doc, verdict } = JSON.parse(line);
      if (typeof verdict !== "object" || verdict === null) continue;
      yield {
        op,
        doc,
        object: verdict.ok === true ? verdict.object : undefined,
        causes: verdict.causes ?? [],
      };
    }
  }
}
