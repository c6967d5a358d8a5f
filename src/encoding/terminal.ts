/**
 * Makes text from outside safe to print in a terminal. Control characters would act as commands there, and others hide
 * or reorder the text. `##[` begins a command anywhere in a log of GitHub Actions.
 */
export function harmless(text: string): string {
  return text.replace(
    /#(?=#\[)|[^\t\n -~\xa0-\u2027\u202f-\u2065\u206a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu,
    "\ufffd",
  );
}

/**
 * Puts text from outside on one line. After a line break it would look like our own output, and in a CI log even like a
 * command.
 */
export const inLine = (text: string): string => text.replaceAll("\n", "\\n");

/** Makes text from outside safe to print in a terminal, on one line. */
export const harmlessLine = (text: string): string => harmless(inLine(text));

/** The same for a path with which a line begins: in a log of GitHub Actions, a line that begins with `::` is a command. */
export const harmlessPath = (path: string): string => harmlessLine(/^\s*::/.test(path) ? `./${path}` : path);

/** Writes a UTF-16 code unit as JavaScript and JSON escape it. */
export const unicodeEscape = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Makes JSON safe to print in a terminal or a log. It stays the same value, because such characters are only in its texts. */
export const harmlessJson = (json: string): string =>
  json.replace(/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|#(?=#\[)/g, unicodeEscape);
