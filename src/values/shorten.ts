/** A text up to a place, but without half of a surrogate pair at its end: strict readers of JSON refuse that. */
export const upTo = (text: string, end: number): string => text.slice(0, end).replace(/[\ud800-\udbff]$/, "");

/** A long text for people: the beginning and the end, for a value stands in the middle and what is wrong with it behind. */
export function shorten(text: string, most = 2000): string {
  const end = most / 4;
  return text.length > most
    ? `${upTo(text, most - end)}…${text.slice(-end).replace(/^[\udc00-\udfff]/, "")}`
    : text;
}

/** The same of a part of a sentence: a name, a path, a value. */
export const shortenPart = (text: string): string => shorten(text, 400);
