// The frame around every page: plain HTML that needs no script.
import { type Door, escapeHtml, linkTo, type Page } from "./page.ts";

/** The side bar: links under headings. */
export interface Menu {
  readonly title: string;
  readonly links: readonly { readonly path: string; readonly title: string }[];
}

const doors: readonly { readonly door: Door | "page"; readonly path: string; readonly title: string }[] = [
  { door: "guide", path: "guide/index.html", title: "Guide" },
  { door: "reference", path: "reference/index.html", title: "Reference" },
  { door: "functions", path: "functions/index.html", title: "Functions" },
  { door: "page", path: "page/index.html", title: "Try it" },
];

function doorLinks(page: Page, { hasPlayground }: Site): string {
  const links = doors
    .filter(({ door }) => hasPlayground || door !== "page")
    .map(({ door, path, title }) => {
      const here = door === page.door ? ' aria-current="true"' : "";
      return `<li><a href="${linkTo(page.path, path)}"${here}>${title}</a></li>`;
    });
  return `<ul>${links.join("")}</ul>`;
}

function menuHtml(page: Page, menus: readonly Menu[]): string {
  const contents = page.contents
    .map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`)
    .join("");
  return menus
    .map(({ title, links }) => {
      const items = links.map(link => {
        const here = link.path === page.path;
        const below = here && contents !== "" ? `<ul>${contents}</ul>` : "";
        const current = here ? ' aria-current="page"' : "";
        return `<li><a href="${linkTo(page.path, link.path)}"${current}>${breakable(link.title)}</a>${below}</li>`;
      });
      return `<h2>${escapeHtml(title)}</h2><ul>${items.join("")}</ul>`;
    })
    .join("");
}

/** Returns a name that may break between its words. */
export const breakable = (name: string): string => escapeHtml(name).replace(/([a-z])(?=[A-Z])/g, "$1<wbr>");

/** What is the same on every page. */
interface Site {
  readonly version: string;
  /** Whether the site has the library in the browser. */
  readonly hasPlayground: boolean;
}

/** Returns a whole page. */
export function layout(page: Page, menus: readonly Menu[], site: Site): string {
  const to = (path: string) => linkTo(page.path, path);
  const title =
    page.door === "home" ? "jobwright: Kubernetes Jobs in TypeScript" : `${page.title} · jobwright`;
  const side =
    menus.length === 0
      ? ""
      : `<nav class="side" id="contents" aria-label="Contents">${menuHtml(page, menus)}</nav>\n`;
  const jump = menus.length === 0 ? "" : '<a class="jump" href="#contents">Contents</a>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<link rel="icon" href="${to("assets/icon.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${to("assets/style.css")}">
<link rel="stylesheet" href="${to("assets/article.css")}">
<script src="${to("assets/site.js")}" data-root="${to("").replace(/[^/]*$/, "")}" defer></script>
</head>
<body class="${page.door}${menus.length === 0 ? "" : " with-side"}">
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="${to("index.html")}">jobwright</a>
<nav aria-label="Site">${doorLinks(page, site)}</nav>
${jump}
<form class="search" role="search" hidden><label for="search">Search</label><input id="search" type="search" placeholder="Search" autocomplete="off" spellcheck="false"><kbd aria-hidden="true"></kbd>
<div class="found" hidden><p class="count" role="status"></p><ol></ol><button type="button" hidden></button></div></form>
</header>
<div class="columns">
<main id="content" tabindex="-1">
${page.html}<p class="said" role="status"></p>
</main>
${side}</div>
<footer><p>jobwright ${escapeHtml(site.version)}, Apache-2.0 · <a href="${to("project/contributing.html")}">Contributing</a> · <a href="${to("project/benchmarks.html")}">Benchmarks</a> · <a href="${to("llms.txt")}">llms.txt</a></p></footer>
</body>
</html>
`;
}
