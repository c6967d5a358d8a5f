import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dryRunCreate } from "../../src/dry-run/index.ts";
import { goJson, goLower, goQuote, goValue } from "../../src/faults/go-words.ts";
import { Edges, pieces } from "./characters.ts";

describe("formatting as in Go", () => {
  it("quotes strings as strconv.Quote does", () => {
    expect(goQuote('\u0007\b\f\n\r\t\v"\\\u001b\u007f\u00ad€😀\u{10ffff}\ud800\u3000')).toBe(
      '"\\a\\b\\f\\n\\r\\t\\v\\"\\\\\\x1b\\x7f\\u00ad€😀\\U0010ffff\ufffd\\u3000"',
    );
    // This character is newer than the Unicode of Go 1.26.
    expect(goQuote("\u{1c89}")).toBe('"\\u1c89"');
  });

  // Compares every character with Go's recorded answer, whatever the Unicode of the engine is.
  it("escapes the same characters as strconv.Quote", () => {
    const recorded = gunzipSync(
      readFileSync(new URL("recorded/printed.json.gz", import.meta.url)),
    ).toString();
    const edges = new Edges();
    for (const piece of pieces()) edges.add(piece, goQuote(piece));
    expect(edges.gaps).toEqual(JSON.parse(recorded));
  });

  it("writes JSON as Go does, and truncates large values", () => {
    expect(goJson("<&>\u2028")).toBe('"\\u003c\\u0026\\u003e\\u2028"');
    expect([goValue(1), goValue(true), goValue(undefined), goValue(null), goValue({ a: [1] })]).toEqual([
      "1",
      "true",
      "null",
      "null",
      '{"a":[1]}',
    ]);
    expect(goJson({ a: ["<", 1, null, { b: true }, []], b: null })).toBe(
      '{"a":["\\u003c",1,null,{"b":true},[]],"b":null}',
    );
    // A map is sorted by bytes. A label with the name "name" is no field.
    const labels = { z: 1, name: 2, "\uffff": 3, "\u{10000}": 4, B: 5, a: 6 };
    const sorted = '{"B":5,"a":6,"name":2,"z":1,"\uffff":3,"\u{10000}":4}';
    expect(goJson(labels)).toBe(sorted);
    // A struct has the order of its declaration. In the structs that all of the API share, empty fields are left out.
    const selector = { matchExpressions: [{ values: [], operator: "In", key: "a" }], matchLabels: labels };
    expect(goJson(selector, "LabelSelector")).toBe(
      `{"matchLabels":${sorted},"matchExpressions":[{"key":"a","operator":"In"}]}`,
    );
    expect(goJson({ matchLabels: {}, matchExpressions: [{}] }, "LabelSelector")).toBe(
      '{"matchExpressions":[{"key":"","operator":""}]}',
    );
    const owner = { controller: false, uid: "u", kind: "k", apiVersion: "v1" };
    expect(goJson([owner], "OwnerReference")).toBe(
      '[{"apiVersion":"v1","kind":"k","name":"","uid":"u","controller":false}]',
    );
    // In the server's own structs all fields are present, with their Go names.
    const windows = { gmsaCredentialSpec: "a" };
    expect(goJson({ windowsOptions: windows, seLinuxOptions: { type: "t" } }, "SecurityContext")).toBe(
      '{"Capabilities":null,"Privileged":null,"SELinuxOptions":{"User":"","Role":"","Type":"t","Level":""},"WindowsOptions":{"GMSACredentialSpecName":null,"GMSACredentialSpec":"a","RunAsUserName":null,"HostProcess":null},"RunAsUser":null,"RunAsGroup":null,"RunAsNonRoot":null,"ReadOnlyRootFilesystem":null,"AllowPrivilegeEscalation":null,"ProcMount":null,"SeccompProfile":null,"AppArmorProfile":null}',
    );
    for (const large of [
      new Array(5000).fill("x"),
      { a: "x".repeat(9999), b: 1 },
      [new Array(5000).fill({ a: 1 })],
    ]) {
      expect(goValue(large)).toMatch(/^[[{].{999}…$/);
    }
  });

  it("truncates values after a whole character", () => {
    for (const before of ["", "a"]) {
      const printed = goJson([`${before}${"😀".repeat(600)}`]);
      expect(printed).toMatch(/^\["a?(?:😀)+…$/u);
      expect(printed.length).toBeLessThanOrEqual(1001);
    }
  });

  it("quotes a text of millions of characters in time, whatever it contains", () => {
    for (const [char, quoted] of [
      ["é", "é"],
      ["😀", "😀"],
      ["\ue000", "\\ue000"],
      ["\u0001", "\\x01"],
      ['"', '\\"'],
    ] as const)
      expect(goQuote(char.repeat(500_000)) === `"${quoted.repeat(500_000)}"`).toBe(true);
  });

  it("prints a selector in an error message as the server does", () => {
    const template = { spec: { restartPolicy: "Never", containers: [{ name: "c", image: "i" }] } };
    const selector = {
      matchExpressions: [{ operator: "Exists", key: "k" }],
      matchLabels: { z: "1", a: "2", B: "3" },
    };
    const answer = dryRunCreate({
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: "a" },
      spec: { schedule: "* * * * *", jobTemplate: { spec: { selector, template } } },
    });
    expect(answer.ok ? "" : answer.status.message).toBe(
      'CronJob.batch "a" is invalid: spec.jobTemplate.spec.selector: Invalid value: {"matchLabels":{"B":"3","a":"2","z":"1"},"matchExpressions":[{"key":"k","operator":"Exists"}]}: `selector` will be auto-generated',
    );
  });

  it("goLower maps each character to lower case independently of its neighbours", () => {
    expect(goLower("AİΣ")).toBe("aiσ");
  });
});
