// What every page of the site is, wherever it comes from.

/** A part of a page that the search finds by itself. */
export interface Section {
  /** The anchor; empty for the page's beginning. */
  readonly id: string;
  readonly title: string;
  /** Words, without markup. */
  readonly text: string;
  /** More words by which it is found, not shown. */
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
  /** The same for machines. */
  readonly markdown: string;
  /** The headings that the page's own list of contents shows. */
  readonly contents: readonly { readonly id: string; readonly title: string }[];
}

/** The way from one page to another. */
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

/** An anchor as code hosts make it of a heading, so that links work on both. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

/** The text of HTML, for the search. */
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
