// The built site, as the tests read it.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Parser } from "htmlparser2";

export const dist = join(import.meta.dirname, "..", "dist");

/** What one HTML file says, without a browser. */
interface Html {
  readonly path: string;
  readonly text: string;
  readonly ids: ReadonlySet<string>;
  /** Every `href` and `src`, with the element that has it. */
  readonly links: readonly { readonly element: string; readonly to: string }[];
  /** How often each element is there. */
  readonly count: ReadonlyMap<string, number>;
  /** The words of the article. */
  readonly main: string;
  readonly meta: ReadonlyMap<string, string>;
}

export const read = (path: string): string => readFileSync(join(dist, path), "utf8");

export const files = (): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(dist, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

export function parse(path: string): Html {
  const text = read(path);
  const ids = new Set<string>();
  const links: { element: string; to: string }[] = [];
  const count = new Map<string, number>();
  const meta = new Map<string, string>();
  let main = "";
  let inMain = false;
  const parser = new Parser({
    onopentag(name, { id, href, src, name: key, content, lang }) {
      count.set(name, (count.get(name) ?? 0) + 1);
      if (id !== undefined) {
        if (ids.has(id)) throw new Error(`${path}: two elements have the id ${id}`);
        ids.add(id);
      }
      for (const to of [href, src]) if (to !== undefined) links.push({ element: name, to });
      if (name === "meta" && key !== undefined) meta.set(key, content ?? "");
      if (name === "html") meta.set("lang", lang ?? "");
      if (name === "main") inMain = true;
    },
    ontext(words) {
      if (inMain) main += words;
    },
    onclosetag(name) {
      if (name === "main") inMain = false;
    },
  });
  parser.end(text);
  return { path, text, ids, links, count, main, meta };
}

/** Pages of the site; what the folder `page` holds is another's. */
export const htmlFiles = (): Html[] =>
  files()
    .filter(file => file.endsWith(".html") && !file.startsWith("page/"))
    .map(parse);
