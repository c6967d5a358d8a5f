// What every page of the site has, wherever it comes from.

/** A part of a page that the search finds separately. */
export interface Section {
  /** The anchor; empty for the beginning of the page. */
  readonly id: string;
  readonly title: string;
  /** The text, without markup. */
  readonly text: string;
  /** More words by which the search finds it, not shown. */
  readonly more?: string;
}

export type Door = "home" | "guide" | "reference" | "functions" | "project";

export interface Page {
  /** From the site's root, such as `guide/volumes.html`. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for search engines and llms.txt. */
  readonly description: string;
  readonly door: Door;
  /** The article, with its h1. */
  readonly html: string;
  readonly sections: readonly Section[];
  /** The article for machines. */
  readonly markdown: string;
  /** The headings in the page's own list of contents. */
  readonly contents: readonly { readonly id: string; readonly title: string }[];
}

/** Returns the relative path from one page to another. */
export function linkTo(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  while (here.length > 0 && here[0] === there[0] && there.length > 1) {
    here.shift();
    there.shift();
  }
  return "../".repeat(here.length) + there.join("/");
}

export const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    char => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char] as string,
  );

/** Returns a heading's anchor as code hosts make it, so that links work on both. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

/** Returns the text of HTML, for the search. */
export const textOf = (html: string): string =>
  html
    .replace(/<\/?(?:code|a|strong|em|span)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name] as string,
    )
    .replace(/\s+/g, " ")
    .trim();
