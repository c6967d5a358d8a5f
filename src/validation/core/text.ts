// JavaScript's white space is Go's but for NEL, which is missing, and the byte order mark, which is none there.
const padded = /^(?!\ufeff)[\s\x85]|(?!\ufeff)[\s\x85]$/;

/** Whether a text has white space at an end, as Go's `strings.TrimSpace` sees it. */
export function isPadded(text: string): boolean {
  return padded.test(text);
}
