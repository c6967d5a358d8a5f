import type { Style } from "./style.ts";

/** Text from outside as one that a terminal may show: control characters would run as commands there. */
export function harmless(text: string): string {
  return text.replace(
    /[^\t\n -~\xa0-\u2027\u202f-\u2065\u206a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu,
    "\ufffd",
  );
}

/** `1 file`, `2 files`; thousands are set apart. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en-US")} ${n === 1 ? one : many}`;
}

/** An error that is no finding in a file: of the command line, of a file as a whole. */
export const errorText = (message: string, style: Style): string =>
  `${style.red("error")}: ${harmless(message)}\n`;
