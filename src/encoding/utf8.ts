const notAscii = /[^\0-\x7f]/;

/**
 * Returns the length of a text in bytes of UTF-8, which is what the server counts. Half of a surrogate pair counts as
 * U+FFFD.
 */
export function byteLength(text: string): number {
  if (!notAscii.test(text)) return text.length;
  let bytes = 0;
  for (const char of text) {
    const point = char.codePointAt(0) as number;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
