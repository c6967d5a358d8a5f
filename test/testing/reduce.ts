// Reduces what a watch saw in a cluster to what these tests compare:
//
//     npx tsx test/testing/reduce.ts path/to/lifecycle.ndjson.gz
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Trace } from "./traces.ts";

interface Event {
  readonly job: string;
  readonly event: "ADDED" | "MODIFIED" | "DELETED";
  // biome-ignore lint/suspicious/noExplicitAny: of any kind
  readonly object: any;
}

const [, , source = ""] = process.argv;
const events: Event[] = gunzipSync(readFileSync(source))
  .toString("utf8")
  .trim()
  .split("\n")
  .map(line => JSON.parse(line));

const traces = [...new Set(events.map(({ job }) => job))].map((name): Trace => {
  const own = events.filter(({ job, event }) => job === name && event !== "DELETED");
  const of = (kind: string) => own.filter(({ object }) => object.kind === kind);
  const [first, ...later] = name === "every-minute" ? of("CronJob") : of("Job");
  return {
    name,
    created: first?.object,
    later: later.map(({ object: { metadata, spec, status } }) => ({
      generation: metadata.generation,
      suspend: spec.suspend,
      status,
    })),
    pods: of("Pod")
      .filter(({ event }) => event === "ADDED")
      .map(({ object }) => object),
    finalizers: of("Pod").map(({ object: { metadata, status } }) => [
      metadata.name,
      status.phase,
      metadata.finalizers ?? [],
    ]),
  };
});
writeFileSync(
  new URL("recorded/traces.ndjson.gz", import.meta.url),
  gzipSync(traces.map(trace => `${JSON.stringify(trace)}\n`).join(""), { level: 9 }),
);
