/** Characters that people see as a space, or not at all, but that are text to YAML. */
const oddSpaces = "\\xa0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000";
/** Such a character where a space would have a meaning: before all text of a line, next to `:` or `-`, or before a comment. */
const mistaken = new RegExp(
  `(?<=^[ ${oddSpaces}]*|[:-] *)[${oddSpaces}]|[${oddSpaces}](?=[ ${oddSpaces}]*[:#])`,
);
const names: Readonly<Record<string, string>> = {
  "00A0": "a no-break space",
  "200B": "a zero width space",
  "3000": "an ideographic space",
};

/** The patterns of lines that cannot be read, with what each looks like. */
const lookalikes: readonly (readonly [RegExp, string])[] = [
  [/^[^"'#]*\{\{/, "This looks like a Helm template: render it first (`helm template`)"],
  [/^[^"'#]*\{%/, "This looks like a template: render it first"],
  [/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/, "This looks like a conflict mark of git: take the marks out"],
  [/^\s*```/, "This looks like Markdown: take the YAML out of it"],
  [/^\s*<[!a-z]/i, "This looks like HTML"],
  [/^\s*(?:\/[/*]|;)/, "A comment begins with `#`"],
  [/^(?:\s+---|--|={3,})\s*$/, "Documents are separated by `---` at the start of a line"],
  [/^\s*-[^\s-]/, "Is a space missing after the `-` of an item?"],
  [/^[^"'#:]*\uff1a/, "U+FF1A is not a colon in YAML"],
  [/^\s*(?:- +)*[\w./-]+:(?!\/\/)[^\s:]/, "Is a space missing after the colon of a key?"],
];

/** How much of a line is searched; no pattern needs more. */
const maxHintLine = 300;

/** Returns the first character that people take for a space although it is none: `U+00A0 (a no-break space)`. */
export function oddSpace(text: string): string | undefined {
  const found = new RegExp(`[${oddSpaces}]`).exec(text);
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${code} (${names[code] ?? "an unusual space"})`;
}

/** A text with its lines. */
interface Written {
  readonly text: string;
  readonly lines: { at(offset: number): { readonly line: number } };
}

/**
 * Returns what the author may have meant, as a sentence after a full stop; empty if there is nothing to say. Looks at the line of the
 * fault, and at the earlier line on which the fault began (by default the line above).
 */
export function hint({ text, lines }: Written, offset: number, from?: number): string {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  const earlier = text.lastIndexOf("\n", (from ?? line - 1) - 1) + 1;
  for (const start of [line, earlier]) {
    const [written = ""] = text.slice(start, start + maxHintLine).split(/[\r\n]/, 1);
    const odd = mistaken.exec(written);
    if (odd !== null)
      return `. ${oddSpace(odd[0])} on line ${lines.at(start).line} is text to YAML, only U+0020 is a space`;
    const found = lookalikes.find(([pattern]) => pattern.test(written));
    if (found !== undefined) return `. ${found[1]}`;
  }
  return "";
}
