/** The letters and digits of the server's suffixes: without vowels and what looks like them. */
export const suffixLetters = "bcdfghjklmnpqrstvwxz2456789";

/** Returns five random letters and digits, such as the server appends to `generateName`. */
export function randomSuffix(): string {
  let text = "";
  while (text.length < 5) text += suffixLetters.charAt(Math.random() * suffixLetters.length);
  return text;
}

/** All bytes in hexadecimal digits, filled when they are first needed. */
const bytes: string[] = [];

/** Returns two random bytes in hexadecimal digits. They need not be hard to guess, because what they name is never created. */
function twoBytes(mask = 0xffff, fixed = 0): string {
  const both = ((Math.random() * 0x10000) & mask) | fixed;
  return (bytes[both >> 8] as string) + (bytes[both & 255] as string);
}

/** Returns a random uid (UUID, version 4). */
export function randomUid(): string {
  while (bytes.length < 256) bytes.push((256 + bytes.length).toString(16).slice(1));
  const middle = `${twoBytes()}-${twoBytes(0xfff, 0x4000)}-${twoBytes(0x3fff, 0x8000)}`;
  return `${twoBytes()}${twoBytes()}-${middle}-${twoBytes()}${twoBytes()}${twoBytes()}`;
}
