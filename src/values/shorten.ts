/** A long text for people: the beginning and the end, for a value stands in the middle and what is wrong with it behind. */
export function shorten(text: string, most = 2000): string {
  const end = most / 4;
  return text.length > most ? `${text.slice(0, most - end)}…${text.slice(-end)}` : text;
}

/** The same of a part of a sentence: a name, a path, a value. */
export const shortenPart = (text: string): string => shorten(text, 400);
