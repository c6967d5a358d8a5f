import { harmless } from "../encoding/terminal.ts";
import type { Style } from "./style.ts";

/** A number whose thousands are set apart. */
export const numberText = (n: number): string => n.toLocaleString("en-US");

/** `1 file`, `2 files`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${numberText(n)} ${n === 1 ? one : many}`;
}

/** An error that is no finding in a file: of the command line, of a file as a whole. */
export const errorText = (message: string, style: Style): string =>
  `${style.red("error")}: ${harmless(message)}\n`;
