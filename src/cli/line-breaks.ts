// The `**` of tinyglobby does not go past a line break in a name. While a glob is matched, other characters stand for line breaks.

/** The line breaks of a regular expression. */
const breaks = "\n\r\u2028\u2029";
/** Characters of no meaning, which no name has by chance. */
const instead = "\ue00a\ue00d\ue028\ue029";

const replaced = (text: string, from: string, to: string): string =>
  text.replace(new RegExp(`[${from}]`, "g"), found => to[from.indexOf(found)] as string);

/** Returns a text without line breaks. */
export const withoutBreaks = (text: string): string => replaced(text, breaks, instead);

/** Returns the text that `withoutBreaks` was given. */
export const withBreaks = (text: string): string => replaced(text, instead, breaks);
