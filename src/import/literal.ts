import { unicodeEscape } from "../encoding/terminal.ts";
import { bracketed, group, indent, type Layout, line, soft } from "./layout.ts";

// What a text cannot hold as it is: line ends that JavaScript sees, what no editor shows, and what shows the text in another order.
export const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are escaped
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

function escaped(character: string): string {
  if (character === "\r") return "\\r";
  const code = character.codePointAt(0) as number;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : unicodeEscape(character);
}

/** Writes a text into a comment of one line. */
export const inComment = (text: string): string => text.replace(/\s+/g, " ").replace(unseen, escaped);

/** Writes a number or another scalar that is no string. */
export const plainText = (value: unknown): string => (Object.is(value, -0) ? "-0" : String(value));

/** Writes a string as Prettier does: in double quotes, unless single quotes need fewer escapes. */
export function quoted(text: string): string {
  const doubles = text.split('"').length;
  const quote = doubles > text.split("'").length ? "'" : '"';
  const inner = text
    .replace(/\\/g, "\\\\")
    .replaceAll(quote, `\\${quote}`)
    .replace(/\n/g, "\\n")
    .replace(/\t/g, "\\t")
    .replace(unseen, escaped);
  return quote + inner + quote;
}

/** Writes a text of several lines as a template literal that starts on its own line. */
export function template(text: string): string {
  const inner = text
    .replace(/\\/g, "\\\\")
    .replace(/`|\$(?=\{)/g, "\\$&")
    .replace(unseen, escaped);
  return `\`\\\n${inner}\``;
}

/** Writes the key of a property. */
function key(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

export function object(entries: readonly (readonly [name: string, value: Layout])[]): Layout {
  return bracketed(
    "{",
    entries.map(([name, value]) =>
      typeof value === "string" ? group([`${key(name)}:`, indent([line, value])]) : [`${key(name)}: `, value],
    ),
    "}",
    line,
  );
}

export const array = (items: readonly Layout[]): Layout => bracketed("[", items, "]", soft);
