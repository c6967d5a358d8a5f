/**
 * Whether a text has white space at an end, as Go's `strings.TrimSpace` sees it: JavaScript's but for NEL, which is
 * missing there, and the byte order mark, which is none in Go.
 */
export const isPadded = (text: string): boolean => /^(?!\ufeff)[\s\x85]|(?!\ufeff)[\s\x85]$/.test(text);
