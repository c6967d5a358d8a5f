// Functions that look at one manifest in different ways have to agree. The keys of its maps are the names of fields here, since a function
// that walks by names alone takes such a label for a field.
import { describe, expect, it } from "vitest";
import { readCases } from "../../conformance/cases.ts";
import {
  clean,
  diff,
  dryRunCreate,
  explainUpdate,
  type StoredCronJob,
  type StoredJob,
} from "../../src/dry-run/index.ts";
import type { CronJob, Job } from "../../src/models/index.ts";
import { contentHash } from "../../src/names/content-hash.ts";
import { toYaml } from "../../src/output.ts";
import { parseManifests } from "../../src/read/index.ts";
import { hasFields } from "../../src/values/value.ts";
import { mergesUnchanged } from "./merges-unchanged.ts";

const fixed = {
  uid: "00000000-0000-4000-8000-000000000000",
  now: new Date("2026-01-01T00:00:00Z"),
  suffix: "bcdfg",
};

const keys =
  "type kind apiVersion metadata spec status name path user parallelism items length constructor toString then on 0".split(
    " ",
  );
const maps = /^(?:labels|annotations|nodeSelector|matchLabels)$/;
let turn = 0;
const nextKey = () => keys[turn++ % keys.length] as string;

/** Returns a copy whose labels, annotations and selectors have other keys. */
function renamed(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) return value.map(item => renamed(item));
  if (!hasFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [maps.test(name) ? nextKey() : key, renamed(item, key)]),
  );
}

/**
 * Gives a Pod template a label and a node selector with such keys, and leaves nothing in the metadata that names one object of a cluster:
 * `clean` drops some of it on purpose.
 */
function labelled<T extends Job | CronJob>(manifest: T): T {
  manifest.metadata = { name: "pi", labels: { [nextKey()]: "x" }, annotations: { [nextKey()]: "y" } };
  const { template } = manifest.kind === "Job" ? manifest.spec : manifest.spec.jobTemplate.spec;
  template.metadata = { ...template.metadata, labels: { ...template.metadata?.labels, [nextKey()]: "x" } };
  template.spec = {
    ...template.spec,
    nodeSelector: { ...template.spec?.nodeSelector, [nextKey()]: "y" },
  } as never;
  return manifest;
}

/** Quantities that are another number when the server has stored them: `1000E` becomes `1`. */
const tooLarge = /\d{4}E|\d{14}/;

function* manifests(): Generator<{ manifest: Job | CronJob; live: StoredJob | StoredCronJob }> {
  for (const file of [
    "conformance/recorded/by-hand.ndjson.gz",
    "conformance/recorded/generated.ndjson.gz",
    "test/dry-run/recorded/stored.ndjson.gz",
  ])
    for (const { op, doc, verdict } of readCases(file)) {
      const isWhole = hasFields(doc) && doc.apiVersion === "batch/v1" && typeof doc.kind === "string";
      if ((op ?? "create") !== "create" || !verdict.ok || !isWhole || tooLarge.test(JSON.stringify(doc)))
        continue;
      // The server stores whole seconds, and takes a time with more for another when it is sent again.
      const whole = JSON.parse(JSON.stringify(doc).replaceAll(/(T\d\d:\d\d:\d\d)\.\d+/g, "$1"));
      const manifest = labelled(renamed(whole) as Job | CronJob);
      const answer = dryRunCreate(manifest, fixed);
      if (answer.ok) yield { manifest, live: answer.object };
    }
}

const all = [...manifests()];

describe("a manifest and its stored object", () => {
  it("cover more than 500 recorded cases", () => expect(all.length).toBeGreaterThan(500));

  it("have the same contentHash", () => {
    for (const { manifest, live } of all)
      expect(contentHash(live), toYaml(manifest)).toBe(contentHash(manifest));
  });

  it("have no differences according to diff", () => {
    for (const { manifest, live } of all)
      expect(diff(live, manifest), toYaml(manifest)).toMatchObject({ equal: true });
  });

  it("are unchanged according to explainUpdate", () => {
    for (const { manifest, live } of all) {
      const { name, ...metadata } = live.metadata;
      if (manifest.metadata?.name !== name || metadata.ownerReferences !== undefined) continue;
      if (!mergesUnchanged(manifest)) continue;
      const stored = { ...live, metadata: { name, ...metadata, resourceVersion: "1" } };
      expect(explainUpdate(stored, manifest), toYaml(manifest)).toMatchObject({
        verdict: "unchanged",
        changes: [],
      });
    }
  });

  it("are stored as the same object again after clean, with or without defaults", () => {
    for (const { manifest, live } of all)
      for (const defaults of [true, false]) {
        const again = dryRunCreate(clean(live, { defaults }), fixed);
        expect(again.ok && again.object, toYaml(manifest)).toEqual(live);
      }
  });

  it("stay the same when written as YAML and parsed again", () => {
    for (const { manifest } of all) expect(parseManifests(toYaml(manifest))).toEqual([manifest]);
  });
});
