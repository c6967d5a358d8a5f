/**
 * Letters and digits without vowels, so that they form no words, and without 0, 1 and 3. They are those of Kubernetes' own suffixes, but
 * must never change, because existing names depend on them.
 */
const letters = "bcdfghjklmnpqrstvwxz2456789";

/** Whether a text ends with what may be a hash of 10 characters, after a dash or on its own. */
export const endsInHash = (text: string): boolean => new RegExp(`(?:^|-)[${letters}]{10}$`).test(text);

/**
 * Returns the hash of a text, in `length` letters and digits. It is FNV-1a of 64 bits over the UTF-16 code units, the low byte of each
 * first. The letters are its last digits to the base of 27, the lowest first. It never changes, whatever the version or the runtime,
 * because existing names depend on it.
 *
 * Among a million texts, two have the same 10 characters with a chance of 1 in 400.
 */
export function hash(text: string, length: number): string {
  // Two halves stay exact; a BigInt for each byte would be slow.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const add = (byte: number) => {
    low = (low ^ byte) >>> 0;
    // Multiplies by 2^40 + 435.
    const product = low * 435;
    high = (high * 435 + Math.floor(product / 2 ** 32) + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    add(unit & 0xff);
    add(unit >> 8);
  }
  let out = "";
  while (out.length < length) {
    const rest = (high % letters.length) * 2 ** 32 + low;
    high = Math.floor(high / letters.length);
    low = Math.floor(rest / letters.length);
    out += letters.charAt(rest % letters.length);
  }
  return out;
}
