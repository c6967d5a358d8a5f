import { byteLength } from "../../encoding/utf8.ts";

/** What a format check answers for a text without fault: shared, so that the happy path makes no garbage. */
export const sound: readonly string[] = /*@__PURE__*/ Object.freeze([]);

/**
 * The sentence for a text that does not match a regular expression. The examples are as the server joins them.
 *
 * @see util/validation RegexError
 * @see validate/content RegexError
 */
export function regexSentence(words: string, regex: string, examples: string): string {
  return `${words} (${examples}regex used for validation is '${regex}')`;
}

type Unit = "characters" | "bytes";

/**
 * The sentence for a text that is too long.
 *
 * @see util/validation MaxLenError
 * @see validate/content MaxLenError
 */
export function maxLengthSentence(max: number, unit: Unit = "characters"): string {
  return `must be no more than ${max} ${unit}`;
}

/** A check of a text's format: gives the server's messages, none when the text is sound. */
export type Format = (text: string) => readonly string[];

/**
 * Makes a format check.
 *
 * A text that matches is plain ASCII: it has as many bytes as units.
 *
 * @param words what the text must consist of, in the server's words
 * @param regex the expression that the server names; it matches plain ASCII alone
 * @param examples as the server joins them
 * @param max the greatest length in bytes
 * @param unit what the server calls them
 * @param matches replaces a match of the expression where that would need a deep stack on hostile texts
 */
export function format(
  words: string,
  regex: string,
  examples = "",
  max = Infinity,
  unit?: Unit,
  matches?: (text: string) => boolean,
): Format {
  let last: string | undefined;
  return text => {
    if (text === last) return sound;
    if (!matches) {
      const whole = new RegExp(`^${regex}$`);
      matches = text => whole.test(text);
    }
    const matched = matches(text);
    const isLong = (matched ? text.length : byteLength(text)) > max;
    if (matched && !isLong) {
      last = text;
      return sound;
    }
    const found = isLong ? [maxLengthSentence(max, unit)] : [];
    if (!matched) found.push(regexSentence(words, regex, examples));
    return found;
  };
}
