/** What a format check answers for a text without fault: shared, so that the happy path makes no garbage. */
export const sound: readonly string[] = /*@__PURE__*/ Object.freeze([]);

/** The length of a text in bytes of UTF-8, which is what the server counts. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Both halves of a surrogate pair count two bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return bytes;
}

/**
 * The sentence for a text that does not match a regular expression.
 *
 * @see util/validation RegexError
 * @see validate/content RegexError
 */
export function regexSentence(words: string, regex: string, ...examples: readonly string[]): string {
  return `${words} (${examples.length > 0 ? "e.g. " : ""}${examples
    .map(example => `'${example}', `)
    .join(" or ")}regex used for validation is '${regex}')`;
}

/**
 * The sentence for a text that is too long.
 *
 * @see util/validation MaxLenError
 * @see validate/content MaxLenError
 */
export function maxLengthSentence(max: number, unit: "characters" | "bytes" = "characters"): string {
  return `must be no more than ${max} ${unit}`;
}

/**
 * The sentence for a number out of its range.
 *
 * @see util/validation InclusiveRangeError
 */
export function rangeSentence(min: number, max: number): string {
  return `must be between ${min} and ${max}, inclusive`;
}

/** A check of a text's format: gives the server's messages, none when the text is sound. */
export type Format = (text: string) => readonly string[];

/** What a format check is made of. */
export interface FormatRule {
  /** What the text must consist of, in the server's words. */
  readonly words: string;
  /** The expression that the server names; it matches plain ASCII alone. */
  readonly regex: string;
  readonly examples: readonly string[];
  /** The greatest length in bytes; none by default. */
  readonly max?: number;
  readonly unit?: "bytes";
  /** Replaces a match of `regex` where that would need a deep stack on hostile texts. */
  readonly matches?: (text: string) => boolean;
}

/**
 * Makes a format check; what it is made of is asked for when it is first used.
 *
 * A text that matches is plain ASCII: it has as many bytes as units.
 */
export function format(rule: () => FormatRule): Format {
  let known: FormatRule | undefined;
  let whole: RegExp | undefined;
  return text => {
    known ??= rule();
    const { words, regex, examples, max = Number.POSITIVE_INFINITY, unit, matches } = known;
    if (matches === undefined) whole ??= new RegExp(`^${regex}$`);
    const matched = whole?.test(text) ?? matches?.(text) ?? false;
    const length = matched ? text.length : byteLength(text);
    if (matched && length <= max) return sound;
    const found = length > max ? [maxLengthSentence(max, unit)] : [];
    if (!matched) found.push(regexSentence(words, regex, ...examples));
    return found;
  };
}
