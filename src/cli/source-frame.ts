import { harmless } from "../encoding/terminal.ts";
import type { Style } from "./style.ts";

/** How much of a long line is shown on each side of the place. */
const margin = 60;

/** The lines of a text; they end at LF, CRLF or CR. */
export const linesOf = (text: string): string[] => text.split(/\r\n?|\n/);

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
