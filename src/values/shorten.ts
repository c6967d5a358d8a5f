/** A place to end a text at, or the one before it, where half of a surrogate pair would stand last: strict readers of JSON refuse that. */
export const cutAt = (text: string, at: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;

/** A long text for people: the beginning and the end, for a value stands in the middle and what is wrong with it behind. */
export function shorten(text: string, most = 2000): string {
  const end = most / 4;
  return text.length > most
    ? `${text.slice(0, cutAt(text, most - end))}…${text.slice(-end).replace(/^[\udc00-\udfff]/, "")}`
    : text;
}

/** The same of a part of a sentence: a name, a path, a value. */
export const shortenPart = (text: string): string => shorten(text, 400);
