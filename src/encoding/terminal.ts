/**
 * Makes text from outside safe to print in a terminal. Control characters would act as commands there, and others hide
 * or reorder the text.
 */
export function harmless(text: string): string {
  return text.replace(
    /[^\t\n -~\xa0-\u2027\u202f-\u2065\u206a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu,
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
