import { type Source, YamlError, type YamlErrorCode, type YamlPosition } from "./error.ts";

/** How a scalar was written. */
export type ScalarStyle = "plain" | "single-quoted" | "double-quoted" | "literal" | "folded";

export const tab = 9;
const lf = 10;
const cr = 13;
export const hash = 35;
export const doubleQuote = 34;
export const apostrophe = 39;
export const comma = 44;
export const dash = 45;
const dot = 46;
export const colon = 58;
export const question = 63;
export const bracket = 91;
export const backslash = 92;
export const bracketEnd = 93;
export const brace = 123;
export const braceEnd = 125;

/** NEL, LS and PS end a line in YAML 1.1. */
const isWideBreak = (c: number): boolean => c === 0x85 || c === 0x2028 || c === 0x2029;
export const isBreak = (c: number): boolean => c === lf || c === cr || (c >= 0x85 && isWideBreak(c));
export const isBlank = (c: number): boolean => c === 32 || c === tab;
/** A blank, a line break or the end. Other control characters never get here. */
export const isGap = (c: number): boolean => c <= 32 || (c >= 0x85 && isWideBreak(c));
export const isFlowStop = (c: number): boolean =>
  c === comma || c === question || c === bracket || c === bracketEnd || c === brace || c === braceEnd;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isWord = (c: number): boolean =>
  isDigit(c) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c === dash;

/** Appended to the text, which contains no NUL itself. It is long enough that no look ahead needs a check. */
const endMark = "\0\0\0\0";

/** What may follow the name of an anchor or alias, besides a gap. */
const nameEnd = "?:,]}%@`";
const tagEnd = /[^\w\-;/?:@&=+$,.!~*'()[\]%]/g;
/** What `!!` stands for. */
export const tagPrefix = "tag:yaml.org,2002:";
/** Put before a tag whose handle is unknown; no tag can contain it. */
export const unknownHandle = "\0";

/** A position that moves through one document. */
export class Cursor {
  private readonly source: Source;
  private readonly base: number;
  protected readonly text: string;
  /** Set for text that is known to be JSON. Its escapes, long keys and colons on later lines are then accepted. */
  protected readonly json: boolean;
  protected pos = 0;
  protected lineStart = 0;

  constructor(source: Source, start: number, end: number, tail: string, json: boolean) {
    this.source = source;
    this.base = start;
    this.text = `${source.text.slice(start, end)}${tail}${endMark}`;
    this.json = json;
    if (this.text.charCodeAt(0) === 0xfeff) this.pos = this.lineStart = 1;
  }

  /** @param from - where the fault began, if on an earlier line */
  fail(code: YamlErrorCode, offset: number, problem: string, from?: number): never {
    const earlier = from === undefined ? from : this.base + from;
    throw new YamlError(this.source, this.base + offset, code, problem, earlier);
  }

  /** Converts an offset in this document to one in the whole text. */
  absolute(offset: number): number {
    return this.base + offset;
  }

  /** Whether only comments, `...` and directives follow: kubectl passes over the directives of the next document. */
  endsBehind(offset: number): boolean {
    return this.text
      .slice(offset, -endMark.length)
      .split(/[\r\n]/)
      .every(line => /^(?:%|(?:\.\.\.)?\s*(?:#|$))/.test(line));
  }

  place(offset: number): YamlPosition {
    return this.source.lines.at(this.base + offset);
  }

  line(offset: number): number {
    return this.place(offset).line;
  }

  charAt(offset: number): string | undefined {
    return this.text[offset];
  }

  isOneLine(start: number, end: number): boolean {
    return !/[\r\n]/.test(this.text.slice(start, end));
  }

  /** Returns a character as errors show it. */
  protected shown(offset: number): string {
    const c = this.text.charCodeAt(offset);
    if (c === 0) return "the end of the text";
    if (c === tab) return "a tab";
    if (c === 96) return "a backtick";
    if (isGap(c)) return c === 32 ? "a space" : "the end of the line";
    return `\`${String.fromCodePoint(this.text.codePointAt(offset) as number)}\``;
  }

  /** Skips one line break and returns what it stands for in a scalar. */
  protected lineBreak(): string {
    const c = this.text.charCodeAt(this.pos++);
    if (c === cr && this.text.charCodeAt(this.pos) === lf) this.pos++;
    this.lineStart = this.pos;
    return c > 0x85 ? String.fromCharCode(c) : "\n";
  }

  /** Whether `---` or `...` is here. Only called at the start of a line. */
  protected atMarker(): boolean {
    const { text, pos } = this;
    const c = text.charCodeAt(pos);
    return (
      (c === dash || c === dot) &&
      text.charCodeAt(pos + 1) === c &&
      text.charCodeAt(pos + 2) === c &&
      isGap(text.charCodeAt(pos + 3))
    );
  }

  protected toLineEnd(): void {
    const { text } = this;
    let c = text.charCodeAt(this.pos);
    while (c !== 0 && !isBreak(c)) c = text.charCodeAt(++this.pos);
  }

  protected blanks(): void {
    while (isBlank(this.text.charCodeAt(this.pos))) this.pos++;
  }

  /** Reads the name after `&` or `*`. */
  protected name(what: string): string {
    const start = this.pos + 1;
    let end = start;
    while (isWord(this.text.charCodeAt(end))) end++;
    if (end === start || !(isGap(this.text.charCodeAt(end)) || nameEnd.includes(this.text[end] as string))) {
      this.fail(
        "anchor",
        end,
        `found ${this.shown(end)}, expected the name of an ${what}: letters, digits, \`-\` and \`_\` (text that starts so needs quotes)`,
      );
    }
    this.pos = end;
    return this.text.slice(start, end);
  }

  /** Reads a tag and returns it in full: `!!str` is `tag:yaml.org,2002:str`, and `!` alone stays as it is. */
  protected tagText(): string {
    const { text, pos } = this;
    const verbatim = text[pos + 1] === "<";
    const start = pos + (verbatim ? 2 : 1);
    tagEnd.lastIndex = start;
    const end = (tagEnd.exec(text) as RegExpExecArray).index;
    this.pos = end + (verbatim ? 1 : 0);
    const written = text.slice(start, end);
    if (verbatim && (!written || text[end] !== ">"))
      this.fail("tag", end, `found ${this.shown(end)}, expected \`!<tag>\``);
    if (!isGap(text.charCodeAt(this.pos))) {
      this.fail("tag", this.pos, `found ${this.shown(this.pos)}, expected a space after the tag`);
    }
    let tag: string;
    try {
      tag = decodeURIComponent(written);
    } catch {
      return this.fail(
        "tag",
        pos,
        "found a `%` in a tag that is not an escape of UTF-8, expected two hexadecimal digits for each byte",
      );
    }
    if (verbatim) return tag;
    const handle = /^([\w-]*)!(.*)$/s.exec(written);
    if (!handle) return `!${tag}`;
    if (!handle[2])
      this.fail("tag", pos, `found the tag \`!${written}\` without a name, expected one like \`!!str\``);
    // An unknown handle is an error only if a value has it: Go ignores what follows the document.
    return handle[1] ? unknownHandle + written : tagPrefix + tag.slice(1);
  }
}
