/**
 * Text with the places where it may break into lines.
 *
 * A group is written on one line if it fits, else each of its own lines breaks. The first layout of a choice is for one line. If it does
 * not fit, the printer takes the first of the others whose first line fits, or else the last.
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

/** A space or a line break. */
export const line: Layout = { line: " " };
/** Nothing or a line break. */
export const soft: Layout = { line: "" };
/** The comma before a closing bracket that is on its own line. */
const trailing: Layout = { comma: true };

export const indent = (inner: Layout): Layout => ({ indent: inner });
export const group = (inner: Layout): Layout => ({ group: inner });
const separated = (items: readonly Layout[]): Layout[] =>
  items.flatMap((item, i) => (i === 0 ? [item] : [",", line, item]));

/** Items in brackets: all on one line, or each on its own. */
export function bracketed(open: string, items: readonly Layout[], close: string, space: Layout): Layout {
  if (items.length === 0) return open + close;
  return group([open, indent([space, separated(items)]), trailing, space, close]);
}

/** A function of one parameter. */
export const arrow = (parameter: string, body: Layout): Layout => [`${parameter} =>`, indent([line, body])];

/** The arguments of a call. If the last is an object or a function, it alone may break, and the others stay on the line of the call. */
export function args(before: readonly Layout[], object?: Layout, fn?: Layout): Layout {
  const last = object ?? (fn && [fn, trailing, soft]);
  if (last === undefined) return bracketed("(", before, ")", soft);
  const hug: Layout = ["(", before.map(arg => [arg, ", "]), last, ")"];
  if (before.length === 0) return group(hug);
  const items = [...before, group((object ?? fn) as Layout)];
  return { choice: [hug, hug, ["(", indent([soft, separated(items)]), trailing, soft, ")"]] };
}

/** Whether a layout never fits on one line. */
function breaks(layout: Layout): boolean {
  if (typeof layout === "string") return false;
  if (isList(layout)) return layout.some(breaks);
  if ("indent" in layout) return breaks(layout.indent);
  if ("group" in layout) return breaks(layout.group);
  if ("choice" in layout) return breaks(layout.choice[0] as Layout);
  return "broken" in layout;
}

/**
 * Calls in a row: on the line of their subject, or each on its own line.
 *
 * As in Prettier, three calls never share a line if one of them is `complex`, which means that it takes a function.
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

/** Whether the text up to the next line break fits in `room` columns. `rest` is what follows it. */
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

/** Returns the choice to take if `room` columns are left, and how to print it. `rest` is what follows it. */
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

/** Prints a layout in lines of at most `width` columns, where the layout allows it. */
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
