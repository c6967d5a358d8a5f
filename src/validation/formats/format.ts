import { byteLength } from "../../encoding/utf8.ts";

/** What a format check returns for a valid text. One shared list, so that valid manifests create no garbage. */
export const sound: readonly string[] = /*@__PURE__*/ Object.freeze([]);

/**
 * Returns the message for a text that does not match a regular expression. `examples` are joined as the server joins
 * them.
 *
 * @see util/validation RegexError
 * @see validate/content RegexError
 */
export function regexSentence(words: string, regex: string, examples: string): string {
  return `${words} (${examples}regex used for validation is '${regex}')`;
}

type Unit = "characters" | "bytes";

/**
 * Returns the message for a text that is too long.
 *
 * @see util/validation MaxLenError
 * @see validate/content MaxLenError
 */
export function maxLengthSentence(max: number, unit: Unit = "characters"): string {
  return `must be no more than ${max} ${unit}`;
}

/** Checks the format of a text. Returns the server's messages, none if the text is valid. */
export type Format = (text: string) => readonly string[];

/**
 * Makes a format check.
 *
 * A matching text is plain ASCII, so its length in bytes is its length.
 *
 * @param words what the text must consist of, in the server's words
 * @param regex the expression that the server quotes; matches only plain ASCII
 * @param examples the examples, joined as the server joins them
 * @param max the greatest length in bytes
 * @param unit what the server calls the bytes
 * @param matches replaces the expression if matching it would need a deep stack on hostile texts
 */
export function format(
  words: string,
  regex: string,
  examples = "",
  max = Infinity,
  unit?: Unit,
  matches?: (text: string) => boolean,
): Format {
  // The name and the uid of a Job occur several times, in turn.
  let last: string | undefined;
  let previous: string | undefined;
  return text => {
    if (text === last || text === previous) return sound;
    if (!matches) {
      const whole = new RegExp(`^${regex}$`);
      matches = text => whole.test(text);
    }
    const matched = matches(text);
    const isLong = (matched ? text.length : byteLength(text)) > max;
    if (matched && !isLong) {
      previous = last;
      last = text;
      return sound;
    }
    const found = isLong ? [maxLengthSentence(max, unit)] : [];
    if (!matched) found.push(regexSentence(words, regex, examples));
    return found;
  };
}
