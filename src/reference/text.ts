import { checkOptions } from "../options.ts";
import { gap } from "./advice.ts";
import type { Explanation } from "./explain.ts";
import type { DefaultFact, HistoryFact, LimitFact } from "./facts.ts";
import type { FieldReference, TypeReference } from "./fields.ts";
import { byDefault } from "./newer-fields.ts";

/** The options of {@link explainText}. */
export interface ExplainTextOptions {
  /** The width in columns for sentences; 80 by default, and at least 40. Names and types, and a word that is longer, may be wider. */
  readonly width?: number | undefined;
  /** Whether to print names in the terminal's colours. Default: false. */
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
const shown = (value: unknown) => JSON.stringify(value);

/** Writes a default, as in `6` or `the Pod template's labels when …`. */
export const defaultText = ({ value, from, when }: DefaultFact): string =>
  `${from ?? shown(value)}${condition(when)}`;

/** Writes a limit, as in `0 to 100` or `at most 63 characters`. */
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

/** Writes since when there is a field, as in `1.30, on by default since 1.32 (feature gate JobManagedBy)`. */
function historyText({ since, gate, ...fact }: HistoryFact): string | undefined {
  if (gate === undefined || (since !== undefined && since === fact.onSince)) return since;
  return `${since === undefined ? "" : `${since}, `}${byDefault(fact)} (feature gate ${gate})`;
}

/** Returns the facts about a field's values, and since when there is the field, each with its heading. */
export function factsOf(field: FieldReference): [heading: string, text: string][] {
  const { values, closed, unit, default: defaults, limits } = field;
  const facts: [heading: string, text: string | undefined][] = [
    ["Values", values && `${values.map(shown).join(", ")}${closed ? "" : ", or others"}`],
    ["Unit", unit],
    ["Default", defaults?.map(defaultText).join("; otherwise ")],
    ["Limits", limits?.map(limitText).join("; ")],
    ["Since", historyText(field)],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
}

/** Returns how to set a field, and how the server refuses it. */
function usesOf({ methods, errors }: FieldReference): [heading: string, text: string][] {
  const uses: [string, string][] = [["Methods", methods.join(", ")]];
  // A detail that is only an error type means absence, repetition or presence, which the other facts already say.
  const details = errors.filter(detail => !/^FieldValue\w+:$/.test(detail));
  if (details.length > 0) uses.push(["Refused", details.map(detail => detail.replace(gap, "…")).join("; ")]);
  return uses;
}

/** Writes the lines of an explanation. */
class Writer {
  readonly lines: string[] = [];
  readonly #room: number;
  readonly #colour: boolean;

  constructor(width: number, colour: boolean) {
    this.#room = Math.max(width, 40);
    this.#colour = colour;
  }

  #style(text: string, ...styles: Style[]): string {
    if (!this.#colour) return text;
    return styles.reduce((inner, name) => `\x1b[${codes[name][0]}m${inner}\x1b[${codes[name][1]}m`, text);
  }

  #paragraph(text: string, depth: number): void {
    for (const line of wrap(text, this.#room - depth)) this.lines.push(" ".repeat(depth) + line);
  }

  #title(path: string, ...behind: string[]): void {
    this.lines.push([this.#style(path, "bold", "cyan"), ...behind].join("  "));
  }

  /** Returns what follows a field's name. */
  #typeAndMark({ type, required }: FieldReference): string[] {
    return [this.#style(type, "dim"), ...(required ? [this.#style("required", "yellow")] : [])];
  }

  type(path: string, { group, doc = "", factories = [] }: Partial<TypeReference>): void {
    this.#title(path, ...(group === undefined ? [] : [this.#style(group, "dim")]));
    this.lines.push("");
    this.#paragraph(doc, 2);
    if (factories.length === 0) return;
    const builders = factories.map(name => `${name}()`).join(", ");
    this.lines.push("", `  ${this.#style("Builders".padEnd(9), "bold")} ${builders}`);
  }

  field(path: string, field: FieldReference): void {
    this.#title(path, ...this.#typeAndMark(field));
    this.lines.push("");
    this.#paragraph(field.doc, 2);
    this.lines.push("");
    for (const [heading, text] of [...factsOf(field), ...usesOf(field)])
      wrap(text, this.#room - 12).forEach((line, i) => {
        this.lines.push(`  ${i === 0 ? this.#style(heading.padEnd(9), "bold") : " ".repeat(9)} ${line}`);
      });
  }

  /** Writes the fields of a type below a heading. */
  fields(heading: string, fields: readonly FieldReference[]): void {
    if (fields.length === 0) return;
    this.lines.push("", this.#style(heading, "bold"));
    for (const field of fields) {
      this.lines.push(`  ${[this.#style(field.name, "cyan"), ...this.#typeAndMark(field)].join("  ")}`);
      this.#paragraph(field.doc, 4);
    }
  }
}

/**
 * Returns an explanation as text for a terminal; it ends with a line break.
 *
 * @throws TypeError when the explanation does not come from `explain`, and for invalid options. A number is ignored: it is the index that
 *   `map` passes.
 */
export function explainText(explanation: Explanation, options: ExplainTextOptions = {}): string {
  if (typeof explanation?.path !== "string") throw new TypeError("explainText takes what explain gives");
  checkOptions("explainText", options, { width: "a number", colour: "a boolean" });
  const { width = 80, colour = false } = options;
  const { path, field, type } = explanation;
  const writer = new Writer(width, colour);
  if (field !== undefined) writer.field(path, field);
  else writer.type(path, type ?? {});
  if (type !== undefined)
    writer.fields(field === undefined ? "Fields" : `Fields of ${type.name}`, type.fields);
  return `${writer.lines.join("\n")}\n`;
}
