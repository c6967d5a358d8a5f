// The search data as a script: pages that are opened as files can load nothing else. assets/find.js searches them.
import type { Page } from "./page.ts";

interface Entry {
  readonly id: number;
  readonly path: string;
  readonly title: string;
  /** The title of its page. */
  readonly page: string;
  readonly text: string;
  readonly more: string;
  /** The guide comes first: it says how to do things, the others what things are. Its list of pages only leads to them. */
  readonly weight: number;
}

function searchEntries(pages: readonly Page[]): Entry[] {
  const entries = pages.flatMap(page =>
    page.sections.map(({ id, title, text, more = "" }) => ({
      path: id === "" ? page.path : `${page.path}#${id}`,
      title,
      page: page.title,
      text: text.replaceAll("`", ""),
      more,
      weight: page.door === "guide" && page.path !== "guide/index.html" ? 3.5 : 1,
    })),
  );
  return entries.map((entry, id) => ({ id, ...entry }));
}

export const searchData = (pages: readonly Page[]): string =>
  `globalThis.jobwrightSections = ${JSON.stringify(searchEntries(pages))};\n`;
