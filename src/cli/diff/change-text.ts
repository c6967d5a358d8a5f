import { harmless, harmlessLine } from "../../encoding/terminal.ts";
import type { FieldChange } from "../../faults/field-error.ts";
import { shortenPart } from "../../values/shorten.ts";
import type { Style } from "../style.ts";

/** How many characters of one value are shown, and how many of them before the place where two long values begin to differ. */
const longest = 120;
const lead = 30;

/** Returns a field's change as a line: `+` for added, `-` for removed, `~` for a new value. */
export function changeText({ field, from, to }: FieldChange, style: Style): string {
  const path = harmlessLine(shortenPart(field));
  if (from === undefined) return style.green(`+ ${path}: ${shown(to, 0)}`);
  if (to === undefined) return style.red(`- ${path}: ${shown(from, 0)}`);
  const start = parting(JSON.stringify(from), JSON.stringify(to));
  return `~ ${path}: ${style.red(shown(from, start))} → ${style.green(shown(to, start))}`;
}

/** Returns where to start showing two values: a little before they begin to differ, if they are too long to show whole. */
function parting(a: string, b: string): number {
  if (a.length <= longest && b.length <= longest) return 0;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at > 2 * lead ? at - lead : 0;
}

function shown(value: unknown, start: number): string {
  const text = harmless(JSON.stringify(value));
  const end = start + longest;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${text.length > end ? "…" : ""}`;
}
