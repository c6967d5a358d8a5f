import { fail, failSurrogate, type Place } from "./error.ts";

/** What a scalar needs to know of its document. */
export interface Page extends Place {
  /** Whether the text contains a NUL where kubectl writes no line break. The NUL is removed together with the next line break. */
  open: boolean;
  /** Whether another document follows: then none may end in anything but a line feed. */
  readonly isClosed: boolean;
}

/** kubectl folds a line at the first single space beyond this column. */
const lineWidth = 80;

/** Regular expressions that repeat a group run out of stack beyond some millions of characters. */
const maxMatched = 1e6;

/** Engines end the process in a replacement with some tens of millions of matches. */
const maxText = 1e7;

/** Whether YAML 1.1 reads a word as a boolean, a null or a number without digits. */
const isWord = (s: string): boolean =>
  /^(~?|\.nan|[-+]?\.inf|[yn]|yes|no|true|false|on|off|null)$/i.test(s) &&
  /^\W*((?!Nan).[a-z]*|[A-Z]*|NaN)$/.test(s);

const float = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;
const radix = /^([-+]?)(0x[\da-f]+|0o[0-7]+|0b[01]+)$/i;
const sexagesimal = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
const timestamp =
  /^(\d{4})-(0?[1-9]|1[0-2])-(\d\d?)(?:(?:([Tt])| +)(?:[01]?\d|2[0-3])(?::[0-5]?\d){2}(?:[.,]\d+)?(Z|[-+](?:[01]\d|2[0-4]):(?:[0-5]\d|60))?)?$/;

/** Whether unquoted text would be read as a number or a time. Numbers that Go cannot hold do not count. */
function isNumeric(s: string): boolean {
  if (s.length < maxMatched && sexagesimal.test(s)) return true;
  const time = timestamp.exec(s);
  if (time) {
    const [year, month, day] = time.slice(1, 4).map(Number) as [number, number, number];
    // Date moves a day that the month does not have to the next month. Dates repeat after 400 years, and Date takes years below 100 for
    // 19xx.
    const isDay = new Date(Date.UTC(year + 2000, month - 1, day)).getUTCDate() === day;
    if (isDay && !time[4] === !time[5]) return true;
  }
  const digits = s.replace(s[0] === "." ? /(?<=\d)_(?=\d)/g : /_/g, "");
  if (float.test(digits)) return Number.isFinite(Number(digits));
  // The sign may follow the 0b too.
  const [, sign, value] = radix.exec(digits.replace(/^(0b)([-+])/, "$2$1")) ?? [];
  return value !== undefined && BigInt(value) < (sign ? (1n << 63n) + (sign === "-" ? 1n : 0n) : 1n << 64n);
}

