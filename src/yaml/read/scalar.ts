import {
  backslash,
  Cursor,
  colon,
  doubleQuote,
  hash,
  isBlank,
  isBreak,
  isFlowStop,
  isGap,
  tab,
} from "./cursor.ts";
import type { YamlErrorCode } from "./error.ts";

const tabFound = "found a tab, expected spaces: YAML takes no tab for indentation";

/** What a character after a backslash stands for. */
const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  '"': '"',
  "'": "'",
  "\\": "\\",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};
const escapeWidth: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Returns what the line breaks between two words stand for: a single one is a space, each further one a line feed. */
const folded = (first: string, more: string): string => (first === "\n" ? more || " " : first + more);

/**
 * Text that grows by pieces. A string that is built of millions of pieces is a tree of as many nodes, so it is flattened from time to time.
 * Reading one character does that.
 */
class Pieces {
  private readonly parts: string[] = [];
  private part = "";
  private count = 0;

  add(piece: string): void {
    this.part += piece;
    if (++this.count < 10_000) return;
    this.part.charCodeAt(0);
    this.parts.push(this.part);
    this.part = "";
    this.count = 0;
  }

  text(last = ""): string {
    return this.parts.length ? this.parts.join("") + this.part + last : this.part + last;
  }
}

/**
 * Matches the inside of a quote that should have been closed on its first line: it contains a later line that is a key or an item, or ends
 * with the gap before a value.
 */
