/**
 * Returns where to cut a text: at a position, or one before it if half of a surrogate pair would come last. Strict JSON
 * readers refuse such a half.
 */
export const cutAt = (text: string, at: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;

/**
 * Shortens a long text for people by cutting out the middle, because a message has the value there and the fault at its
 * end.
 */
export function shorten(text: string, most = 2000): string {
  const end = most / 4;
  return text.length > most
    ? `${text.slice(0, cutAt(text, most - end))}…${text.slice(-end).replace(/^[\udc00-\udfff]/, "")}`
    : text;
}

/** Shortens a part of a sentence: a name, a path, a value. */
export const shortenPart = (text: string): string => shorten(text, 400);
