/** Returns the whole number that an option has. */
export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Error(`--${option} takes a whole number, but got ${JSON.stringify(text)}`);
}
