import { harmless } from "../encoding/terminal.ts";
import type { Style } from "./style.ts";

/** Returns a whole number with its thousands separated. `toLocaleString` does so too, but its first call takes ten milliseconds. */
export const numberText = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** Returns `1 file` or `2 files`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${numberText(n)} ${n === 1 ? one : many}`;
}

/**
 * Returns an error that is not a finding in a file: about the command line, or a file as a whole. It stays on one line, but for the
 * source line with its number and a caret.
 */
export const errorText = (message: string, style: Style): string =>
  `${style.red("error")}: ${harmless(message.replace(/\n(?! +(?:\d+ )?\| )/g, "\\n"))}\n`;
