import { harmless } from "../encoding/terminal.ts";
import type { Style } from "./style.ts";

/** `1 file`, `2 files`; thousands are set apart. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en-US")} ${n === 1 ? one : many}`;
}

/** An error that is no finding in a file: of the command line, of a file as a whole. */
export const errorText = (message: string, style: Style): string =>
  `${style.red("error")}: ${harmless(message)}\n`;
