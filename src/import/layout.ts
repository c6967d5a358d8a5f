/**
 * Text with the places where it may be broken into lines.
 *
 * A group is written on one line if it fits there, else each of its own lines breaks. Of a choice the first is for
 * one line; of the others, which are broken, that one is taken whose first line fits, else the last.
 */
export type Layout =
  | string
  | readonly Layout[]
  | { readonly line: string }
  | { readonly comma: true }
  | { readonly broken: Layout }
  | { readonly indent: Layout }
  | { readonly group: Layout }
  | { readonly choice: readonly Layout[] };

/** A space, or the end of a line. */
export const line: Layout = { line: " " };
/** Nothing, or the end of a line. */
export const soft: Layout = { line: "" };
/** A comma before a closing bracket on a line of its own. */
const trailing: Layout = { comma: true };

export const indent = (inner: Layout): Layout => ({ indent: inner });
export const group = (inner: Layout): Layout => ({ group: inner });
const separated = (items: readonly Layout[]): Layout[] =>
  items.flatMap((item, i) => (i === 0 ? [item] : [",", line, item]));

/** Items in brackets: on one line, or each on its own. */
export function bracketed(open: string, items: readonly Layout[], close: string, space: Layout): Layout {
  if (items.length === 0) return open + close;
  return group([open, indent([space, separated(items)]), trailing, space, close]);
}

/** A function of one parameter. */
export const arrow = (parameter: string, body: Layout): Layout => [`${parameter} =>`, indent([line, body])];

/** The arguments of a call. An object or a function at the end may break alone, with the others on the call's line. */
export function args(before: readonly Layout[], object?: Layout, fn?: Layout): Layout {
  const last = object ?? (fn && [fn, trailing, soft]);
  if (last === undefined) return bracketed("(", before, ")", soft);
  const hug: Layout = ["(", before.map(arg => [arg, ", "]), last, ")"];
  if (before.length === 0) return group(hug);
  const items = [...before, group((object ?? fn) as Layout)];
  return { choice: [hug, hug, ["(", indent([soft, separated(items)]), trailing, soft, ")"]] };
}

/** Whether a layout is never on one line. */
function breaks(layout: Layout): boolean {
  if (typeof layout === "string") return false;
  if (isList(layout)) return layout.some(breaks);
  if ("indent" in layout) return breaks(layout.indent);
  if ("group" in layout) return breaks(layout.group);
  if ("choice" in layout) return breaks(layout.choice[0] as Layout);
  return "broken" in layout;
}

/**
 * Calls one after the other: on the line of their subject, or each on its own.
 *
 * As Prettier has it: three calls of which one is `complex`, because it takes a function, never share a line.
 */
export function chain(subject: Layout, calls: readonly Layout[], complex: boolean): Layout {
  const together: Layout = [subject, calls];
  if (calls.length < 2) return together;
  const apart: Layout = [subject, indent(calls.map(call => [soft, call]))];
  const count = calls.length + (typeof subject === "string" ? 0 : 1);
  if ((count > 2 && complex) || calls.slice(0, -1).some(breaks)) return { broken: apart };
  return breaks(together) ? { choice: [together, together, apart] } : group(apart);
}

interface Command {
  readonly depth: number;
  readonly flat: boolean;
  readonly layout: Layout;
}

/** Whether the text up to the next end of a line fits in `room` columns. `rest` is what stands behind it. */
function fits(next: Command, rest: readonly Command[], room: number): boolean {
  const commands: Command[] = [next];
  let behind = rest.length;
  let left = room;
  while (left >= 0) {
    const command = commands.pop() ?? rest[--behind];
    if (command === undefined) return true;
    const { depth, flat, layout } = command;
    if (typeof layout === "string") left -= layout.length;
    else if (isList(layout)) pushAll(commands, depth, flat, layout);
    else if ("indent" in layout) commands.push({ depth, flat, layout: layout.indent });
    else if ("group" in layout) commands.push({ depth, flat, layout: layout.group });
    else if ("choice" in layout) commands.push({ depth, flat, layout: layout.choice[0] as Layout });
    else if ("broken" in layout) {
      if (flat) return false;
      commands.push({ depth, flat, layout: layout.broken });
    } else if ("comma" in layout) left -= flat ? 0 : 1;
    else if (!flat) return true;
    else left -= layout.line.length;
  }
  return false;
}

const isList = (layout: Layout): layout is readonly Layout[] => Array.isArray(layout);

function pushAll(commands: Command[], depth: number, flat: boolean, layouts: readonly Layout[]): void {
  for (let i = layouts.length - 1; i >= 0; i--) commands.push({ depth, flat, layout: layouts[i] as Layout });
}

/** The choice that is taken where `room` columns are left, and how. `rest` is what stands behind it. */
function chosen(
  layouts: readonly Layout[],
  depth: number,
  flat: boolean,
  rest: readonly Command[],
  room: number,
): Command {
  const whole: Command = { depth, flat: true, layout: layouts[0] as Layout };
  if (flat || fits(whole, rest, room)) return whole;
  const broken = layouts.slice(1).map(layout => ({ depth, flat: false, layout }));
  return broken.find(other => fits(other, rest, room)) ?? broken.at(-1) ?? { ...whole, flat: false };
}

/** The text of a layout, in lines of at most `width` columns where it can be broken so. */
export function print(whole: Layout, width: number): string {
  const commands: Command[] = [{ depth: 0, flat: false, layout: whole }];
  let out = "";
  let column = 0;
  const write = (text: string) => {
    out += text;
    column += text.length;
  };
  for (let command = commands.pop(); command !== undefined; command = commands.pop()) {
    const { depth, flat, layout } = command;
    if (typeof layout === "string") write(layout);
    else if (isList(layout)) pushAll(commands, depth, flat, layout);
    else if ("indent" in layout) commands.push({ depth: depth + 1, flat, layout: layout.indent });
    else if ("group" in layout)
      commands.push({
        depth,
        flat: flat || fits({ depth, flat: true, layout: layout.group }, commands, width - column),
        layout: layout.group,
      });
    else if ("choice" in layout) commands.push(chosen(layout.choice, depth, flat, commands, width - column));
    else if ("broken" in layout) commands.push({ depth, flat: false, layout: layout.broken });
    else if ("comma" in layout) write(flat ? "" : ",");
    else if (flat) write(layout.line);
    else {
      out += `\n${"  ".repeat(depth)}`;
      column = depth * 2;
    }
  }
  return out;
}
