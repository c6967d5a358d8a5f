// What the conformance tools do with the oracle's answers. Needs no Go.
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answered, recordedFile, requestOf, sameRequest } from "../../conformance/cases.ts";
import { differenceKind } from "../../conformance/compare.ts";
import { type Answer, isStale, Oracle } from "../../conformance/oracle.ts";
import { sameVerdict } from "../../conformance/same-verdict.ts";

describe("the oracle's program is rebuilt", () => {
  it.each([["main.go"], ["go.mod"], ["go.sum"]])("if %s is newer, but not if only the README is", name => {
    const folder = mkdtempSync(join(tmpdir(), "jobwright-oracle-"));
    const program = join(folder, "program");
    try {
      for (const file of ["main.go", "go.mod", "go.sum", "README.md"]) {
        writeFileSync(join(folder, file), "");
        utimesSync(join(folder, file), 1000, 1000);
      }
      expect(isStale(program, folder)).toBe(true);
      writeFileSync(program, "");
      utimesSync(program, 2000, 2000);
      utimesSync(join(folder, "README.md"), 3000, 3000);
      expect(isStale(program, folder)).toBe(false);
      utimesSync(join(folder, name), 3000, 3000);
      expect(isStale(program, folder)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it("an oracle that ends, or does not start, fails all requests that it has not answered", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jobwright-oracle-"));
  try {
    const program = join(folder, "program");
    writeFileSync(program, `#!/bin/sh\nread line; echo '{"ok":true}'; exit 3\n`, { mode: 0o755 });
    const oracle = new Oracle(program);
    const [first, second] = [oracle.ask({ op: "create" }), oracle.ask({ op: "create" })];
    const why = "the oracle has ended, with exit code 3";
    await expect(second).rejects.toThrow(why);
    expect(await first).toEqual({ ok: true });
    await expect(oracle.ask({ op: "create" })).rejects.toThrow(why);
    await expect(new Oracle(join(folder, "none")).ask({ op: "create" })).rejects.toThrow("ENOENT");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const refused = (...fields: string[]): Answer => {
  const causes = fields.map(field => ({ type: "FieldValueRequired", field, message: "Required value" }));
  const texts = causes.map(({ field, message }) => `${field}: ${message}`);
  const list = texts.length === 1 ? texts[0] : `[${texts.join(", ")}]`;
  return { ok: false, code: 422, reason: "Invalid", message: `Job.batch "a" is invalid: ${list}`, causes };
};

describe("two verdicts", () => {
  it("are equal in any order of errors, warnings and keys, with or without an id", () => {
    expect(sameVerdict(refused("a", "b", "c"), refused("c", "a", "b"))).toBe(true);
    expect(sameVerdict({ ok: true, warnings: ["a", "b"] }, { ok: true, warnings: ["b", "a"] })).toBe(true);
    expect(sameVerdict({ ok: true, object: { a: 1, b: 2 } }, { ok: true, object: { b: 2, a: 1 } })).toBe(
      true,
    );
    expect(sameVerdict({ ok: true, id: "" } as Answer, { ok: true })).toBe(true);
  });

  it.each<[string, Answer, Answer]>([
    ["an error more", refused("a", "b"), refused("a")],
    ["an error twice", refused("a", "b", "b"), refused("a", "a", "b")],
    ["another field", refused("a", "b"), refused("a", "c")],
    [
      "other words",
      refused("a"),
      { ...refused("a"), message: 'Job.batch "b" is invalid: a: Required value' },
    ],
    ["another code", refused("a"), { ...refused("a"), code: 400 }],
    ["a warning", { ok: true }, { ok: true, warnings: ["a"] }],
    ["another object", { ok: true, object: { list: [1, 2] } }, { ok: true, object: { list: [2, 1] } }],
  ])("differ by %s", (_, one, other) => {
    expect(sameVerdict(one, other)).toBe(false);
  });
});

describe("recording again", () => {
  it("changes only the verdicts that differ, and keeps the other cases", () => {
    const lines = [
      { op: "create", doc: 1, verdict: refused("a", "b") },
      { op: "create", doc: 2, verdict: refused("a") },
      { op: "create", doc: 3 },
    ];
    const { cases, changed } = answered(lines, [refused("b", "a"), { ok: true }, refused("c")]);
    expect(changed).toBe(2);
    expect(cases[0]).toBe(lines[0]);
    expect(cases.slice(1)).toEqual([
      { op: "create", doc: 2, verdict: { ok: true } },
      { op: "create", doc: 3, verdict: refused("c") },
    ]);
    expect(lines.map(requestOf)).toEqual([1, 2, 3].map(doc => ({ op: "create", doc })));
  });

  it("finds a recorded file by its name, and recognizes an equal request", () => {
    expect(recordedFile("by-hand")).toBe("conformance/recorded/by-hand.ndjson.gz");
    expect(recordedFile("test/decode/recorded/times.ndjson.gz")).toBe("test/decode/recorded/times.ndjson.gz");
    expect(() => recordedFile("nothing")).toThrow('no recorded file "nothing"; there are:\nconformance/');
    const verdict = { ok: true };
    expect(
      sameRequest({ op: "create", doc: { a: 1, b: 2 } }, { doc: { b: 2, a: 1 }, op: "create", verdict }),
    ).toBe(true);
    expect(sameRequest({ op: "create", doc: {} }, { op: "update", doc: {} })).toBe(false);
  });
});

it("differenceKind() is the same for any index and any quoted value", () => {
  const at = (index: number, value: string) =>
    differenceKind(`extra: spec.containers[${index}].name: Invalid value: "${value}"`);
  expect(at(0, "a")).toBe(at(12, "b"));
  expect(at(0, "a")).not.toBe(differenceKind('missing: spec.containers[0].name: Invalid value: "a"'));
});
