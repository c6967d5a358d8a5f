// Writes Markdown as this site shows it: highlighted without scripts or inline styles, with an anchor on every heading.
import MarkdownIt from "markdown-it";
import { createCssVariablesTheme, createHighlighter } from "shiki";
import { escapeHtml, type Section, slug, textOf } from "./page.ts";

const theme = createCssVariablesTheme({ name: "jobwright", variablePrefix: "--shiki-" });
const languages = ["ts", "js", "yaml", "json", "sh"];
const highlighter = await createHighlighter({ themes: [theme], langs: languages });

/** Returns code with its words in classes, in a scroll box that the keyboard reaches. */
export function code(text: string, language: string, label?: string): string {
  const known = languages.includes(language);
  const body = known
    ? highlighter
        // No time limit, so that a slow machine makes the same pages.
        .codeToHtml(text, { lang: language, theme: "jobwright", tokenizeTimeLimit: 0 })
        .replace(/^<pre[^>]*><code>|<\/code><\/pre>$/g, "")
        .replace(/ style="color:var\(--shiki-([\w-]+)\)"/g, (_, name: string) => ` class="${name}"`)
        .replace(/<span class="foreground">([^<]*)<\/span>/g, "$1")
        .replace(/<span class="line">(.*)<\/span>$/gm, "$1")
    : escapeHtml(text);
  const name = label === undefined ? "" : `<figcaption>${label}</figcaption>`;
  return `<figure class="code">${name}<pre tabindex="0"><code${known ? ` class="language-${language}"` : ""}>${body}</code></pre></figure>\n`;
}

interface Rendered {
  readonly title: string;
  readonly html: string;
  readonly sections: readonly Section[];
  readonly contents: readonly { readonly id: string; readonly title: string }[];
}

/** Matches the mark of test/guide/pages.ts before a block of code. */
const mark = /^<!-- (code|output|compiler|command): (\S+)(?: .*)? -->\n?$/;

function labelOf(html: string | undefined): string | undefined {
  const [, kind, file] = mark.exec(html ?? "") ?? [];
  if (kind === "code") return `<span class="file">examples/guide/${file}</span>`;
  if (kind === "output") return "It prints";
  if (kind === "command") return "The command";
  return kind === "compiler" ? "The compiler says" : undefined;
}

type Markdown = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Markdown["parse"]>[number];
type Link = (href: string) => string | undefined;

/** Collects the headings of a text. Each gets an anchor, and a section with the text after it. */
class Outline {
  title = "";
  readonly sections: Section[] = [];
  readonly contents: { id: string; title: string }[] = [];
  /** How many headings wanted each anchor. */
  readonly #wanted = new Map<string, number>();

  heading(token: Token, text: string): void {
    const anchor = slug(text);
    const count = this.#wanted.get(anchor) ?? 0;
    this.#wanted.set(anchor, count + 1);
    const id = count === 0 ? anchor : `${anchor}-${count}`;
    token.attrSet("id", id);
    if (token.tag === "h1") this.title = text;
    if (token.tag === "h2") this.contents.push({ id, title: text });
    this.sections.push({ id: token.tag === "h1" ? "" : id, title: text, text: "" });
  }

  words(text: string): void {
    const last = this.sections.pop();
    if (last !== undefined) this.sections.push({ ...last, text: `${last.text} ${text}`.trim() });
  }
}

/** Points the links and pictures of a paragraph to their targets on the site. If a target is not there, only the words stay. */
function relink(tokens: readonly Token[], link: Link): void {
  let gone = 0;
  for (const token of tokens) {
    const name = token.type === "image" ? "src" : token.type === "link_open" ? "href" : undefined;
    if (name !== undefined) {
      const to = link(String(token.attrGet(name) ?? ""));
      if (to !== undefined) token.attrSet(name, to);
      else {
        token.type = "text";
        if (name === "href") gone++;
      }
    } else if (token.type === "link_close" && gone > 0) {
      token.type = "text";
      gone--;
    }
  }
}

/** What the site renders in its own way. */
const rules: Markdown["renderer"]["rules"] = {
  fence(all, i) {
    const { content = "", info = "" } = all[i] ?? {};
    const label = labelOf(all[i - 1]?.type === "html_block" ? all[i - 1]?.content : undefined);
    return code(content.trimEnd(), info.trim(), label);
  },
  code_block: (all, i) => code((all[i]?.content ?? "").trimEnd(), ""),
  html_block: (all, i) => (mark.test(all[i]?.content ?? "") ? "" : (all[i]?.content ?? "")),
  table_open: () => '<div class="table" tabindex="0"><table>\n',
  table_close: () => "</table></div>\n",
  heading_close(all, i) {
    const id = all[i - 2]?.attrGet("id");
    const level = all[i]?.tag;
    const anchor =
      level === "h1" ? "" : ` <a class="anchor" href="#${id}" aria-label="Link to this section">#</a>`;
    return `${anchor}</${level}>\n`;
  },
};

/**
 * Writes Markdown as HTML.
 *
 * @param link returns the target of a link or picture on the site; undefined if there is none, and then only the words stay
 */
export function render(text: string, link: Link = href => href): Rendered {
  const md = new MarkdownIt({ html: true, linkify: false, typographer: false });
  Object.assign(md.renderer.rules, rules);
  const words = (markdown = "") => textOf(md.renderInline(markdown));
  const outline = new Outline();
  const tokens = md.parse(text, {});
  for (const [i, token] of tokens.entries()) {
    if (token.type === "heading_open") outline.heading(token, words(tokens[i + 1]?.content));
    else if (token.type === "inline" && tokens[i - 1]?.type !== "heading_open")
      outline.words(words(token.content));
    relink(token.children ?? [], link);
  }
  const { title, sections, contents } = outline;
  // A header cell without text is not a header.
  const html = md.renderer.render(tokens, md.options, {}).replace(/<th[^>]*><\/th>/g, "<td></td>");
  return { title, html, sections, contents };
}

const plain = new MarkdownIt({ html: false });

/** Writes one line of Markdown as HTML, such as a sentence of TSDoc. */
export const inline = (text: string): string => plain.renderInline(text);