/** A character that is never written as it is, including the halves of those beyond U+FFFF. */
const specialChar = /[^\n -~\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const escapedChar = /["\\\n\u2028\u2029]|[^\n -~\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu;

/** What plain text cannot start with, contain or end with. U+2028 and U+2029 are line breaks in YAML 1.1. */
const indicator = /^[ #,[\]{}&*!|>'"%@`]|^[?-]( |$)|^---|^\.\.\.|:( |$)| #|[\u2028\u2029]| $/;
/** Line breaks next to spaces. Single quotes keep neither form, and a block does not keep the first. */
const spaceBreak = / ([\n\u2028\u2029]|$)/;
const quotedSpaceBreak = / [\u2028\u2029]|[\u2028\u2029] /;

/** Matches most strings: words, paths, flags and commands, which need no check except for the short words above. */
const ordinary = /^(?:--?)?[A-Za-z/$(][!"$-9;-~]*(?:(?: +|:+)[!"$-9;-~]+)*$/;

/** The characters that have an escape of one letter, and these letters in the same order. */
const shortEscapes = '\0\x07\b\t\n\v\f\r\x1b"\\\x85\xa0\u2028\u2029';
const escapeLetters = '0abtnvfre"\\N_LP';

function escaped(char: string): string {
  const code = char.codePointAt(0) as number;
  const size = code < 256 ? 0 : code < 65536 ? 1 : 2;
  const hex = code.toString(16).padStart(2 << size, "0");
  return `\\${escapeLetters[shortEscapes.indexOf(char)] ?? "xuU"[size] + hex.toUpperCase()}`;
}

/** Folds plain or quoted text that starts at `column`, as kubectl does. */
function fold(text: string, column: number, indent: number): string {
  if (column + text.length <= lineWidth + 1) return text;
  const quote = Number(/^["']/.test(text));
  const last = text.length - 1 - quote;
  let start = -column; // where the line began, as an index of text
  return text.replace(/ +|[\u2028\u2029]/g, (found, at: number) => {
    if (found[0] !== " ") {
      start = at + 1;
      return found;
    }
    const more = Number(found.length > 1);
    if (at - start <= lineWidth || at < quote + 1 || at >= last || (more && text[0] !== '"')) return found;
    start = at + 1 - indent - more;
    return `\n${" ".repeat(indent)}${more ? "\\" : ""}${found.slice(1)}`;
  });
}

/** Writes a string with line breaks as a block. Its last line break is left out, because one follows each value anyway. */
function blockText(s: string, indent: number, page: Page): string {
  const ended = /[\n\u2028\u2029]$/.test(s);
  const chomp = ended ? (/(^|[\n\u2028\u2029]).$/s.test(s) ? "+" : "") : "-";
  const head = `|${/^[ \n\u2028\u2029]/.test(s) ? 2 : ""}${chomp}\n`;
  let body = s;
  if (s.endsWith("\n")) body = s.slice(0, -1);
  else if (ended) {
    body += "\0";
    page.open = true;
  }
  return (head + body).replace(/[\n\u2028\u2029](?![\n\u2028\u2029\0]|$)/g, `$&${" ".repeat(indent)}`);
}

/**
 * Writes a string as kubectl does: plain if Go reads the same string back, else quoted or as a block. It starts at `column`, and its
 * further lines at `indent`. The column `-Infinity` forbids further lines.
 */
export function stringText(s: string, column: number, indent: number, page: Page, depth: number): string {
  if (s.length > maxText) fail(page, depth, `has more than ${maxText} characters`);
  if (s.length < maxMatched && ordinary.test(s) && (s.length > 5 || !isWord(s)))
    return fold(s, column, indent);
  const special = specialChar.test(s);
  const lines = s.includes("\n");
  if (lines && !special && !spaceBreak.test(s) && !(page.isClosed && /[\u2028\u2029]$/.test(s)))
    return blockText(s, indent, page);
  let text = s;
  if (special || lines || quotedSpaceBreak.test(s) || isWord(s) || (/^[-+.\d]/.test(s) && isNumeric(s))) {
    // After a byte order mark at the start, Go escapes every character.
    const quoted = s.replace(s[0] === "\ufeff" ? /./gsu : escapedChar, char =>
      /[\ud800-\udfff]/u.test(char) ? failSurrogate(page, depth) : escaped(char),
    );
    text = `"${quoted}"`;
  } else if (indicator.test(s)) {
    const padded = `$&${" ".repeat(indent)}`;
    text = `'${s.replaceAll("'", "''").replace(/[\u2028\u2029](?![\u2028\u2029]|$)/g, padded)}'`;
  }
  return fold(text, column, indent);
}

/** Writes a finite number as Go does: whole numbers of up to 64 bits with all digits, others with at most six before the point. */
export function numberText(n: number): string {
  if (Number.isInteger(n) && n > -(2 ** 63) && n < 2 ** 64) return String(n);
  const size = Math.abs(n);
  return size >= 1e-4 && size < 1e6 ? String(n) : n.toExponential().replace(/(?<=e.)(?=.$)/, "0");
}
