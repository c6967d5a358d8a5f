/** Text from outside as one that a terminal may show: control characters would run as commands there, others hide or turn what is read. */
export function harmless(text: string): string {
  return text.replace(
    /[^\t\n -~\xa0-\u2027\u202f-\u2065\u206a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu,
    "\ufffd",
  );
}

/** What others have named, in one line: what stands behind a line break would be read as a line of ours, in a CI log even as a command. */
export const inLine = (text: string): string => text.replaceAll("\n", "\\n");

/** What others have named as a terminal may show it, in one line. */
export const harmlessLine = (text: string): string => harmless(inLine(text));
