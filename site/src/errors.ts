// The errors, and what to do about each: the catalogue of `jobwright/reference` as one page.
import { type ErrorReference, errorReferences, explain } from "../../src/reference/index.ts";
import { inline } from "./markdown.ts";
import { escapeHtml, type Page, slug } from "./page.ts";

export const errorsPath = "reference/errors.html";

/** Returns a detail with dots for each part that varies. */
export const shown = (detail: string): string => detail.replace(/\{(?:word)?\}/g, "…");

/** Returns the anchor of a catalogue entry, made from its first detail. */
const idOf = ({ details: [first = ""] }: ErrorReference): string =>
  slug(shown(first).slice(0, 80)) || "error";

/** Returns the anchor of the entry that has a detail. */
export function errorId(detail: string): string {
  const entry = errorReferences().find(({ details }) => details.includes(detail));
  if (entry === undefined) throw new Error(`no entry of the catalogue has ${detail}`);
  return idOf(entry);
}

/** Returns the page and the anchor of a field of the catalogue: `Job.metadata.name` is the `name` of an `ObjectMeta`. */
export function fieldLink(place: string): string {
  const { field } = explain(place);
  if (field === undefined) throw new Error(`no field of the catalogue is ${place}`);
  return `${field.owner}.html#${field.name}`;
}

function entryHtml(entry: ErrorReference): string {
  const { details, advice, fields } = entry;
  const words = details.map(detail => `<li><code>${escapeHtml(shown(detail))}</code></li>`).join("");
  const said = [...new Set(fields.flat())].sort();
  const places = said.map(place => `<a href="${fieldLink(place)}">${place}</a>`).join(", ");
  return `<section class="field" id="${idOf(entry)}">
<ul class="words">${words}</ul>
<p>${inline(advice)}</p>
${places === "" ? "" : `<dl><dt>Said of</dt><dd>${places}</dd></dl>\n`}</section>
`;
}

const entryMarkdown = ({ details, advice }: ErrorReference): string =>
  `- ${details.map(detail => `\`${shown(detail)}\``).join(", ")}: ${advice}`;

export function errorsPage(): Page {
  const entries = errorReferences();
  const details = entries.reduce((sum, entry) => sum + entry.details.length, 0);
  const what = `The ${details} details that an error can have, in the server's words, and what to do about each.`;
  const intro = `<p>An error names a field, what is wrong with it, and as a rule a detail: these are the details, <code>…</code> for what
varies. <code>adviceFor(error)</code> of <a href="../functions/reference.html">jobwright/reference</a> gives the same advice.</p>\n`;
  return {
    path: errorsPath,
    title: "Errors, and what to do",
    description: what,
    door: "reference",
    html: `<h1>Errors, and what to do</h1>\n<p>${what}</p>\n${intro}${entries.map(entryHtml).join("")}`,
    sections: entries.map(entry => ({
      id: idOf(entry),
      title: shown(entry.details[0] ?? ""),
      text: entry.advice,
      more: entry.details.slice(1).map(shown).join(" "),
    })),
    markdown: `# Errors, and what to do\n\n${what}\n\n${entries.map(entryMarkdown).join("\n")}\n`,
    contents: [],
  };
}
