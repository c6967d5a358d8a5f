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

it.each(["---\u0085\n", "--- # b\r\n", "---\u2003#\n"])("cuts a text at %j, as kubectl does", line => {
  expect(read(`${misspelt}${line}${job("b")}`)).toEqual(["c 1 false 1:63", "b 3 true", 0]);
});

it("judges each document, whatever is wrong with the others, and keeps their order", () => {
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

it("does not take --- within a text for the end of a document", () => {
  expect(read(`a: [\n  ---\n]\n---\n${job("b")}`)).toHaveLength(3);
});

it("says of a line that begins with --- and goes on that it is wrong, and reads what is behind the next", () => {
  expect(read(`${job("a")}---x\n${job("b")}---\n${job("c")}`)).toEqual([" 2 reading 2:4", "c 5 true", 0]);
});

it("reads JSON objects in a row, whatever is wrong with one", () => {
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

it("counts the objects of other kinds, in lists too", () => {
  const list = `{apiVersion: v1, kind: List, items: [${service.trim()}, ${job("b").trim()}]}\n`;
  expect(read(`${job("a")}---\n${service}---\n${list}`)).toEqual(["a 1 true", "b 5 true", 2]);
  expect(read(service)).toEqual([1]);
});

it("counts the documents of a text in its messages", () => {
  const twice = job("b").replace("kind: Job,", "kind: Job, kind: Job,");
  const { judged } = readYaml(`${job("a")}---\n${twice}`);
  expect(judged[1]?.item.message).toMatch(/^line 3, column 35: document 2, kind: the key stands here again/);
});

it("gives the server's words for what cannot be decoded", () => {
  const [first] = readYaml(misspelt).judged;
  expect(first?.item.message).toContain('strict decoding error: unknown field "spec.paralelism"');
});
