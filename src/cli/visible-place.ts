import { type Origin, type Place, placeIn } from "../read/manifests.ts";

/** What begins some texts. The reader counts it as a character; editors, and what SARIF demands, do not. */
const mark = "\ufeff";

/** Returns a text without the byte order mark at its start. */
export const withoutMark = (text: string): string => (text.startsWith(mark) ? text.slice(1) : text);

type Range = Pick<Place, "line" | "column"> & Partial<Pick<Place, "endLine" | "endColumn">>;

/** Returns a place in a text as editors count it. */
export function visiblePlace<One extends Range>(place: One, text: string): One {
  if (!text.startsWith(mark)) return place;
  const { line, column, endLine, endColumn = 0 } = place;
  return {
    ...place,
    ...(line === 1 && { column: Math.max(1, column - 1) }),
    ...(endLine === 1 && { endColumn: Math.max(1, endColumn - 1) }),
  };
}

/** Returns the place of a field as editors count it. */
export const visiblePlaceIn = (origin: Origin, value: unknown, field: string): Place =>
  visiblePlace(placeIn(origin, value, field), origin.document.text);
