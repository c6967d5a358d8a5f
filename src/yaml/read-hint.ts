/** What people see as a space, or not at all, and what is text to YAML. */
const oddSpaces = "\\xa0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000";
/** Such a character where a space would have a meaning: before all other text, beside `:` or `-`, before a comment. */
const mistaken = new RegExp(
  `(?<=^[ ${oddSpaces}]*|[:-] *)[${oddSpaces}]|[${oddSpaces}](?=[ ${oddSpaces}]*[:#])`,
);
const names: Readonly<Record<string, string>> = {
  "00A0": "a no-break space",
  "200B": "a zero width space",
  "3000": "an ideographic space",
};

/** What a line that cannot be read looks like. */
const lookalikes: readonly (readonly [RegExp, string])[] = [
  [/^[^"'#]*\{\{/, "This looks like a Helm template: render it first (`helm template`)"],
  [/^[^"'#]*\{%/, "This looks like a template: render it first"],
  [/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/, "This looks like a conflict mark of git: take the marks out"],
  [/^\s*```/, "This looks like Markdown: take the YAML out of it"],
  [/^\s*<[!a-z]/i, "This looks like HTML"],
  [/^\s*(?:\/[/*]|;)/, "A comment begins with `#`"],
  [/^(?:\s+---|--|={3,})\s*$/, "Documents are separated by `---` at the start of a line"],
  [/^\s*-[^\s-]/, "Is there no space behind the `-` of an item?"],
  [/^[^"'#:]*\uff1a/, "U+FF1A is no colon to YAML"],
  [/^\s*(?:- +)*[\w./-]+:(?!\/\/)[^\s:]/, "Is there no space behind the colon of a key?"],
];

/** How much of a line is looked at: no mark stands further behind. */
const maxHintLine = 300;

/** The first character of a text that a person takes for a space, although it is none: `U+00A0 (a no-break space)`. */
export function oddSpace(text: string): string | undefined {
  const found = new RegExp(`[${oddSpaces}]`).exec(text);
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${code} (${names[code] ?? "an unusual space"})`;
}

/** A text that knows its lines. */
interface Written {
  readonly text: string;
  readonly lines: { at(offset: number): { readonly line: number } };
}

/**
 * What a person may have meant who wrote the line of a fault, or an earlier one on which what is wrong began (without
 * one, the line above). Behind a full stop; empty where there is nothing to say.
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
