// The guide must show what its examples contain and print.
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { slug } from "../../site/src/page.ts";
import { made } from "./made.ts";
import {
  examples,
  filled,
  goldenName,
  goldens,
  marksOf,
  needsPackages,
  pages,
  pagesFolder,
  readExample,
  readGolden,
  readPage,
} from "./pages.ts";

const all = pages().map(page => ({ page, text: readPage(page), marks: marksOf(readPage(page)) }));
const marks = all.flatMap(({ marks }) => marks);
const shown = new Set(marks.map(({ file }) => file));
const outputs = marks.filter(({ kind }) => kind !== "code");

/** Returns a page without the blocks that were filled in. */
const prose = (text: string) =>
  text.replace(/^<!-- (?:code|output|compiler|command): .* -->\n\n```\w*\n[\s\S]*?^```$/gm, "");

describe("the guide", () => {
  it("has at least 14 pages, and each but the two lists of links has examples", () => {
    expect(all.length).toBeGreaterThanOrEqual(14);
    const lists = ["README.md", "exports.md"];
    for (const { page, marks } of all) if (!lists.includes(page)) expect(marks, page).not.toEqual([]);
  });

  it("shows every example, and has no unused golden file", () => {
    expect(examples().filter(file => !shown.has(file))).toEqual([]);
    expect(goldens()).toEqual([...new Set(outputs.map(goldenName))].sort());
  });

  it("shows the code of every example whose output it shows", () => {
    const code = new Set(marks.filter(({ kind }) => kind === "code").map(({ file }) => file));
    expect(outputs.filter(({ kind, file }) => kind !== "command" && !code.has(file))).toEqual([]);
  });

  it.each(all)(
    "$page contains the current code and output of its examples: else run `npm run guide`",
    ({ text }) => {
      expect(text).toBe(filled(text));
    },
  );

  it.each(all)("$page has no code or output pasted by hand", ({ text }) => {
    expect(
      prose(text)
        .match(/^```\w+$/gm)
        ?.filter(fence => fence !== "```sh") ?? [],
    ).toEqual([]);
  });

  it.each(all)("$page links only to existing files and headings", ({ page, text }) => {
    const from = new URL(`${dirname(page)}/`, pagesFolder);
    for (const [, link = "", anchor] of prose(text).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)) {
      const file = link === "" ? new URL(page, pagesFolder) : new URL(link, from);
      expect(existsSync(file), link).toBe(true);
      if (anchor === undefined) continue;
      const headings = prose(readFileSync(file, "utf8")).match(/^#+ .*$/gm) ?? [];
      expect(
        headings.map(heading => slug(heading.replace(/^#+ /, ""))),
        link,
      ).toContain(anchor);
    }
  });

  it("links to every page from its first page", () => {
    const first = readPage("README.md");
    for (const { page } of all) if (page !== "README.md") expect(first).toContain(`](${page})`);
  });
});

describe("an example of the guide", () => {
  it.each(outputs.filter(({ file }) => !needsPackages(file)))("$file: $kind", async mark => {
    expect(await made(mark)).toBe(readGolden(mark));
  });

  it("that shows a type error contains @ts-expect-error", () => {
    const talks = marks.filter(({ kind }) => kind === "compiler");
    expect(talks.length).toBeGreaterThan(0);
    for (const { file } of talks) expect(readExample(file)).toContain("@ts-expect-error");
  });
});
