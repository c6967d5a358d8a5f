// Writes the site into dist: `npm run build`.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { menus as functionMenus, functionPages } from "./functions.ts";
import { copies, guidePages, hasPlayground, homePage, playground, projectPages } from "./guide.ts";
import { layout, type Menu } from "./layout.ts";
import { llms, llmsFull } from "./llms.ts";
import { linkTo, type Page } from "./page.ts";
import { menus as referenceMenus, referencePages } from "./reference.ts";
import { searchData } from "./search.ts";

const root = join(import.meta.dirname, "..", "..");
const dist = join(import.meta.dirname, "..", "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

function write(path: string, text: string): void {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Adds links to the pages before and after. */
function withWay(pages: readonly Page[]): Page[] {
  return pages.map((page, i) => {
    const links = [pages[i - 1], pages[i + 1]].map((other, after) =>
      other === undefined
        ? "<span></span>"
        : `<a href="${linkTo(page.path, other.path)}" rel="${after ? "next" : "prev"}">${after ? `${other.title} →` : `← ${other.title}`}</a>`,
    );
    return {
      ...page,
      html: `${page.html}<nav class="way" aria-label="Pages before and after">${links.join("")}</nav>\n`,
    };
  });
}

const doors = `<ul class="doors">
<li><a href="guide/index.html"><strong>Guide</strong> From the first Job to fixtures, CI and other tools, in short pages.</a></li>
<li><a href="reference/index.html"><strong>Reference</strong> Every field of a Job and a CronJob, and the methods that set it.</a></li>
${hasPlayground ? '<li><a href="page/index.html"><strong>Try it</strong> The library at work in your browser: type a Job, see the verdict.</a></li>' : '<li><a href="functions/index.html"><strong>Functions</strong> What the package exports beside the builders.</a></li>'}
</ul>
`;

const started = performance.now();
const guide = guidePages();
const guideMenus: Menu[] = [{ title: "Guide", links: guide.map(({ path, title }) => ({ path, title })) }];
const home = homePage();
const functions = await functionPages();
const reference = referencePages();
const pages: Page[] = [
  { ...home, html: home.html.replace(/<\/h1>\n<p>(.*?)<\/p>\n/, `</h1>\n<p class="lede">$1</p>\n${doors}`) },
  ...withWay(guide),
  ...reference,
  ...functions,
  ...projectPages(),
];

const menusOf: Readonly<Record<Page["door"], readonly Menu[]>> = {
  home: [],
  project: [],
  guide: guideMenus,
  reference: referenceMenus,
  functions: functionMenus,
};

rmSync(dist, { recursive: true, force: true });
for (const page of pages) write(page.path, layout(page, menusOf[page.door], { version, hasPlayground }));
cpSync(join(import.meta.dirname, "assets"), join(dist, "assets"), { recursive: true });
cpSync(
  join(import.meta.dirname, "..", "node_modules", "minisearch", "dist", "umd", "index.js"),
  join(dist, "assets", "minisearch.js"),
);
write("assets/search.js", searchData(pages));
for (const [from, to] of Object.entries(copies)) cpSync(join(root, from), join(dist, to));
if (hasPlayground) cpSync(playground, join(dist, "page"), { recursive: true });
write("llms.txt", llms({ home, guide, reference, functions }));
write("llms-full.txt", llmsFull({ home, guide, reference, functions }));
for (const page of guide) write(page.path.replace(/html$/, "md"), page.markdown);
console.log(`${pages.length} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`);
