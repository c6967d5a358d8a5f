import { suffixLetters } from "../dry-run/random.ts";

// Uids and suffixes derived from a text: the same text always gives the same one, and other texts give others.

/** Returns a 32-bit hash of a text: FNV-1a, whose bits are then mixed further. */
function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Returns a uid (UUID, version 4) derived from a text. */
export function uidOf(text: string): string {
  const hex = [0, 1, 2, 3].map(seed => hash(text, seed).toString(16).padStart(8, "0")).join("");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Returns five letters and digits derived from a text, such as the server appends to `generateName`. */
export function suffixOf(text: string): string {
  let rest = hash(text, 4);
  let suffix = "";
  for (let i = 0; i < 5; i++) {
    suffix += suffixLetters[rest % suffixLetters.length];
    rest = Math.floor(rest / suffixLetters.length);
  }
  return suffix;
}
