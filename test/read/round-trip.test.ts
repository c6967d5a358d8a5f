// Written text is read back as the same value, and written again byte for byte.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dryRunCreate, job, toJson, toYaml } from "../../src/index.ts";
import { parseManifests, placeOf } from "../../src/read/index.ts";
import { arbitraryCronJob, arbitraryInvalidJob, arbitraryJob } from "../../src/testing/arbitraries/index.ts";

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("reading and writing", () => {
  it("are each other's inverse, in YAML and JSON", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(arbitraryJob(), arbitraryCronJob()), { minLength: 1, maxLength: 3 }),
        manifests => {
          const text = toYaml(manifests);
          expect(parseManifests(text)).toEqual(plain(manifests));
          expect(toYaml(parseManifests(text))).toBe(text);
          const json = toJson(manifests);
          expect(parseManifests(json)).toEqual(plain(manifests));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("keep the place of every fault, also after an edit", () => {
    fc.assert(
      fc.property(arbitraryInvalidJob(), ({ job: manifest }) => {
        const text = `# a comment\n---\n${toYaml(manifest)}`;
        const lines = text.split("\n");
        const [read] = parseManifests(text);
        if (read?.kind !== "Job") throw new Error("no Job was read");
        const answer = dryRunCreate(read);
        const edited = dryRunCreate(job.from(read).annotation("example.com/a", "b").$complete());
        if (answer.ok || edited.ok) throw new Error("the manifest was accepted");
        for (const { field } of [...answer.errors, ...edited.errors]) {
          const place = placeOf(read, field);
          expect(place?.document, field).toBe(1);
          const written = lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1);
          // A field that exists is found by its key; one that is missing, by its parent.
          const key = /\.(\w+)$/.exec(field)?.[1];
          if (key !== undefined && has(manifest, field))
            expect(written?.startsWith(`${key}:`), field).toBe(true);
          else expect(written, field).toMatch(/^[\w-]/);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Whether an object has a field of a path without map keys. */
function has(object: unknown, field: string): boolean {
  let current = object;
  for (const step of field.match(/\w+/g) ?? []) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return false;
    current = (current as Record<string, unknown>)[step];
  }
  return current !== undefined;
}
