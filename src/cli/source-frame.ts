import type { Style } from "./style.ts";
import { harmless } from "./text.ts";

/** How much of a long line is shown on each side of the place. */
const margin = 60;

/** A line of a text, from 1; lines end at LF, CRLF or CR. */
export function lineOf(text: string, line: number): string {
  const breaks = /\r\n?|\n/g;
  let start = 0;
  for (let at = 1; at < line; at++) {
    if (!breaks.test(text)) return "";
    start = breaks.lastIndex;
  }
  breaks.lastIndex = start;
  return text.slice(start, breaks.exec(text)?.index);
}

/** A source line with its number, and a caret below the column, from 1. */
export function sourceFrame(source: string, line: number, column: number, style: Style): string {
  const at = Math.min(column - 1, source.length);
  const from = at > 2 * margin ? at - margin : 0;
  const shown = harmless(source.slice(from, at + 2 * margin));
  const lead = shown.slice(0, at - from).replace(/[^\t]/g, " ");
  const number = String(line);
  return [
    `${style.dim(`${number} |`)} ${from > 0 ? "…" : ""}${shown}`,
    `${style.dim(`${" ".repeat(number.length)} |`)} ${from > 0 ? " " : ""}${lead}${style.red("^")}`,
  ]
    .map(text => `  ${text}\n`)
    .join("");
}
