import { bracketed, group, indent, type Layout, line, soft } from "./layout.ts";

// What a text cannot hold as it is: line ends that JavaScript sees, and what no editor shows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are escaped
export const unseen = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\p{Surrogate}/gu;

const escaped = (character: string) =>
  character === "\r" ? "\\r" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

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
