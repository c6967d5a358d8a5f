/** A number in hexadecimal digits, at least as many as asked for. */
export const hex = (code: number, width: number): string => code.toString(16).padStart(width, "0");
