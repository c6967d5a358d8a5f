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
// What JavaScript engines may know and Go 1.26 does not: characters newer than Unicode 15.0.
const newer =
  /[\u{1acf}-\u{1aeb}\u{88f}-\u{897}\u{c5c}\u{cdc}\u{1b4e}-\u{1b4f}\u{1b7f}\u{1c89}-\u{1c8a}\u{20c1}\u{2427}-\u{2429}\u{2b96}\u{2ffc}-\u{2fff}\u{31e4}-\u{31ef}\u{a7cb}-\u{a7cf}\u{a7d2}\u{a7d4}\u{a7da}-\u{a7f1}\u{fbc3}-\u{fbd2}\u{fd90}-\u{fd91}\u{fdc8}-\u{fdce}\u{105c0}-\u{105f3}\u{10940}-\u{10959}\u{10d40}-\u{10d8f}\u{10ec2}-\u{10efc}\u{11380}-\u{113e2}\u{116d0}-\u{116e3}\u{11b60}-\u{11bf9}\u{11db0}-\u{11de9}\u{11f5a}\u{13460}-\u{143fa}\u{16100}-\u{16139}\u{16d40}-\u{16d79}\u{16ea0}-\u{16ed3}\u{16ff2}-\u{16ff6}\u{187f8}-\u{187ff}\u{18cff}\u{18d09}-\u{18df2}\u{1cc00}-\u{1cef0}\u{1e5d0}-\u{1e6ff}\u{1f6d8}\u{1f777}-\u{1f77a}\u{1f8b2}-\u{1f8d8}\u{1fa54}-\u{1fa57}\u{1fa89}-\u{1fa8f}\u{1fabe}\u{1fac6}-\u{1facd}\u{1fadc}-\u{1fadf}\u{1fae9}-\u{1faef}\u{1fbcb}-\u{1fbef}\u{1fbfa}\u{2b73a}-\u{2b73f}\u{2cea2}-\u{2cead}\u{2ebf0}-\u{2ee5d}\u{323b0}-\u{33479}]/u;
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
    else if (printable.test(char) && !newer.test(char)) out += char;
    else if (code < 0x20 || code === 0x7f) out += `\\x${hex(code, 2)}`;
    else out += code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
  }
  return `"${out}"`;
}

/** As much of an object as a person reads. It is written no further: the next fault may name the same million items. */
const shown = 1000;

function objectText(value: object): string {
  const isList = Array.isArray(value);
  let out = "";
  for (const key of isList ? value.keys() : Object.keys(value)) {
    const item: unknown = (value as Record<string | number, unknown>)[key];
    const text =
      typeof item === "object" && item !== null
        ? objectText(item)
        : JSON.stringify(typeof item === "string" ? item.slice(0, shown) : (item ?? null));
    out += `${out && ","}${isList ? "" : `${JSON.stringify(key)}:`}${text}`;
    if (out.length > shown) break;
  }
  return isList ? `[${out}]` : `{${out}}`;
}

/** A value as Go's JSON encoder writes it; of a large object the beginning. */
export function goJson(value: unknown): string {
  const isObject = typeof value === "object" && value !== null;
  // Go escapes these, which JSON.stringify leaves as they are.
  const text = (isObject ? objectText(value) : (JSON.stringify(value) ?? "null")).replace(
    /[<>&\u2028\u2029]/g,
    char => `\\u${hex(char.charCodeAt(0), 4)}`,
  );
  return isObject && text.length > shown ? `${text.slice(0, shown)}\u2026` : text;
}

/** A value as Go prints it in an error: strings quoted, scalars plain, the rest as Go's JSON. */
export function goValue(value: unknown): string {
  if (typeof value === "string") return goQuote(value);
  return typeof value === "object" ? goJson(value) : String(value ?? null);
}

/** The text in lower case as Go has it, which maps each character by itself. */
export function goLower(text: string): string {
  return text.replace(/[\u0130\u03a3]/g, char => (char === "\u0130" ? "i" : "\u03c3")).toLowerCase();
}
