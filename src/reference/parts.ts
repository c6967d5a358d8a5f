/** Returns a word in lower case and without a plural s. */
export const plainWord = (word: string): string => word.toLowerCase().replace(/(?<=...)s$/, "");

/** Returns the words of a name: `image`, `pull`, `secret`. */
const wordsOf = (name: string): string[] => name.split(/(?<=[a-z\d])(?=[A-Z])|[-_ ]+/).map(plainWord);

/** Shorter words begin too many names. */
const shortest = 4;

/**
 * Whether a wrong name is a part of a right one: the beginning of it, or of one of its words, as `pullPolicy` of `imagePullPolicy`; or some
 * of its words in order, as `ttlAfterFinished` of `ttlSecondsAfterFinished`.
 */
export function isPartOf(wrong: string, name: string): boolean {
  const parts = wordsOf(wrong);
  const words = wordsOf(name);
  const joined = parts.join("");
  if (joined.length < shortest) return false;
  if (words.some((_, i) => words.slice(i).join("").startsWith(joined))) return true;
  let at = 0;
  for (const part of parts) {
    const found = words.findIndex((word, i) => i >= at && isBeginning(part, word));
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

const isBeginning = (part: string, word: string): boolean =>
  part === word || (part.length >= shortest && word.startsWith(part));
