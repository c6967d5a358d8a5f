import { CommandError } from "./exit.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Decodes UTF-8. A byte that is not UTF-8 becomes the lone surrogate U+DC00 + byte. No text contains one, so a reader can tell where the
 * byte was. A byte order mark stays: the readers handle it. The error's message does not name the file.
 */
export function decodeText(bytes: Uint8Array): string {
  const other = otherEncoding(bytes);
  if (other !== undefined) throw new CommandError(ofEncoding(other));
  return decoded(bytes);
}

const ofEncoding = (other: string): string => `is ${other}: save it as UTF-8`;

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return withBadBytes(bytes);
  }
}

/** Returns why bytes are not UTF-8 text, in words that follow the file's name; undefined if they are. */
export function encodingFault(bytes: Uint8Array): string | undefined {
  const other = otherEncoding(bytes);
  if (other !== undefined) return ofEncoding(other);
  const bad = badByte(decoded(bytes));
  return bad && `is not UTF-8 text: line ${bad.line}, column ${bad.column}`;
}

/** Describes the byte at a place in a decoded text that is not UTF-8. */
export function byteFault(text: string, at: number): string {
  const byte = (text.charCodeAt(at) & 0xff).toString(16).toUpperCase();
  const isCut = /^[\udcc2-\udcf4][\udc80-\udcbf]{0,2}$/.test(text.slice(at, at + 4));
  const expected = isCut
    ? "the rest of its character (is the text cut off?)"
    : "UTF-8: save the text as that";
  return `found the byte 0x${byte}, expected ${expected}`;
}

/** Returns the place of the first byte that is not UTF-8; undefined if there is none. */
export function badByte(text: string): { readonly line: number; readonly column: number } | undefined {
  const at = text.search(/[\udc80-\udcff]/u);
  if (at < 0) return undefined;
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/**
 * Returns the encoding of text that is not UTF-8. The byte order mark tells it, or the zeros around the first letter, which is ASCII in
 * every manifest.
 */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (/^(?:fffe0000|0000feff)/.test(start)) return "UTF-32";
  if (/^(?:fffe|feff)/.test(start)) return "UTF-16";
  if (/^(?:(?!00)..000000|000000(?!00)..)/.test(start)) return "UTF-32 without a byte order mark";
  if (/^(?:(?!00)..00|00(?!00)..)/.test(start)) return "UTF-16 without a byte order mark";
  return undefined;
}

/** The lowest character that needs one, two, three and four bytes. UTF-8 forbids more bytes than a character needs. */
const lowest = [0, 0x80, 0x800, 0x10000];

/** Returns how many bytes follow the first byte of a character; 0 if none may. */
function followers(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 1;
  return lead < 0xf0 ? 2 : 3;
}

/** Returns the character that begins at a byte, and where it ends; undefined if none does. */
function characterAt(bytes: Uint8Array, at: number): { code: number; end: number } | undefined {
  const lead = bytes[at] as number;
  if (lead < 0x80) return { code: lead, end: at + 1 };
  const more = followers(lead);
  const end = at + 1 + more;
  let code = lead & (0x3f >> more);
  for (let next = at + 1; next < end; next++) {
    const byte = bytes[next] ?? 0;
    if (byte >> 6 !== 2) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >> 11 === 0x1b;
  const isTaken = more > 0 && code >= (lowest[more] as number) && code <= 0x10ffff && !isSurrogate;
  return isTaken ? { code, end } : undefined;
}

function withBadBytes(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const { code, end } = characterAt(bytes, at) ?? { code: 0xdc00 + (bytes[at] as number), end: at + 1 };
    if (code > 0xffff) {
      units[length++] = 0xd7c0 + (code >> 10);
      units[length++] = 0xdc00 + (code & 0x3ff);
    } else units[length++] = code;
    at = end;
  }
  return Buffer.from(units.buffer, 0, 2 * length).toString("utf16le");
}
