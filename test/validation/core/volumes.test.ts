import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { readCases } from "../../../conformance/cases.ts";
import { answer } from "../../../conformance/compare.ts";
import type { Cause } from "../../../conformance/oracle.ts";
import type { PodSpec, Volume } from "../../../src/models/index.ts";
import { updateRulesOf } from "../../../src/validation/core/pod-template-update.ts";
import { validateVolumes } from "../../../src/validation/core/volumes/volumes.ts";
import { WiderErrors } from "../../../src/validation/errors.ts";

interface Case {
  readonly id: string;
  readonly doc: { readonly spec: { readonly template: { readonly spec: { readonly volumes: Volume[] } } } };
  readonly verdict: { readonly ok: boolean; readonly causes?: Cause[]; readonly object?: object };
}

const cases = readCases<Case>("test/validation/recorded/volumes.ndjson.gz");

/** The server's order of faults about a map's entries is random. */
const ofMap = /\.(matchLabels|labels|annotations|userAnnotations|options)$|\.options\[/;
const facts = ({ type, field, detail = "" }: Cause) => `${type} ${field} ${detail}`;
const inOrder = (causes: readonly Cause[]) => causes.filter(({ field }) => !ofMap.test(field)).map(facts);
const sorted = (causes: readonly Cause[]) => causes.map(facts).sort();

/** Returns how the answer to a case differs from the server's. Most do not differ, so that is checked first. */
function differences({ doc, verdict }: Case): string[] {
  const { ok, object, errors: mine = [] } = answer({ op: "create", doc });
  const theirs = verdict.causes ?? [];
  const found: string[] = [];
  const compare = (what: string, one: unknown, other: unknown) => {
    if (!isDeepStrictEqual(one, other))
      found.push(`${what}: ${JSON.stringify(one)} for ${JSON.stringify(other)}`);
  };
  compare("errors", sorted(mine), sorted(theirs));
  compare("order", inOrder(mine), inOrder(theirs));
  const words = new Set(mine.map(({ field, message }) => `${field}: ${message}`));
  for (const { field, message, value } of theirs) {
    if (value !== undefined && !words.has(`${field}: ${message}`)) found.push(`words: ${field}: ${message}`);
  }
  if (ok) compare("object", JSON.parse(JSON.stringify(object)), verdict.object);
  return found;
}

describe("recorded verdicts on volumes", () => {
  it("are reproduced", () => {
    const failed = cases.flatMap(one => differences(one).map(text => `${one.id} ${text}`));
    expect(failed.slice(0, 10)).toEqual([]);
  });

  it("cover seven kinds of volumes", () => {
    const text = JSON.stringify(cases.map(({ verdict }) => verdict.causes));
    for (const kind of ["projected", "iscsi", "ephemeral", "quobyte", "persistentDisk", "csi", "image"]) {
      expect(text).toContain(`].${kind}`);
    }
    expect(cases.length).toBeGreaterThan(500);
  });
});

function check(volumes: unknown[]) {
  const errors = new WiderErrors();
  const found = validateVolumes({ volumes } as PodSpec, errors);
  return { found, errors: errors.all().map(({ field, message }) => `${field}: ${message}`) };
}

describe("validateVolumes", () => {
  it("returns the valid volumes by name", () => {
    const { found, errors } = check([
      { name: "a", emptyDir: {} },
      { name: "a", emptyDir: {} },
      { name: "b", nfs: {} },
      { name: "c", persistentVolumeClaim: { claimName: "c" } },
    ]);
    expect([...found.keys()]).toEqual(["a", "c"]);
    expect(errors).toEqual([
      'volumes[1].name: Duplicate value: "a"',
      "volumes[2].nfs.server: Required value",
      "volumes[2].nfs.path: Required value",
      'volumes[2].nfs.path: Invalid value: "": must be an absolute path',
    ]);
  });

  it("allows an update to keep values that a create may not have", () => {
    const volumes = [
      { name: "a", image: { pullPolicy: "Always" } },
      {
        name: "b",
        projected: { sources: [{ serviceAccountToken: { expirationSeconds: 600, path: "/x" } }] },
      },
    ];
    const spec = { volumes: volumes as Volume[] } as PodSpec;
    const count = (kept: boolean) => {
      const errors = new WiderErrors();
      if (kept) errors.update = updateRulesOf({ spec });
      validateVolumes(spec, errors);
      return errors.all().length;
    };
    expect(count(false)).toBe(2);
    expect(count(true)).toBe(0);
  });

  it.each([
    ["iqn", (n: number) => ({ iscsi: { targetPortal: "p", iqn: "iqn.2001-04.a.".repeat(n) } })],
    [
      "iqn with colons",
      (n: number) => ({ iscsi: { targetPortal: "p", iqn: `iqn.2001-04.a${":a".repeat(n)}:` } }),
    ],
    ["registry", (n: number) => ({ quobyte: { registry: `${"[".repeat(n)}:`, volume: "v" } })],
    ["hostPath", (n: number) => ({ hostPath: { path: "/..a".repeat(n) } })],
    [
      "signer",
      (n: number) => ({ projected: { sources: [{ podCertificate: { signerName: "a.".repeat(n) } }] } }),
    ],
    [
      "bundle",
      (n: number) => ({ projected: { sources: [{ clusterTrustBundle: { name: ":".repeat(n) } }] } }),
    ],
    ["options", (n: number) => ({ flexVolume: { driver: "d", options: { [".kubernetes".repeat(n)]: "" } } })],
    ["driver", (n: number) => ({ csi: { driver: "a-".repeat(n) } })],
    [
      "paths",
      (n: number) => ({ secret: { secretName: "s", items: Array(n).fill({ key: "a", path: "a" }) } }),
    ],
  ])("takes linear time for a long %s", (_, make) => {
    const volume = { name: "v", ...make(200_000) };
    const start = performance.now();
    check([volume]);
    // Quadratic time would be minutes.
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
