// Without vowels and what looks like them, as the server's names have it.
const letters = "bcdfghjklmnpqrstvwxz2456789";

function randomBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  if (typeof globalThis.crypto?.getRandomValues === "function")
    return globalThis.crypto.getRandomValues(bytes);
  return bytes.map(() => Math.random() * 256);
}

/** Five letters and digits, as the server puts them behind `generateName`. */
export function randomSuffix(): string {
  return Array.from(randomBytes(5), byte => letters[byte % letters.length]).join("");
}

/** A random uid (UUID, version 4). */
export function randomUid(): string {
  const bytes = randomBytes(16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
