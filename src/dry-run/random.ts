/** Returns a random whole number below a bound. */
const chance = (bound: number) => Math.floor(Math.random() * bound);

/** The letters and digits of the server's suffixes: without vowels and what looks like them. */
export const suffixLetters = "bcdfghjklmnpqrstvwxz2456789";

/** Returns five random letters and digits, such as the server appends to `generateName`. */
export function randomSuffix(): string {
  let text = "";
  while (text.length < 5) text += suffixLetters.charAt(chance(suffixLetters.length));
  return text;
}

/** All bytes in hexadecimal digits, filled when they are first needed. */
const bytes: string[] = [];

/** Returns random bytes in hexadecimal digits. They need not be hard to guess, because what they name is never created. */
function hex(count: number): string {
  while (bytes.length < 256) bytes.push((256 + bytes.length).toString(16).slice(1));
  let text = "";
  for (let i = 0; i < count; i++) text += bytes[chance(256)];
  return text;
}

/** Returns a random uid (UUID, version 4). */
export const randomUid = (): string =>
  `${hex(4)}-${hex(2)}-4${hex(2).slice(1)}-${"89ab".charAt(chance(4))}${hex(2).slice(1)}-${hex(6)}`;
