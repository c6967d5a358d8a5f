// The server's answers to manifests that it may not be able to decode.
import { describe, expect, it } from "vitest";
import { type Case, readCases } from "../../conformance/cases.ts";
import { decode } from "../../src/decode/index.ts";
import type { Job } from "../../src/models/index.ts";

/** Returns the server's words if it could not decode; `undefined` if it could. */
const serverWords = ({ verdict }: Case) => (verdict.code === 400 ? verdict.message : undefined);

function ourWords(doc: unknown): string | undefined {
  const decoded = decode(doc);
  return decoded.ok ? undefined : decoded.message;
}

describe("recorded manifests", () => {
  const cases = readCases("test/decode/recorded/decode.ndjson.gz");

  it("are accepted, or refused with the server's message", () => {
    const differences = cases
      .map(one => ({ doc: one.doc, ours: ourWords(one.doc), theirs: serverWords(one) }))
      .filter(({ ours, theirs }) => ours !== theirs);
    expect(differences).toEqual([]);
    expect(cases.filter(one => serverWords(one) !== undefined).length).toBeGreaterThan(800);
  });

  it("have at least one fault with a field when they are refused", () => {
    for (const { doc } of cases) {
      const decoded = decode(doc);
      if (decoded.ok) continue;
      expect(decoded.errors.length, JSON.stringify(doc)).toBeGreaterThan(0);
      for (const error of decoded.errors) expect(error.field).not.toBe("");
    }
  });
});

describe("recorded times", () => {
  const cases = readCases("test/decode/recorded/times.ndjson.gz");

  it("are parsed, truncated and refused as in Go", () => {
    const zero = "0001-01-01T00:00:00Z";
    const differences = cases.flatMap(one => {
      const decoded = decode(one.doc);
      const stored = one.verdict.object as Job | undefined;
      const theirs =
        stored === undefined ? one.verdict.message : stored.spec?.template.metadata?.deletionTimestamp;
      const time = decoded.ok
        ? (decoded.object as Job).spec?.template.metadata?.deletionTimestamp
        : decoded.message;
      const ours = time === zero ? null : time;
      return ours === theirs ? [] : [{ ours, theirs }];
    });
    expect(differences).toEqual([]);
    expect(cases.length).toBeGreaterThan(1000);
  });
});
