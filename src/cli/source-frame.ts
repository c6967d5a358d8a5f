import { wellFormed } from "../decode/reading.ts";
import { harmless, harmlessLine } from "../encoding/terminal.ts";
import { cutAt } from "../values/shorten.ts";
import type { Style } from "./style.ts";
import { withoutMark } from "./visible-place.ts";

/** How many characters of a long line are shown before the place; after it, twice as many. */
const margin = 60;

/** Returns the lines of a text in a form that can be written, without a byte order mark. LF, CRLF and CR end a line. */
export const linesOf = (text: string): string[] => wellFormed(withoutMark(text)).split(/\r\n?|\n/);

/** Returns the part of a line to show around a column (from 1), and where that part begins. */
function partOf(source: string, column: number): { at: number; from: number; text: string } {
  const at = Math.min(Math.max(column - 1, 0), source.length);
  const from = at > 2 * margin ? cutAt(source, at - margin) : 0;
  return { at, from, text: source.slice(from, cutAt(source, at + 2 * margin)) };
}

/** Returns a line, or the part around a column if it is long: one line may be a whole file with thousands of findings. */
export const excerpt = (source: string, column: number): string =>
  source.length > 1000 ? partOf(source, column).text : source;

/** Matches what has no width: marks on the letter before them, joiners, and what chooses an emoji's look or colour. */
const noWidth = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/gu;

/** Matches what is as wide as two letters in a terminal: the letters of East Asia, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/gu;

/** Returns blanks as wide as a text is in a terminal. A tab stays, because its width depends on where it is. */
const blank = (text: string): string => text.replace(noWidth, "").replace(wide, "  ").replace(/[^\t]/gu, " ");

/** Returns a source line with its number, and a caret below the column (from 1). */
export function sourceFrame(source: string, line: number, column: number, style: Style): string {
  const { at, from, text } = partOf(source, column);
  const lead = blank(harmless(text.slice(0, at - from)));
  const number = String(line);
  return [
    `${style.dim(`${number} |`)} ${from > 0 ? "…" : ""}${harmless(text)}`,
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
