import { describe, expect, it } from "vitest";
import { dryRunCreate, job, toYaml } from "../../src/index.ts";
import { fieldPath } from "../../src/read/field-path.ts";
import {
  ManifestError,
  type ManifestFault,
  parseManifests,
  placeOf,
  YamlError,
} from "../../src/read/index.ts";

const good = `apiVersion: batch/v1
kind: Job
metadata:
  name: pi
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: main
        image: busybox
`;

function manifestError(text: string): ManifestError | undefined {
  try {
    parseManifests(text, { file: "job.yaml" });
  } catch (error) {
    if (error instanceof ManifestError) return error;
    throw error;
  }
  return undefined;
}

const faults = (text: string): readonly ManifestFault[] => manifestError(text)?.faults ?? [];

const brief = ({ line, column, field }: ManifestFault) => `${line}:${column} ${field}`;

describe("parseManifests", () => {
  it("returns what was written, for builders to edit", () => {
    const [manifest] = parseManifests(good);
    expect(manifest).toEqual(
      job("pi")
        .template(t => t.restartPolicy("Never").container("main", "busybox"))
        .build(),
    );
    expect(
      job
        .from(manifest as never)
        .suspend(true)
        .build().spec.suspend,
    ).toBe(true);
  });

  it("refuses what is not a string", () => {
    for (const text of [undefined, null, 1, {}, new Uint8Array()])
      expect(() => parseManifests(text as never)).toThrow("parseManifests takes a string");
    expect(() => parseManifests("", { file: 1 as never })).toThrow(/^parseManifests: /);
  });

  it("gives the same text when its result is written, read and written again", () => {
    const once = toYaml(parseManifests(`# a comment\n${good}---\n${good}`));
    expect(toYaml(parseManifests(once))).toBe(once);
  });

  it("replaces lists by their items, and adds the apiVersion and kind that the server leaves out", () => {
    const manifest = parseManifests(good)[0] as { spec: unknown; metadata: unknown };
    const { spec, metadata } = manifest;
    const list = JSON.stringify({ apiVersion: "batch/v1", kind: "JobList", items: [{ spec, metadata }] });
    expect(parseManifests(list)).toEqual([manifest]);
    const mixed = {
      apiVersion: "v1",
      kind: "List",
      items: [manifest, { apiVersion: "v1", kind: "Pod" }, manifest],
    };
    expect(parseManifests(JSON.stringify(mixed))).toEqual([manifest, manifest]);
  });

  it("refuses an item of a List that is not an object", () => {
    const list = (items: string) => `apiVersion: v1\nkind: List\nitems: ${items}\n`;
    expect(faults(list("[null]"))).toMatchObject([
      { line: 3, column: 9, message: expect.stringMatching(/^Required value: kubectl takes no object/) },
      { line: 3, column: 9, message: expect.stringMatching(/^Required value: kubectl takes no object/) },
    ]);
    expect(faults(list("[1]"))).toMatchObject([{ line: 3, column: 9, field: "" }]);
    for (const items of ["[]", "null"]) expect(parseManifests(list(items)), items).toEqual([]);
  });

  it.each(["null", '""'])(
    "refuses an object whose apiVersion or kind is %s, as kubectl does where it is missing",
    none => {
      expect(faults(good.replace("batch/v1", none))).toMatchObject([{ field: "apiVersion" }]);
      expect(faults(good.replace("kind: Job", `kind: ${none}`))).toMatchObject([{ field: "kind" }]);
    },
  );

  it("refuses a List whose items are not a list, and reads the other documents", () => {
    const list = (items: string) => `apiVersion: v1\nkind: List\nitems:\n${items}`;
    const message = "must be a list: kubectl refuses a List of anything else";
    for (const items of ["  apiVersion: batch/v1\n  kind: Job\n", "  5\n", "  a\n"]) {
      const error = manifestError(`${list(items)}---\n${good}`);
      expect(error?.faults, items).toMatchObject([
        { document: 1, line: 3, column: 1, field: "items", message },
      ]);
      expect(error?.manifests).toEqual(parseManifests(good));
    }
    const inner = JSON.stringify({
      apiVersion: "v1",
      kind: "List",
      items: [{ apiVersion: "v1", kind: "List", items: {} }],
    });
    expect(faults(inner)).toMatchObject([{ line: 1, field: "items", message }]);
  });

  it("treats an object as a list only if its kind is the text of a list kind", () => {
    const items = "items: [{metadata: {name: a}, spec: {}}]";
    for (const kind of ["[JobList]", "{toString: 1, valueOf: 2}"])
      expect(faults(`apiVersion: batch/v1\nkind: ${kind}\n${items}`)[0]?.field, kind).toBe("kind");
    expect(parseManifests(`apiVersion: example.com/v1\nkind: constructor\n${items}`)).toEqual([]);
  });

  it("skips other kinds, but refuses what was probably meant to be a Job", () => {
    expect(parseManifests(`apiVersion: v1\nkind: ConfigMap\nfoo: {a: 1}\n---\n${good}`)).toHaveLength(1);
    expect(parseManifests("apiVersion: v1\nkind: ConfigMap\ndata: {a: b, a: c}\n")).toEqual([]);
    for (const group of ["batch.volcano.sh/v1alpha1", "my.batch/v1"])
      expect(parseManifests(`apiVersion: ${group}\nkind: Job\n`)).toEqual([]);
    for (const slip of ["v1", "apps/v1", "v1beta1"])
      expect(faults(`apiVersion: ${slip}\nkind: Job\n`).map(brief), slip).toEqual(["1:1 apiVersion"]);
    expect(faults("apiVersion: batch/v1\nkind: Jobb\n").map(brief)).toEqual(["2:1 kind"]);
    expect(faults("kind: Job\nspec: {}\n---\n[1, 2]\n").map(brief)).toEqual(["1:1 apiVersion", "4:1 "]);
    expect(faults("{}").map(brief)).toEqual(["1:1 apiVersion", "1:1 kind"]);
    // To kubectl an empty field is missing, whatever the other field says.
    expect(faults('apiVersion: v1\nkind: ""\n').map(brief)).toEqual(["2:1 kind", "1:1 apiVersion"]);
    expect(faults('apiVersion: ""\nkind: Pod\n').map(brief)).toEqual(["1:1 apiVersion", "2:1 kind"]);
  });

  it("skips other kinds whose integers a number would round, but not in a list with a Job", () => {
    const big = "apiVersion: v1\nkind: ConfigMap\nmetadata: {generation: 9223372036854775807}\n";
    expect(parseManifests(`${big}---\n${good}`)).toHaveLength(1);
    const list = (...items: string[]) =>
      `apiVersion: v1\nkind: List\nitems:\n${items.map(item => item.replace(/^/gm, "  ").replace(" ", "-")).join("\n")}`;
    expect(parseManifests(list(big.trim(), big.trim()))).toEqual([]);
    for (const text of [
      list(big.trim(), good.trim()),
      "limit: 9223372036854775807\n",
      `${good}bad: 9223372036854775807\n`,
    ])
      expect(() => parseManifests(text)).toThrow(/found the integer 9223372036854775807/);
  });

  it("reports file, document, line, column and path of every fault", () => {
    const text = `kind: ConfigMap\napiVersion: v1\n---\n${good.replace("image:", "imagee:").replace("name: pi", "name: pi\n  labels: {debug: no, on: 'yes'}")}`;
    const found = faults(text);
    expect(found.map(brief)).toEqual([
      "8:12 metadata.labels[debug]",
      "15:9 spec.template.spec.containers[0].imagee",
    ]);
    expect(found[0]).toMatchObject({ file: "job.yaml", document: 2 });
    expect(new ManifestError(found).message).toBe(
      'job.yaml:8:12: document 2, metadata.labels[debug]: Invalid value: false: must be a string. YAML reads no as no text: quote it, "no"\n' +
        'job.yaml:15:9: document 2, spec.template.spec.containers[0].imagee: Invalid value: "busybox": unknown field, did you mean "image"?',
    );
  });

  it.each(["no", "on", "1e3", "0777", "1_000"])(
    "suggests quotes for a text that YAML reads as another type: %s",
    scalar => {
      const [found] = faults(good.replace("image: busybox", `image: busybox\n        args: [${scalar}]`));
      expect(found?.message).toContain(`quote it, "${scalar}"`);
    },
  );

  it("refuses a key that occurs twice, and reports both lines", () => {
    const [found] = faults(good.replace("image: busybox", "image: busybox\n        image: perl"));
    expect(found).toMatchObject({ line: 12, column: 9, field: "spec.template.spec.containers[0].image" });
    expect(found?.message).toContain("the first is on line 11");
  });

  it("suggests --- if another object begins without it", () => {
    const messages = faults(`${good}${good}`).map(({ field, message }) => `${field} ${message}`);
    expect(messages[0]).toMatch(
      /^apiVersion .* on line 1\. If another object begins here, put --- before it$/,
    );
    expect(messages[1]).toMatch(/^kind .* on line 2$/);
    expect(faults(good.replace("name: pi", "apiVersion: a\n  apiVersion: b"))[0]?.message).toMatch(/line 4$/);
  });

  it("reports a Job that may be lost in a document of another kind, and no other fault there", () => {
    const other = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";
    expect(faults(`${good}${other}`).map(brief)).toEqual(["12:1 apiVersion"]);
    expect(faults(`${other}...\n${good}`).map(brief)).toEqual(["4:1 "]);
    expect(faults(`${other}data: {a: b, a: c}\n`)).toEqual([]);
  });

  it.each([
    ["\u00a0\u00a0name: pi", "\u00a0\u00a0name", "U+00A0 (a no-break space)"],
    ["  name\u00a0: pi", "metadata.name\u00a0", "U+00A0 (a no-break space)"],
    ["  \u200bname: pi", "metadata.\u200bname", "U+200B (a zero width space)"],
    ["  name: pi\n  \u3000labels: {}", "metadata.\u3000labels", "U+3000 (an ideographic space)"],
    ["  name: pi\n  \u2003labels: {}", "metadata.\u2003labels", "U+2003 (an unusual space)"],
  ])("names the unusual space in a key: %j", (written, field, name) => {
    const found = faults(good.replace("  name: pi", written)).find(fault => fault.field === field);
    expect(found?.message).toContain(`. The key holds ${name}: only U+0020 is a space to YAML`);
  });

  it("explains that a colon made a map of a list item, but not for other values", () => {
    const args = (text: string) => good.replace("image: busybox", `image: busybox\n        ${text}`);
    const hint = ". YAML reads a map here: text with a colon and a space needs quotes";
    expect(faults(args("args:\n        - echo a: b"))[0]?.message.endsWith(hint)).toBe(true);
    for (const [text, value] of [
      ["args: [[a]]", "array"],
      ["workingDir: {a: b}", "object"],
    ] as const)
      expect(faults(args(text))[0]?.message).toBe(`Invalid value: "${value}": must be a string`);
  });

  it("refuses text that kubectl ignores silently", () => {
    const found = faults(`${good}...\nfoo: bar\n`);
    expect(found.map(brief)).toEqual(["12:1 "]);
    expect(found[0]).toMatchObject({ file: "job.yaml", document: 1 });
  });

  it("returns with the faults what could be decoded, so that it can be validated", () => {
    const unknown = good.replace("spec:", "spec:\n  backofLimit: 1");
    const broken = good.replace("spec:", "spec:\n  parallelism: -1");
    const twice = good.replace("spec:", "spec:\n  suspend: true\n  suspend: false");
    const text = [unknown, broken, twice, good.replace("kind: Job\n", "")].join("---\n");
    const error = manifestError(text);
    expect(error?.faults.map(brief)).toEqual(["6:3 spec.backofLimit", "33:3 spec.suspend", "41:1 kind"]);
    const rules = error?.manifests.map(manifest => {
      const answer = dryRunCreate(manifest);
      return answer.ok ? "" : answer.errors.map(({ field }) => placeOf(manifest, field)?.line).join();
    });
    expect(rules).toEqual(["19", ""]);
    expect(new ManifestError([]).manifests).toEqual([]);
  });

  describe("with text that is not YAML", () => {
    const noYaml = "a: [1\n";
    const unknown = good.replace("spec:", "spec:\n  backofLimit: 1");

    it("throws a YamlError if nothing else is wrong", () => {
      const other = "apiVersion: v1\nkind: Service\n";
      const texts = [noYaml, `${other}---\n${noYaml}`, `${good}---\n${noYaml}`, `${good}--- x\n${unknown}`];
      for (const text of texts) expect(() => parseManifests(text, { file: "job.yaml" })).toThrow(YamlError);
      expect(() => parseManifests(`${noYaml}---\n"${noYaml}`)).toThrow("the bracket that opens on line 1");
    });

    it("reports all other faults too, in the order of the text, and keeps what could be decoded", () => {
      const text = [unknown, noYaml, good, `- a\n${noYaml}`, good.replace("kind: Job\n", "")].join("---\n");
      const error = manifestError(text);
      expect(
        error?.faults.map(({ document, code, ...fault }) => [document, code, brief(fault as never)]),
      ).toEqual([
        [1, undefined, "6:3 spec.backofLimit"],
        [2, "unclosed", "15:1 "],
        [4, "content", "29:1 "],
        [5, undefined, "31:1 kind"],
      ]);
      expect(error?.message.split("\n")[1]).toBe(
        "job.yaml:15:1: document 2: found the end of the text, expected `,` or `]` for the bracket that opens on line 14",
      );
      expect(error?.manifests.map(manifest => placeOf(manifest)?.document)).toEqual([3]);
    });

    it("reports an invalid character in one document along with the faults of the others", () => {
      const text = [unknown, good.replace("pi", "p\u0001i"), good, good.replace("Job", "Jobb")].join("---\n");
      const error = manifestError(text);
      expect(error?.faults.map(({ document, code, field }) => [document, code, field])).toEqual([
        [1, undefined, "spec.backofLimit"],
        [2, "character", ""],
        [4, undefined, "kind"],
      ]);
      expect(error?.manifests.map(manifest => placeOf(manifest)?.document)).toEqual([3]);
    });

    it("reports 10,000 faults at most", () => {
      expect(faults(`${unknown}---\n${`${noYaml}---\n`.repeat(10_050)}`)).toHaveLength(10_000);
    });
  });

  it("remembers places, so that the faults of validation can be located", () => {
    const [, manifest] = parseManifests(
      `${good}---\n${good.replace("busybox", '""').replace("name: pi", "name: Pi")}`,
    );
    const answer = dryRunCreate(manifest);
    const errors = answer.ok ? [] : answer.errors;
    expect(errors.map(e => [e.field, placeOf(manifest as object, e.field)?.line])).toEqual([
      ["metadata.name", 16],
      ["spec.template.spec.containers[0].image", 23],
    ]);
    expect(placeOf(manifest as object)).toMatchObject({ document: 2, line: 13 });
    expect(placeOf({})).toBeUndefined();
  });

  it("reports where a fault ends, and the replacement for a misspelt key", () => {
    const edited = (text: string) => {
      const lines = text.split("\n");
      return faults(text).map(({ line, column, endLine, endColumn, suggestion }) => {
        const written = lines[line - 1] as string;
        expect(endLine).toBe(line);
        const fixed = `${written.slice(0, column - 1)}${suggestion}${written.slice(endColumn - 1)}`;
        return [written.slice(column - 1, endColumn - 1), suggestion && fixed];
      });
    };
    const job = good.replace(
      "      - name: main",
      "      - nmae : main\n        'Command': [a]\n        foo: 1",
    );
    expect(edited(job)).toEqual([
      ["nmae", "      - name : main"],
      ["'Command'", "        'command': [a]"],
      ["foo", undefined],
    ]);
    const json = JSON.stringify(parseManifests(good)[0]).replace('"name":"pi"', '"nmae":"pi"');
    expect(edited(json)).toEqual([['"nmae"', json.replace("nmae", "name")]]);
    const merged = `${good.replace("containers:", "<<: &more {Containers: []}\n      containers:")}`;
    expect(edited(merged)).toEqual([["Containers", "      <<: &more {containers: []}"]]);
    expect(edited(good.replace("kind: Job", "kind: Jbo"))).toEqual([["kind", undefined]]);
    expect(edited(`${good}...\nfoo: bar\n`)).toEqual([["...", undefined]]);
    expect(edited("[1, 2] # no object\n")).toEqual([["[1, 2]", undefined]]);
    const [, noYaml] = faults(`- a\n---\na: [\n`);
    expect(noYaml).toMatchObject({ line: 4, column: 1, endLine: 4, endColumn: 1 });
  });

  it("reports a missing field at the place of its parent", () => {
    const [manifest] = parseManifests(
      good.replace("      - name: main\n        image: busybox", "      - name: main"),
    );
    expect(placeOf(manifest as object, "spec.template.spec.containers[0].image")).toEqual({
      file: undefined,
      document: 1,
      line: 10,
      column: 9,
      endLine: 10,
      endColumn: 19,
    });
  });
});

