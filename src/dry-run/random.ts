const hex = "0123456789abcdef";

/** Characters by chance. It need not be hard to guess: what they name is never created. */
function pick(count: number, from: string): string {
  let text = "";
  while (text.length < count) text += from.charAt(Math.random() * from.length);
  return text;
}

/** Five letters and digits, as the server puts them behind `generateName`: without vowels and what looks like them. */
export const randomSuffix = (): string => pick(5, "bcdfghjklmnpqrstvwxz2456789");

/** A random uid (UUID, version 4). */
export const randomUid = (): string =>
  `${pick(8, hex)}-${pick(4, hex)}-4${pick(3, hex)}-${pick(1, "89ab")}${pick(3, hex)}-${pick(12, hex)}`;
