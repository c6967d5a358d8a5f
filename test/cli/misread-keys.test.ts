import { expect, it } from "vitest";
import { jobwright } from "./run.ts";

const text = (labels: string) => `apiVersion: batch/v1
kind: Job
metadata:
  name: a
  labels: ${labels}
spec: {template: {metadata: {labels: ${labels}}, spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}
`;
const findings = async (labels: string) => {
  const { stdout } = await jobwright(["check", "-", "--format", "json"], { stdin: text(labels) });
  const all: {
    rule: string;
    severity: string;
    line: number;
    column: number;
    field: string;
    message: string;
  }[] = JSON.parse(stdout).findings;
  return all
    .filter(({ rule }) => rule === "MisreadKey")
    .sort((a, b) => a.line - b.line || a.column - b.column);
};

it("check warns of label keys that YAML reads as another value", async () => {
  const found = await findings("{y: a, 1.10: b, 0x1F: c, plain: e, 1: f}");
  expect(found.map(({ line, column, field, message }) => [line, column, field, message]).slice(0, 3)).toEqual(
    [
      [5, 12, "metadata.labels[true]", 'YAML reads the key y as true: quote it, "y"'],
      [5, 18, "metadata.labels[1.1]", 'YAML reads the key 1.10 as 1.1: quote it, "1.10"'],
      [5, 27, "metadata.labels[31]", 'YAML reads the key 0x1F as 31: quote it, "0x1F"'],
    ],
  );
  expect(found).toHaveLength(6);
  expect(found.every(({ severity }) => severity === "warning")).toBe(true);
});

it("check does not warn of label keys that YAML reads as they are written", async () => {
  expect(
    await findings(`{"y": a, 'true': b, 1: c, -5: d, 1.5: e, true-x: f, x.1: g, 2026-01-01: h}`),
  ).toEqual([]);
});
