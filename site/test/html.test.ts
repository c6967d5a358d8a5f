// The built pages, read without a browser: so no script has run.
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import * as jobwright from "jobwright";
import * as read_ from "jobwright/read";
import * as testing from "jobwright/testing";
import { describe, expect, it } from "vitest";
import { allTypes, errorReferences, explain, typeReference } from "../../src/reference/index.ts";
import { defaultText, limitText } from "../../src/reference/text.ts";
import { errorId, fieldLink } from "../src/errors.ts";
import { textOf } from "../src/page.ts";
import { files, htmlFiles, parse, read } from "./dist.ts";

const pages = htmlFiles();
const byPath = new Map(pages.map(page => [page.path, page]));
const all = new Set(files());
describe("the site", () => {
  it("has no dead link", () => {
    const dead: string[] = [];
    let checked = 0;
    for (const { path, links } of pages)
      for (const { to } of links) {
        if (/^https?:/.test(to)) continue;
        const [file = "", anchor] = to.split("#");
        const target = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file));
        checked++;
        if (!all.has(target)) dead.push(`${path}: ${to}`);
        else if (anchor && !(byPath.get(target) ?? parse(target)).ids.has(anchor))
          dead.push(`${path}: ${to} has no such anchor`);
      }
    expect(dead).toEqual([]);
    expect(checked).toBeGreaterThan(10_000);
  });

  it("links to other sites only by https", () => {
    const away = pages.flatMap(({ links }) => links.map(({ to }) => to)).filter(to => /^[a-z]+:/.test(to));
    expect(away.filter(to => !to.startsWith("https://"))).toEqual([]);
  });

  it("loads nothing from other sites", () => {
    const loaded = pages.flatMap(({ links }) => links.filter(({ element }) => element !== "a"));
    expect(loaded.filter(({ to }) => /^(?:[a-z]+:)?\/\//.test(to))).toEqual([]);
    for (const file of files().filter(file => file.endsWith(".css")))
      expect(read(file)).not.toMatch(/url\(|@import/);
  });

  it("lets the keyboard scroll every block of code", () => {
    const bare = pages.filter(({ text }) => /<pre(?! tabindex="0")/.test(text));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it.each(pages)("$path is complete without scripts", ({ meta, count, main, text }) => {
    expect(meta.get("lang")).toBe("en");
    expect(meta.get("viewport")).toBe("width=device-width, initial-scale=1");
    expect(meta.get("description")).not.toBe("");
    expect(count.get("h1")).toBe(1);
    expect(count.get("title")).toBe(1);
    expect(main.trim().length).toBeGreaterThan(100);
    expect(text).not.toMatch(/\[object |<!-- (?:code|output|compiler|command)/);
  });
});

describe("the reference", () => {
  const types = allTypes().map(typeReference);
  /** What a text says, without marks and spaces, which stand elsewhere in a page. */
  const plain = (text: string) => text.replace(/[`\s]/g, "");

  it("has a page for each type", () => {
    expect(types.length).toBeGreaterThanOrEqual(145);
    for (const { name, doc } of types)
      expect(plain(byPath.get(`reference/${name}.html`)?.main ?? "")).toContain(plain(doc));
  });

  it("shows for each field at its anchor what `explain` shows", () => {
    const fields = types.flatMap(type => type.fields);
    expect(fields.length).toBeGreaterThanOrEqual(638);
    const texts = new Map(types.map(({ name }) => [name, read(`reference/${name}.html`)]));
    for (const { owner, name } of fields) {
      const field = typeReference(owner).fields.find(one => one.name === name);
      const text = texts.get(owner) ?? "";
      const start = text.indexOf(`id="${name}"`);
      const part = plain(textOf(text.slice(start, text.indexOf("</section>", start)))).replace(
        / (?=[.,;:)])/g,
        "",
      );
      const said = [
        field?.doc,
        field?.unit,
        ...(field?.default ?? []).map(defaultText),
        ...(field?.limits ?? []).map(limitText),
        ...(field?.values ?? []),
        ...(field?.methods ?? []),
      ];
      for (const words of said)
        if (words !== undefined) expect(part, `${owner}.${name}`).toContain(plain(words));
    }
    expect(explain("job.spec.backoffLimit").field).toEqual(
      typeReference("JobSpec").fields.find(({ name }) => name === "backoffLimit"),
    );
  });

  it("shows advice for every error, and for each field the errors that it can have", () => {
    const page = byPath.get("reference/errors.html");
    const said = plain(page?.main ?? "");
    const entries = errorReferences();
    expect(entries.length).toBeGreaterThan(50);
    for (const { details, advice, fields } of entries) {
      for (const words of [...details.map(detail => detail.replace(/\{(?:word)?\}/g, "…")), advice])
        expect(said).toContain(plain(words));
      expect(fields.length).toBe(details.length);
      for (const [i, detail] of details.entries())
        for (const place of fields[i] ?? []) {
          const [type = "", field] = fieldLink(place).split(".html#");
          const link = `href="errors.html#${errorId(detail)}"`;
          expect(byPath.get(`reference/${type}.html`)?.text).toContain(link);
          expect(page?.text).toContain(`id="${errorId(detail)}"`);
          expect(typeReference(type).fields.find(({ name }) => name === field)?.errors).toContain(detail);
        }
    }
  });

  it("has a page for each entry of the package", () => {
    const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    const entries = Object.keys(exports).filter(entry => entry !== "./package.json");
    const titles = [...byPath.values()].map(({ main }) => main.trim().split("\n", 1)[0]);
    for (const entry of entries) expect(titles).toContain(entry.replace(".", "jobwright"));
  });

  it.each([
    ["functions/index.html", jobwright],
    ["functions/read.html", read_],
    ["functions/testing.html", testing],
  ] as const)("%s has every function of that entry", (path, entry) => {
    const factories = new Set(types.flatMap(type => type.factories));
    const names = Object.keys(entry).filter(name => !factories.has(name));
    expect(names.filter(name => !byPath.get(path)?.ids.has(name.toLowerCase()))).toEqual([]);
    expect(names.length).toBeGreaterThan(3);
  });
});

describe("files for machines", () => {
  it("llms.txt links only to existing files", () => {
    const links = [...read("llms.txt").matchAll(/^- \[.*?\]\((.*?)\)/gm)].map(match => match[1] as string);
    expect(links.filter(link => !all.has(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(160);
  });

  it("the Markdown texts of the guide link only to existing files", () => {
    const texts = [...all].filter(file => file.endsWith(".md"));
    expect(texts.length).toBeGreaterThanOrEqual(15);
    for (const file of texts)
      for (const [, link = ""] of read(file).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g))
        if (!link.includes("[") && !link.includes(" "))
          expect(all.has(posix.join(posix.dirname(file), link)), `${file}: ${link}`).toBe(true);
  });

  it("llms-full.txt links only to existing files and anchors", () => {
    const text = read("llms-full.txt").replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, "");
    const links = [...text.matchAll(/\]\((?!https?:)([^)]*)\)/g)].map(match => match[1] as string);
    const dead = links.filter(link => {
      const [file = "", anchor] = link.split("#");
      const ids = byPath.get(file.replace(/\.md$/, ".html"))?.ids;
      return !all.has(file) || (anchor !== undefined && !ids?.has(anchor));
    });
    expect(dead).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
  });

  it("llms-full.txt contains the guide and every field", () => {
    const text = read("llms-full.txt");
    for (const type of allTypes().map(typeReference)) {
      expect(text).toContain(`\n## ${type.name}${type.group ? ` (${type.group})` : ""}\n`);
      for (const { name } of type.fields) expect(text).toContain(`\n- \`${name}\` (`);
    }
    expect(text).toContain("podFailurePolicy:");
    expect(text).not.toContain("<!--");
  });
});