const swallowed = /[\r\n][ \t]*(?:- |[^\s:]+:\s)|[\s,[{]$/;

/** Reads scalars. Folding follows Go's rules, which are those of YAML 1.1. */
export class ScalarCursor extends Cursor {
  /** The end of the last scalar, without the blanks after it. */
  protected scalarEnd = 0;
  /** Whether a line break follows the last plain scalar. */
  protected gapBroken = false;
  /** The start of the last block scalar, and the offset after it. */
  protected blockStart = 0;
  protected blockEnd = -1;
  /** The start and end of each quoted scalar of several lines, in turn. */
  private readonly longQuotes: number[] = [];

  override fail(code: YamlErrorCode, offset: number, problem: string, from?: number): never {
    this.checkQuote(offset, code === "missing-colon");
    const more =
      offset === this.blockEnd
        ? `. If it belongs to the block scalar of line ${this.line(this.blockStart)}, indent it more`
        : "";
    return super.fail(code, offset, problem + more, from);
  }

  /**
   * Reports an unclosed quote if the fault is right after a quoted scalar of several lines (or is that scalar itself, as a key), and the
   * scalar seems to contain further keys or items.
   */
  private checkQuote(offset: number, isKey: boolean): void {
    const { longQuotes, text } = this;
    let i = longQuotes.length - 1;
    while (i > 0 && (longQuotes[i] as number) > offset && !(isKey && longQuotes[i - 1] === offset)) i -= 2;
    if (i < 0) return;
    const [start, end] = longQuotes.slice(i - 1) as [number, number];
    if (/[^ \t]/.test(text.slice(end, offset)) || !swallowed.test(text.slice(start + 1, end - 1))) return;
    const { line, column } = this.place(end - 1);
    super.fail(
      "unclosed",
      start,
      `found a quote that is not closed before the next one, on line ${line}, column ${column}: expected one on this line`,
    );
  }

  /** Skips blanks and line breaks, and returns what the breaks stand for. Refuses tabs left of `indent`. */
  private moreBreaks(indent: number): string {
    let pieces: Pieces | undefined;
    for (;;) {
      const c = this.text.charCodeAt(this.pos);
      if (isBreak(c)) {
        pieces ??= new Pieces();
        pieces.add(this.lineBreak());
      } else if (isBlank(c)) {
        if (c === tab && this.pos - this.lineStart < indent) this.fail("tab", this.pos, tabFound);
        this.pos++;
      } else {
        return pieces ? pieces.text() : "";
      }
    }
  }

  /**
   * Reads a plain scalar and the gap after it. Lines that start before the column `indent` do not belong to it; in brackets (`flow`), all
   * lines do.
   */
  protected plainText(indent: number, flow: boolean): string {
    const { text } = this;
    let pieces: Pieces | undefined;
    let from = this.pos;
    let end = from;
    let join: string | undefined;
    for (;;) {
      let i = this.pos;
      let c = text.charCodeAt(i);
      if (c === hash || (i === this.lineStart && this.atMarker())) break;
      while (!isGap(c) && !(c === colon && isGap(text.charCodeAt(i + 1))) && !(flow && isFlowStop(c))) {
        c = text.charCodeAt(++i);
      }
      if (i > this.pos) {
        if (join !== undefined) {
          pieces ??= new Pieces();
          pieces.add(text.slice(from, end));
          pieces.add(join);
          from = this.pos;
          join = undefined;
        }
        this.pos = end = i;
      }
      if (c === 0 || !isGap(c)) break;
      this.blanks();
      if (!isBreak(text.charCodeAt(this.pos))) continue;
      const first = this.lineBreak();
      join = folded(first, this.moreBreaks(indent));
      if (!flow && this.pos - this.lineStart < indent) break;
    }
    this.scalarEnd = end;
    this.gapBroken = join !== undefined;
    const last = text.slice(from, end);
    return pieces ? pieces.text(last) : last;
  }

  /** Reads a quoted scalar. Its further lines may start in any column. */
  protected quotedText(quote: number): string {
    const { text } = this;
    const start = this.pos++;
    let pieces: Pieces | undefined;
    let from = this.pos;
    const add = (end: number, more: string): void => {
      pieces ??= new Pieces();
      pieces.add(text.slice(from, end) + more);
      from = this.pos;
    };
    for (;;) {
      const c = text.charCodeAt(this.pos);
      if (c === quote) {
        const end = this.pos++;
        if (quote === doubleQuote || text.charCodeAt(this.pos) !== quote) {
          if (start < this.lineStart) this.longQuotes.push(start, this.pos);
          const last = text.slice(from, end);
          return pieces ? pieces.text(last) : last;
        }
        this.pos++;
        add(end, "'");
      } else if (c === backslash && quote === doubleQuote) {
        const end = this.pos++;
        if (isBreak(text.charCodeAt(this.pos))) {
          this.lineBreak();
          add(end, this.moreBreaks(0));
          this.checkMarker(start);
        } else {
          add(end, this.escape(start));
        }
      } else if (c === 0) {
        this.fail("unclosed", start, "found a quote that is never closed, expected another one");
      } else if (isGap(c)) {
        const end = this.pos;
        this.blanks();
        if (isBreak(text.charCodeAt(this.pos))) {
          const first = this.lineBreak();
          add(end, folded(first, this.moreBreaks(0)));
          this.checkMarker(start);
        }
      } else {
        this.pos++;
      }
    }
  }

  private checkMarker(start: number): void {
    if (this.pos === this.lineStart && this.atMarker()) {
      this.fail(
        "unclosed",
        start,
        "found `---` or `...` inside a quoted text, expected its closing quote first",
      );
    }
  }

  /** Reads what follows a backslash. */
  private escape(start: number): string {
    const { text, pos } = this;
    const mark = text[pos] as string;
    this.pos++;
    const plain = escapes[mark] ?? (this.json && mark === "/" ? mark : undefined);
    if (plain !== undefined) return plain;
    const width = escapeWidth[mark];
    if (mark === "\0")
      this.fail("unclosed", start, "found a quote that is never closed, expected another one");
    if (!width) {
      const found = `found ${this.shown(pos)} after a backslash${mark === "/" ? ", which is JSON's alone" : ""}`;
      // The real fault may be a quote that was left open on an earlier line.
      const begun = start < this.lineStart ? `; the quote opens on line ${this.line(start)}` : "";
      this.fail(
        "escape",
        pos - 1,
        `${found}, expected an escape of YAML 1.1 (in single quotes a backslash is text)${begun}`,
      );
    }
    const digits = text.slice(this.pos, this.pos + width);
    if (!/^[\dA-Fa-f]+$/.test(digits)) {
      this.fail(
        "escape",
        pos - 1,
        `found \`\\${mark}\` with other text after it, expected ${width} hexadecimal digits`,
      );
    }
    const code = Number.parseInt(digits, 16);
    if (code > 0x10ffff || ((code & 0xfffff800) === 0xd800 && !this.json)) {
      this.fail(
        "escape",
        pos - 1,
        `found \`\\${mark}${digits}\`, which is not a character, expected one (\`\\U0001f600\`)`,
      );
    }
    this.pos += width;
    return String.fromCodePoint(code);
  }

  /** Reads a block scalar from its `|` or `>`, inside a block collection in the column `indent`. */
  protected blockText(indent: number): string {
    const { text } = this;
    const literal = text[this.pos++] === "|";
    const [digit, chomp] = this.header();
    const column = { at: digit ? Math.max(indent, 0) + digit : 0, least: Math.max(indent + 1, 1) };
    const pieces = new Pieces();
    let first = "";
    let more = this.emptyLines(column);
    let spaced = false;
    while (this.pos - this.lineStart === column.at && text.charCodeAt(this.pos) !== 0) {
      const blank = isBlank(text.charCodeAt(this.pos));
      const fold = !literal && first === "\n" && !spaced && !blank;
      const from = this.pos;
      this.toLineEnd();
      pieces.add((fold ? more || " " : first + more) + text.slice(from, this.pos));
      this.scalarEnd = this.pos;
      spaced = blank;
      first = text.charCodeAt(this.pos) === 0 ? "" : this.lineBreak();
      more = this.emptyLines(column);
    }
    return pieces.text(chomp === "-" ? "" : chomp === "+" ? first + more : first);
  }

  /** Reads the rest of the line after `|` or `>`: the indentation (or 0), and what happens to the last line breaks. */
  private header(): [digit: number, chomp: string] {
    const header = /([+-]?)(\d?)([+-]?)[ \t]*/y;
    header.lastIndex = this.pos;
    const [all, before, digit, after] = header.exec(this.text) as unknown as [string, string, string, string];
    if (digit === "0" || (before && after)) {
      this.fail(
        "block-scalar",
        this.pos,
        "found a wrong header, expected `+` or `-`, a digit from 1 to 9, both or none",
      );
    }
    this.pos += all.length;
    if (this.text.charCodeAt(this.pos) === hash) this.toLineEnd();
    const c = this.text.charCodeAt(this.pos);
    if (isBreak(c)) {
      this.lineBreak();
    } else if (c !== 0) {
      this.fail(
        "block-scalar",
        this.pos,
        `found ${this.shown(this.pos)}, expected the end of the line: the text starts below (text that starts so needs quotes)`,
      );
    }
    return [Number(digit), before || after];
  }

  /** Skips the empty lines of a block scalar and the indentation of the next line. Finds the column of the text. */
  private emptyLines(column: { at: number; readonly least: number }): string {
    const { text } = this;
    let pieces: Pieces | undefined;
    let deepest = 0;
    for (;;) {
      const end = column.at ? this.lineStart + column.at : Number.POSITIVE_INFINITY;
      while (this.pos < end && text.charCodeAt(this.pos) === 32) this.pos++;
      const c = text.charCodeAt(this.pos);
      if (c === tab && this.pos < end) this.fail("tab", this.pos, tabFound);
      deepest = Math.max(deepest, this.pos - this.lineStart);
      if (!isBreak(c)) break;
      pieces ??= new Pieces();
      pieces.add(this.lineBreak());
    }
    // Empty lines count: if one is deeper than the text, the text is no longer part of the scalar.
    column.at ||= Math.max(deepest, column.least);
    return pieces ? pieces.text() : "";
  }
}
