// Markdown as this site writes it: highlighted without scripts or inline styles, with an anchor on every heading.
import MarkdownIt from "markdown-it";
import { createCssVariablesTheme, createHighlighter } from "shiki";
import { escapeHtml, type Section, slug, textOf } from "./page.ts";

const theme = createCssVariablesTheme({ name: "jobwright", variablePrefix: "--shiki-" });
const languages = ["ts", "js", "yaml", "json", "sh"];
const highlighter = await createHighlighter({ themes: [theme], langs: languages });

/** Code with its words in classes; a scroll box that the keyboard reaches. */
export function code(text: string, language: string, label?: string): string {
  const known = languages.includes(language);
  const body = known
    ? highlighter
        .codeToHtml(text, { lang: language, theme: "jobwright" })
        .replace(/^<pre[^>]*><code>|<\/code><\/pre>$/g, "")
        .replace(/ style="color:var\(--shiki-([\w-]+)\)"/g, (_, name: string) => ` class="${name}"`)
        .replace(/<span class="foreground">([^<]*)<\/span>/g, "$1")
        .replace(/<span class="line">(.*)<\/span>$/gm, "$1")
    : escapeHtml(text);
  const name = label === undefined ? "" : `<figcaption>${label}</figcaption>`;
  return `<figure class="code">${name}<pre tabindex="0"><code${known ? ` class="language-${language}"` : ""}>${body}</code></pre></figure>\n`;
}

export interface Rendered {
  readonly title: string;
  readonly html: string;
  readonly sections: readonly Section[];
  readonly contents: readonly { readonly id: string; readonly title: string }[];
}

/** The mark of test/guide/pages.ts that stands before a block of code. */
const mark = /^<!-- (code|output|compiler|command): (\S+)(?: .*)? -->\n?$/;

function labelOf(html: string | undefined): string | undefined {
  const [, kind, file] = mark.exec(html ?? "") ?? [];
  if (kind === "code") return `<span class="file">examples/guide/${file}</span>`;
  if (kind === "output") return "It prints";
  if (kind === "command") return "The command";
  return kind === "compiler" ? "The compiler says" : undefined;
}

/**
 * Writes Markdown as HTML.
 *
 * @param link what a link or a picture of the text is on the site; nothing for what is not there, whose words stay
 */
export function render(text: string, link: (href: string) => string | undefined = href => href): Rendered {
  const md = new MarkdownIt({ html: true, linkify: false, typographer: false });
  const sections: Section[] = [];
  const contents: { id: string; title: string }[] = [];
  const seen = new Map<string, number>();
  let title = "";

  const tokens = md.parse(text, {});
  for (const [i, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const heading = textOf(md.renderInline(tokens[i + 1]?.content ?? ""));
      const base = slug(heading);
      const count = seen.get(base) ?? 0;
      seen.set(base, count + 1);
      const id = count === 0 ? base : `${base}-${count}`;
      token.attrSet("id", id);
      if (token.tag === "h1") title = heading;
      if (token.tag === "h2") contents.push({ id, title: heading });
      sections.push({ id: token.tag === "h1" ? "" : id, title: heading, text: "" });
    }
    if (token.type === "inline" && sections.length > 0 && tokens[i - 1]?.type !== "heading_open") {
      const last = sections.at(-1) as Section;
      sections[sections.length - 1] = {
        ...last,
        text: `${last.text} ${textOf(md.renderInline(token.content))}`.trim(),
      };
    }
    let gone = 0;
    for (const child of token.children ?? []) {
      const name = child.type === "image" ? "src" : child.type === "link_open" ? "href" : undefined;
      if (name !== undefined) {
        const to = link(String(child.attrGet(name) ?? ""));
        if (to !== undefined) child.attrSet(name, to);
        else {
          child.type = "text";
          if (name === "href") gone++;
        }
      } else if (child.type === "link_close" && gone > 0) {
        child.type = "text";
        gone--;
      }
    }
  }
  md.renderer.rules.fence = (all, i) => {
    const token = all[i];
    const label = labelOf(all[i - 1]?.type === "html_block" ? all[i - 1]?.content : undefined);
    return code((token?.content ?? "").trimEnd(), token?.info.trim() ?? "", label);
  };
  md.renderer.rules.html_block = (all, i) =>
    mark.test(all[i]?.content ?? "") ? "" : (all[i]?.content ?? "");
  md.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
  md.renderer.rules.table_close = () => "</table></div>\n";
  md.renderer.rules.heading_close = (all, i) => {
    const open = all[i - 2];
    const id = open?.attrGet("id");
    const level = all[i]?.tag;
    const anchor =
      level === "h1" ? "" : ` <a class="anchor" href="#${id}" aria-label="Link to this section">#</a>`;
    return `${anchor}</${level}>\n`;
  };
  // A heading that says nothing is no heading.
  const html = md.renderer.render(tokens, md.options, {}).replace(/<th[^>]*><\/th>/g, "<td></td>");
  return { title, html, sections, contents };
}

const plain = new MarkdownIt({ html: false });

/** One line of Markdown, such as a sentence of TSDoc. */
export const inline = (text: string): string => plain.renderInline(text);
