/** Returns a Date as the API writes it, in whole seconds. */
export const rfc3339 = (date: Date): string => `${date.toISOString().slice(0, -5)}Z`;
