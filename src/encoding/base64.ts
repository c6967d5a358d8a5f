// Written by hand on top of URI functions, because some engines and test environments have neither `atob` nor
// `TextDecoder`.
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Decodes a UTF-8 text from base64, with or without padding.
 *
 * @throws URIError if the bytes are not UTF-8.
 */
export function fromBase64(base64: string): string {
  let text = "";
  let bits = 0;
  let count = 0;
  let end = base64.length;
  while (base64[end - 1] === "=") end--;
  for (const digit of base64.slice(0, end)) {
    bits = (bits << 6) | digits.indexOf(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    text += `%${(0x100 | ((bits >> count) & 0xff)).toString(16).slice(1)}`;
  }
  return decodeURIComponent(text);
}

/** Encodes a well-formed text as UTF-8 in base64, without padding. */
export function toBase64(text: string): string {
  let base64 = "";
  let bits = 0;
  let count = 0;
  for (const [byte, hex] of encodeURIComponent(text).matchAll(/%(..)|./g)) {
    bits = (bits << 8) | (hex === undefined ? byte.charCodeAt(0) : Number.parseInt(hex, 16));
    for (count += 8; count >= 6; count -= 6) base64 += digits.charAt((bits >> (count - 6)) & 0x3f);
  }
  return count > 0 ? base64 + digits.charAt((bits << (6 - count)) & 0x3f) : base64;
}
