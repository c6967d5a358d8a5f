import { wellFormed } from "../decode/reading.ts";
import { harmless, harmlessLine } from "../encoding/terminal.ts";
import { cutAt } from "../values/shorten.ts";
import type { Style } from "./style.ts";

/** How many characters of a long line are shown before the place; after it, twice as many. */
const margin = 60;

/** Returns the lines of a text in a form that can be written. LF, CRLF and CR end a line. */
export const linesOf = (text: string): string[] => wellFormed(text).split(/\r\n?|\n/);

/** Returns the part of a line to show around a column (from 1), and where that part begins. */
function partOf(source: string, column: number): { at: number; from: number; text: string } {
  const at = Math.min(Math.max(column - 1, 0), source.length);
  const from = at > 2 * margin ? cutAt(source, at - margin) : 0;
  return { at, from, text: source.slice(from, cutAt(source, at + 2 * margin)) };
}

/** Returns a line, or the part around a column if it is long: one line may be a whole file with thousands of findings. */
export const excerpt = (source: string, column: number): string =>
  source.length > 1000 ? partOf(source, column).text : source;

/** Returns a source line with its number, and a caret below the column (from 1). */
export function sourceFrame(source: string, line: number, column: number, style: Style): string {
  const { at, from, text } = partOf(source, column);
  // A byte order mark counts as a column, but has no width.
  const visible = (part: string) => harmless(part.replace(/^\ufeff/, ""));
  const lead = visible(text.slice(0, at - from)).replace(/[^\t]/g, " ");
  const number = String(line);
  return [
    `${style.dim(`${number} |`)} ${from > 0 ? "…" : ""}${visible(text)}`,
    `${style.dim(`${" ".repeat(number.length)} |`)} ${from > 0 ? " " : ""}${lead}${style.red("^")}`,
  ]
    .map(text => `  ${text}\n`)
    .join("");
}

/** Returns advice as a line below the frame of a source line; empty if there is none. */
export const adviceLine = (advice: string | undefined, line: number, style: Style): string =>
  advice === undefined
    ? ""
    : `  ${" ".repeat(String(line).length)} ${style.dim("=")} ${harmlessLine(advice)}\n`;