describe("hostile texts", () => {
  it("get a message of readable length", { timeout: 30_000 }, () => {
    const many = "---\na: 1\n".repeat(20_000);
    const found = faults(many);
    expect(found.length).toBeLessThanOrEqual(10_003);
    const lines = new ManifestError(found).message.split("\n");
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe(`and ${found.length - 100} more`);
    const [long] = faults(`${good.trimEnd()}\n        imag: ${"x".repeat(1e6)}\n`);
    expect(long?.message).toHaveLength(2_001);
    expect(long?.message).toMatch(/^Invalid value: "x+…x+": unknown field, did you mean "image"\?$/);
    const digits = `1.${"0".repeat(1e6)}`;
    const [number] = faults(good.replace("busybox", digits));
    expect(number?.message.length).toBeLessThan(1_000);
    expect(number?.message).toMatch(
      /^Invalid value: 1: must be a string\. YAML reads 1\.0+…0+ as no text: quote it, "1\.0+…0+"$/,
    );
    const [wide] = faults(Array.from({ length: 200_000 }, (_, i) => `k${i}: 1\n`).join(""));
    expect(wide).toMatchObject({ line: 1, field: "apiVersion" });
  });
});

// Each takes a tenth of a second; a lookup through all keys would take minutes.
describe("large texts", () => {
  it("a long key is named only by its beginning in each of many faults", () => {
    const key = "k".repeat(100_000);
    const found = faults(
      `{apiVersion: batch/v1, kind: Job, metadata: {annotations: {? ${key} : {${"a: 1, ".repeat(5_000)}}}}}`,
    );
    expect(found.length).toBeGreaterThan(4_999);
    expect(found[0]?.field).toBe(`metadata.annotations.${key.slice(0, 1000)}.a`);
  });

  it("a fault after 20,000 items in 300 nested lists has its place", () => {
    const one = '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"a"}}';
    const wrong = one.replace('"a"', "1");
    const items = `${`${one},`.repeat(20_000)}${wrong}`;
    const text = `${'{"apiVersion":"v1","kind":"List","items":['.repeat(300)}${items}${"]}".repeat(300)}`;
    expect(faults(text)).toMatchObject([
      { line: 1, column: text.indexOf('"name":1') + 1, field: "metadata.name" },
    ]);
  });

  it("keys that occur again 300 lists deep are reported", () => {
    const head = "apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec: ";
    const text = `${head}${"[".repeat(300)}{${"a: 1,".repeat(100_000)}}${"]".repeat(300)}`;
    expect(() => parseManifests(text)).toThrow(
      /^line 4, column \d+: document 1, spec\[0\].*: the key stands here again/,
    );
  });

  const lines = (line: (i: number) => string) => Array.from({ length: 60_000 }, (_, i) => line(i)).join("\n");
  it.each([
    ["unknown fields", `apiVersion: batch/v1\nkind: Job\n${lines(i => `x${i}: 1`)}`],
    [
      "numbers for text",
      `apiVersion: batch/v1\nkind: Job\nmetadata:\n  annotations:\n${lines(i => `    k${i}: 1`)}`,
    ],
    ["merged maps", `${good}x: &x {a: b}\ny:\n${lines(() => "  <<: *x")}\n${lines(i => `x${i}: 1`)}`],
  ])("faults are placed quickly, 10,000 at most: %s", { timeout: 30_000 }, (_, text) => {
    expect(faults(text)).toHaveLength(10_000);
  });
});

describe("fieldPath()", () => {
  it("finds keys that hold dots and brackets", () => {
    const value = { metadata: { labels: { "a.b/c": "x", a: { b: 1 }, "x[0]": "y" } }, list: [{ "k.l": 1 }] };
    expect(fieldPath(value, "metadata.labels[a.b/c]")).toEqual(["metadata", "labels", "a.b/c"]);
    expect(fieldPath(value, "metadata.labels.a.b")).toEqual(["metadata", "labels", "a", "b"]);
    expect(fieldPath(value, "metadata.labels[x[0]]")).toEqual(["metadata", "labels", "x[0]"]);
    expect(fieldPath(value, "list[0].k.l")).toEqual(["list", 0, "k.l"]);
    expect(fieldPath(value, "list[7].gone")).toEqual(["list", 7]);
    expect(fieldPath(value, "spec.gone")).toEqual([]);
    expect(fieldPath(value, "labels")).toEqual(["metadata", "labels"]);
    expect(fieldPath({ template: { metadata: { labels: {} } } }, "template.labels[a]")).toEqual([
      "template",
      "metadata",
      "labels",
    ]);
  });
});
