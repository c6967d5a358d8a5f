// The guide's pages, and the project's own documents that they link to.
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { render } from "./markdown.ts";
import { type Door, linkTo, type Page, textOf } from "./page.ts";

const root = new URL("../../", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), "utf8");

/** The library in the browser, which is built separately. A site without it does not link to it. */
export const playground = new URL("site/page/dist/", root);
export const hasPlayground = existsSync(new URL("index.html", playground));

/** Files of the repository that become pages of the site. */
const papers: Readonly<Record<string, string>> = {
  "README.md": "index.html",
  "CONTRIBUTING.md": "project/contributing.html",
  "bench/RESULTS.md": "project/benchmarks.html",
  "docs/guide/README.md": "guide/index.html",
  ...(hasPlayground && { "site/page/README.md": "page/index.html" }),
};
/** Files that the site has unchanged. */
export const copies: Record<string, string> = {
  NOTICE: "project/NOTICE.txt",
  LICENSE: "project/LICENSE.txt",
};

function placeOf(file: string): string | undefined {
  // Pictures are copied only if a page shows them.
  if (/\.(?:png|webp|svg|jpe?g)$/.test(file)) copies[file] ??= `assets/${posix.basename(file)}`;
  const guide = /^docs\/guide\/(.*)\.md$/.exec(file)?.[1];
  return papers[file] ?? copies[file] ?? (guide && `guide/${guide}.html`);
}

/** Returns the first paragraph, cut at 200 characters. */
function descriptionOf(html: string): string {
  const first = textOf(/<p>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? "");
  return first.length > 200 ? `${first.slice(0, 197).replace(/\s\S*$/, "")}…` : first;
}

/** Returns the text for machines: without our marks, and with links to what the site has. */
const plain = (text: string, link: (href: string) => string | undefined): string =>
  text
    .replace(/^<!-- (?:code|output|compiler|command): .* -->\n+/gm, "")
    .split(/(^```[\s\S]*?^```$)/m)
    .map(part =>
      part.startsWith("```")
        ? part
        : part.replace(/\]\(([^)]*)\)/g, (_, href: string) => `](${link(href) ?? href})`),
    )
    .join("");

function paper(file: string, door: Door): Page {
  const path = placeOf(file) as string;
  const link = (href: string): string | undefined => {
    if (/^[a-z]+:/.test(href) || href.startsWith("#")) return href;
    const [target = "", anchor] = href.split("#");
    const there = posix.join(posix.dirname(file), target);
    const place = placeOf(there);
    if (place === undefined && door === "guide") throw new Error(`${file}: ${href} is no page of the site`);
    if (place === undefined) return undefined;
    return `${linkTo(path, place)}${anchor === undefined ? "" : `#${anchor}`}`;
  };
  const text = read(file);
  const { title, html, sections, contents } = render(text, link);
  return {
    path,
    title,
    description: descriptionOf(html),
    door,
    html,
    sections,
    contents,
    markdown: plain(text, href => link(href)?.replace(/^([\w-]+)\.html/, "$1.md")),
  };
}

/** Returns the guide's pages, in the order in which the first page lists them. */
export function guidePages(): Page[] {
  const first = read("docs/guide/README.md");
  const names = [...first.matchAll(/^\d+\. \[.*?\]\((.*?)\.md\)/gm)].map(match => match[1]);
  return [
    paper("docs/guide/README.md", "guide"),
    ...names.map(name => paper(`docs/guide/${name}.md`, "guide")),
  ];
}

export const homePage = (): Page => paper("README.md", "home");
export const projectPages = (): Page[] => [
  paper("CONTRIBUTING.md", "project"),
  paper("bench/RESULTS.md", "project"),
];
