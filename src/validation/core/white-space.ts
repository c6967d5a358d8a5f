/**
 * Whether a text starts or ends with white space in the sense of Go's `strings.TrimSpace`. JavaScript's `\s` lacks NEL,
 * and has the byte order mark, which is not white space in Go.
 */
export const isPadded = (text: string): boolean => /^(?!\ufeff)[\s\x85]|(?!\ufeff)[\s\x85]$/.test(text);
