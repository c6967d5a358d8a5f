// What the engine makes of a text, without a browser.
import { expect, it } from "vitest";
import { readYaml } from "../src/engine/items.ts";

const job = (name: string) =>
  `{apiVersion: batch/v1, kind: Job, metadata: {name: ${name}}, spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}\n`;
const misspelt = job("c").replace("spec: {t", "spec: {paralelism: 2, t");
const service = "{apiVersion: v1, kind: Service, metadata: {name: s}}\n";

/** Returns for each item its line, whether it is accepted, and where its marks are. */
const read = (source: string) => {
  const { judged, others } = readYaml(source);
  const items = judged.map(({ item }) => {
    const places = item.marks.map(({ line, column }) => `${line}:${column}`);
    return [item.name, item.line, item.failed ?? item.ok, ...places].join(" ");
  });
  return [...items, others];
};

it.each(["---\u0085\n", "--- # b\r\n", "---\u2003#\n"])(
  "readYaml() separates documents at %j, as kubectl does",
  line => {
    expect(read(`${misspelt}${line}${job("b")}`)).toEqual(["c 1 false 1:63", "b 3 true", 0]);
  },
);

it("readYaml() checks each document independently of faults in the others, in their order", () => {
  const source = [job("A"), "a: [\n", service, misspelt, job("d"), "b: \u0001\n"].join("---\n");
  expect(read(source)).toEqual([
    "A 1 false 1:46",
    " 4 reading 4:1",
    "c 7 false 7:63",
    "d 9 true",
    " 11 reading 11:4",
    1,
  ]);
});

it("readYaml() does not separate documents at an indented ---", () => {
  expect(read(`a: [\n  ---\n]\n---\n${job("b")}`)).toHaveLength(3);
});

it("readYaml() reports a line that begins with --- and continues, and reads the text after the next ---", () => {
  expect(read(`${job("a")}---x\n${job("b")}---\n${job("c")}`)).toEqual([" 2 reading 2:4", "c 5 true", 0]);
});

it("readYaml() reads several JSON objects in a row, even if some have faults", () => {
  const json = (name: string, more: object = {}) =>
    JSON.stringify({
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { name },
      spec: {
        template: { spec: { restartPolicy: "Never", containers: [{ name: "a", image: "b" }] } },
        ...more,
      },
    });
  expect(read(`${json("a", { backofLimit: 1 })}\n${json("b")}\n${json("C")}\n`)).toEqual([
    expect.stringMatching(/^a 1 false 1:\d+$/),
    "b 2 true",
    expect.stringMatching(/^C 3 false 3:\d+$/),
    0,
  ]);
});

it("readYaml() counts the objects of other kinds, also those in lists", () => {
  const list = `{apiVersion: v1, kind: List, items: [${service.trim()}, ${job("b").trim()}]}\n`;
  expect(read(`${job("a")}---\n${service}---\n${list}`)).toEqual(["a 1 true", "b 5 true", 2]);
  expect(read(service)).toEqual([1]);
});

it("readYaml() counts documents and lines from the start of the text in its messages", () => {
  const twice = job("b").replace("kind: Job,", "kind: Job, kind: Job,");
  const { judged } = readYaml(`${job("a")}---\n${twice}`);
  expect(judged[1]?.item.message).toMatch(/^line 3, column 35: document 2, kind: the key stands here again/);
});

it("readYaml() gives the server's message for what cannot be decoded", () => {
  const [first] = readYaml(misspelt).judged;
  expect(first?.item.message).toContain('strict decoding error: unknown field "spec.paralelism"');
});

it("readYaml() gives advice on faults, for what cannot be read and for what is refused", () => {
  const advice = (source: string) =>
    readYaml(source).judged.flatMap(({ item }) => item.marks.map(mark => mark.advice));
  const misplaced = job("a").replace("spec: {template: {spec", "spec: {containers: [], template: {spec");
  expect(advice(misplaced)).toEqual(["Move it to spec.template.spec.containers."]);
  expect(advice(job("A"))).toEqual([expect.stringMatching(/^Use lower case letters/)]);
  // Says what was meant itself.
  expect(advice(job("a").replace("spec: {t", "spec: {paralelism: 2, t"))).toEqual([undefined]);
});

/** Returns the line, field and message of each note. */
const notes = (source: string) =>
  readYaml(source).judged.flatMap(({ item }) =>
    item.marks
      .filter(({ severity }) => severity === "note")
      .map(({ line, field, message }) => `${line} ${field}: ${message}`),
  );

it("readYaml() notes what `jobwright check` warns of, besides the server", () => {
  const cronJob = job("c")
    .replace("kind: Job", "kind: CronJob")
    .replace("spec: {", "spec: {schedule: 0 0 31 2 *, jobTemplate: {spec: {")
    .replace("\n", "}}\n");
  expect(notes(cronJob)).toEqual([
    expect.stringMatching(/^1 spec\.schedule: the CronJob never runs, because .*suspend: true$/),
  ]);
  expect(notes(`${job("a")}---\n${job("b")}---\n${job("a")}`)).toEqual([
    "5 metadata.name: the object on line 1 has the same name: the cluster keeps only one of them",
  ]);
  expect(notes(job("a").replace("name: a}", "name: a, labels: {y: b}}"))).toEqual([
    '1 metadata.labels[true]: YAML reads the key y as true: quote it, "y"',
  ]);
  expect(notes(job("a").replace("name: a}", 'name: a, resourceVersion: "7"}'))).toEqual([
    expect.stringMatching(/^1 metadata\.resourceVersion: a dry run accepts it, but a real create does not/),
  ]);
  expect(notes(job("A").replace("name: A}", "name: A, uid: x}"))).toEqual([
    expect.stringMatching(/^1 metadata\.uid: it comes from a cluster/),
  ]);
});

it.each([
  [
    "a text",
    "apiVersion:batch/v1\nkind:Job\n",
    "kubectl expects an object, but reads all of this as one text",
  ],
  ["a list", `- ${job("a")}- ${job("b")}`, "kubectl cannot read a list at the top of a document"],
])("readYaml() says that %s is no object to kubectl", (_, source, message) => {
  const [first, ...more] = readYaml(source).judged;
  expect(more).toEqual([]);
  expect(first?.item).toMatchObject({ ok: false, line: 1 });
  expect(first?.item.marks).toEqual([
    { severity: "error", field: "", message: expect.stringContaining(message), line: 1, column: 1 },
  ]);
});
