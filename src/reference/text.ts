import { checkOptions } from "../options.ts";
import type { Explanation } from "./explain.ts";
import type { DefaultFact, LimitFact } from "./facts.ts";
import type { FieldReference } from "./fields.ts";

/** How {@link explainText} writes. */
export interface ExplainTextOptions {
  /** Columns; 80 by default, and 40 at least. */
  readonly width?: number | undefined;
  /** Whether to mark names with the terminal's colours. Default: false. */
  readonly colour?: boolean | undefined;
}

type Style = "bold" | "dim" | "cyan" | "yellow";

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  cyan: [36, 39],
  yellow: [33, 39],
};

/** Breaks a text into lines of at most `width` columns. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

const condition = (when: string | undefined) => (when === undefined ? "" : ` when ${when}`);
const shown = (value: unknown) => (typeof value === "string" ? `"${value}"` : JSON.stringify(value));

/** `6`, or `the Pod template's labels when …`. */
export const defaultText = ({ value, from, when }: DefaultFact): string =>
  `${from ?? shown(value)}${condition(when)}`;

/** `0 to 100`, `at most 63 characters`. */
export function limitText({ min, max, maxLength, maxBytes, minItems, maxItems, when }: LimitFact): string {
  const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? "" : "s"}`;
  const parts: string[] = [];
  if (min !== undefined && max !== undefined) parts.push(`${min} to ${max}`);
  else if (min !== undefined) parts.push(`${min} or more`);
  else if (max !== undefined) parts.push(`at most ${max}`);
  if (maxLength !== undefined) parts.push(`at most ${count(maxLength, "character")}`);
  if (maxBytes !== undefined) parts.push(`at most ${count(maxBytes, "byte")}`);
  if (minItems !== undefined) parts.push(`at least ${count(minItems, "item")}`);
  if (maxItems !== undefined) parts.push(`at most ${count(maxItems, "item")}`);
  return `${parts.join(", ")}${condition(when)}`;
}

/** What is to be said of a field, each with its heading. */
function factsOf(field: FieldReference): [heading: string, text: string][] {
  const facts: [string, string][] = [];
  if (field.values !== undefined) {
    const values = field.values.map(shown).join(", ");
    facts.push(["Values", field.closed ? values : `${values}, or others`]);
  }
  if (field.unit !== undefined) facts.push(["Unit", field.unit]);
  if (field.default !== undefined)
    facts.push(["Default", field.default.map(defaultText).join("; otherwise ")]);
  if (field.limits !== undefined) facts.push(["Limits", field.limits.map(limitText).join("; ")]);
  facts.push(["Methods", field.methods.join(", ")]);
  // A detail with nothing but its type is one of absence, repetition or presence, which the rest has said.
  const errors = field.errors.filter(detail => !/^FieldValue\w+:$/.test(detail));
  if (errors.length > 0)
    facts.push(["Refused", errors.map(detail => detail.replaceAll("{}", "…")).join("; ")]);
  return facts;
}

/** An explanation as text for a terminal; it ends with the end of a line. */
export function explainText(explanation: Explanation, options: ExplainTextOptions = {}): string {
  if (typeof explanation?.path !== "string") throw new TypeError("explainText takes what explain gives");
  checkOptions("explainText", options, { width: "a number", colour: "a boolean" });
  const { width = 80, colour = false } = options;
  const { path, field, type } = explanation;
  const style = (text: string, ...styles: Style[]) =>
    colour
      ? styles.reduce((inner, name) => `\x1b[${codes[name][0]}m${inner}\x1b[${codes[name][1]}m`, text)
      : text;
  const room = Math.max(width, 40);
  const out: string[] = [];
  const paragraph = (text: string, depth: number) => {
    for (const line of wrap(text, room - depth)) out.push(" ".repeat(depth) + line);
  };
  if (field === undefined) {
    out.push(
      `${style(path, "bold", "cyan")}${type?.group === undefined ? "" : `  ${style(type.group, "dim")}`}`,
    );
    out.push("");
    paragraph(type?.doc ?? "", 2);
    if (type !== undefined && type.factories.length > 0) {
      out.push("");
      out.push(
        `  ${style("Builders".padEnd(9), "bold")} ${type.factories.map(name => `${name}()`).join(", ")}`,
      );
    }
  } else {
    const mark = field.required ? `  ${style("required", "yellow")}` : "";
    out.push(`${style(path, "bold", "cyan")}  ${style(field.type, "dim")}${mark}`);
    out.push("");
    paragraph(field.doc, 2);
    out.push("");
    for (const [heading, text] of factsOf(field))
      wrap(text, room - 12).forEach((line, i) => {
        out.push(`  ${i === 0 ? style(heading.padEnd(9), "bold") : " ".repeat(9)} ${line}`);
      });
  }
  if (type !== undefined && type.fields.length > 0) {
    out.push("");
    out.push(style(field === undefined ? "Fields" : `Fields of ${type.name}`, "bold"));
    for (const inner of type.fields) {
      const mark = inner.required ? `  ${style("required", "yellow")}` : "";
      out.push(`  ${style(inner.name, "cyan")}  ${style(inner.type, "dim")}${mark}`);
      paragraph(inner.doc, 4);
    }
  }
  return `${out.join("\n")}\n`;
}
