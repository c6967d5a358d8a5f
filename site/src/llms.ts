// The site for machines: llms.txt lists its pages, llms-full.txt holds all of their text. See https://llmstxt.org.
import { posix } from "node:path";
import type { Page } from "./page.ts";

interface Parts {
  readonly home: Page;
  readonly guide: readonly Page[];
  readonly reference: readonly Page[];
  readonly functions: readonly Page[];
}

const summary = `> Kubernetes Jobs and CronJobs in TypeScript: fluent, immutable, typed builders; the API server's verdict in its own
> words, without a cluster; kubectl's YAML, byte for byte.

- Factories and methods have the API's names: \`job("pi").backoffLimit(3).template(t => t.restartPolicy("Never").container("pi", "perl:5.34"))\`.
- The fields of \`metadata\` and \`spec\` stand side by side on \`job()\`, \`cronJob()\` and template builders.
- Of a list or map the plural replaces (\`containers([...])\`), the singular adds (\`container(...)\`).
- A nested part is a plain object, a builder, or a function of a fresh builder.
- \`build()\`, \`toYaml()\` and \`toJson()\` throw \`InvalidError\` with every fault; \`dryRunCreate(manifest)\` answers instead of throwing.`;

const list = (pages: readonly Page[], ending: string): string =>
  pages
    .map(({ title, path, description }) => `- [${title}](${path.replace(/html$/, ending)}): ${description}`)
    .join("\n");

export const llms = ({ guide, reference, functions }: Parts): string => `# jobwright

${summary}

## Guide

${list(guide, "md")}

## Functions

${list(functions, "html")}

## Reference

${list(reference, "html")}

## Optional

- [Everything in one file](llms-full.txt): the guide, the functions and every field
`;

/** Points links to Markdown files beside a page, and to anchors in it, to where they lead from the site's root. */
const fromRoot = (text: string, path: string): string =>
  text.replace(
    /\]\((?!\))([\w-]+\.md)?(#[\w-]+)?\)/g,
    (_, file = posix.basename(path).replace(/html$/, "md"), anchor = "") =>
      `](${posix.join(posix.dirname(path), file)}${anchor})`,
  );

/** Returns a page's text as part of a longer one: its headings one level down, its links from the site's root. */
const below = ({ path, markdown }: Page): string =>
  markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map(part => (part.startsWith("```") ? part : fromRoot(part.replace(/^#/gm, "##"), path)))
    .join("")
    .trim();

export const llmsFull = ({ home, guide, reference, functions }: Parts): string =>
  [home.markdown.trim(), ...[...guide, ...functions, ...reference].map(below)]
    .filter(text => text !== "")
    .join("\n\n")
    .concat("\n");
