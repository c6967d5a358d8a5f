// The page on manifests must list what the reader's doc comment lists.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readPage } from "./pages.ts";

it("the page on manifests lists the same refused texts as the doc comment of parseYaml", () => {
  const source = readFileSync(new URL("../../src/yaml/read/parse-yaml.ts", import.meta.url), "utf8");
  const described = [...source.matchAll(/^ \* (\|.*)$/gm)].map(([, row]) => row);
  const page = readPage("manifests.md");
  const from = page.indexOf("| text | why | code |");
  const listed = page.slice(from, page.indexOf("\n\n", from)).split("\n");
  expect(listed).toEqual(described);
  expect(listed.length).toBeGreaterThan(10);
});
