const short: Record<string, string> = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  '"': '\\"',
  "\\": "\\\\",
};

const plain = /^[ !#-[\]-~]*$/;
// Go prints letters, marks, numbers, punctuation, symbols and the ASCII space as they are, and escapes the rest.
const printable = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

const hex = (code: number, width: number) => code.toString(16).padStart(width, "0");

/** A string between double quotes, with Go's escapes (`%q`). */
export function goQuote(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  let out = "";
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (short[char] !== undefined) out += short[char];
    else if (code >= 0xd800 && code <= 0xdfff) out += "\ufffd";
    else if (printable.test(char)) out += char;
    else if (code < 0x20 || code === 0x7f) out += `\\x${hex(code, 2)}`;
    else out += code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
  }
  return `"${out}"`;
}

/** A value as Go's JSON encoder writes it. Of an object, no more is shown than a person reads. */
export function goJson(value: unknown): string {
  // Go escapes these, which JSON.stringify leaves as they are.
  const text = (JSON.stringify(value) ?? "null").replace(
    /[<>&\u2028\u2029]/g,
    char => `\\u${hex(char.charCodeAt(0), 4)}`,
  );
  return typeof value === "object" && text.length > 1000 ? `${text.slice(0, 1000)}\u2026` : text;
}

/** A value as Go prints it in an error: strings quoted, scalars plain, the rest as Go's JSON. */
export function goValue(value: unknown): string {
  if (typeof value === "string") return goQuote(value);
  return value === null || typeof value === "object" ? goJson(value) : String(value ?? null);
}

/** The text in lower case as Go has it, which maps each character by itself. */
export function goLower(text: string): string {
  return text.replaceAll("\u0130", "i").toLowerCase();
}
