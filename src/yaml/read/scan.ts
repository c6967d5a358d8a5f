import {
  apostrophe,
  brace,
  braceEnd,
  bracket,
  bracketEnd,
  colon,
  comma,
  dash,
  doubleQuote,
  hash,
  isBreak,
  isGap,
  isWord,
  question,
  type ScalarStyle,
  tab,
} from "./cursor.ts";
import { ScalarCursor } from "./scalar.ts";

/** The deepest nesting that is read. Kubernetes' own objects stay under 30. */
export const maxReadDepth = 1000;

/** A key without `?` must be on one line, with its colon at most this many characters after its start. */
const maxKeyLength = 1024;

export type TokenType =
  | "alias"
  | "anchor"
  | "block end"
  | "block list"
  | "block map"
  | "end"
  | "key"
  | "scalar"
  | "tag"
  | "---"
  | "..."
  | "-"
  | ":"
  | ","
  | "["
  | "]"
  | "{"
  | "}";

export interface Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  /** A scalar's text, an anchor's name, or a tag in full. */
  readonly text: string;
  readonly style: ScalarStyle;
  /** The key that starts with this token, if a colon follows in time. */
  readonly candidate: Candidate | undefined;
}

/** A place where a key without `?` may start. Only a colon after it decides. */
interface Candidate {
  open: boolean;
  /** Whether the parser must wait for the colon. */
  awaited: boolean;
  /** Whether only a key can be here, in the column of the keys of a block map. */
  readonly required: boolean;
  /** The number of tokens before it. */
  readonly index: number;
  readonly start: number;
  readonly lineStart: number;
  /** How far the code points were counted, and how many there were. */
  counted: number;
  points: number;
}

/** Characters that no value starts with and that have no meaning of their own (`#` cannot get there). */
const noStart = "|>%@`";

/**
 * Cuts one document into tokens as Go's YAML 1.1 scanner does. Columns give the block structure. What may be a key waits in a queue until a
 * colon confirms it or the line ends.
 */
export class Scanner extends ScalarCursor {
  /** The column of the innermost block collection, or -1 outside of all. */
  private indent = -1;
  private readonly indents: number[] = [];
  private flow = 0;
  /** Whether a key may start here: at the start of a line, or after `-`, `?`, `,` or an opening bracket. */
  private keyAllowed = true;
  /** The open key candidate of each flow level. */
  private readonly candidates: (Candidate | undefined)[] = [undefined];
  /** The offsets of the open brackets. */
  private readonly brackets: number[] = [];
  private pending: Candidate | undefined;
  /** The tokens that were found and not taken. Only those from `head` to `tail` are valid: a new array for each costs much of the time. */
  private readonly queue: Token[] = [];
  private head = 0;
  private tail = 0;
  private taken = 0;
  private ended = false;
  /** The start of the last token that was found. */
  private last = 0;

  /** Returns the next token without taking it. */
  peek(): Token {
    for (;;) {
      if (this.head < this.tail) {
        const token = this.queue[this.head] as Token;
        if (!(token.candidate?.awaited && this.isOpen(token.candidate))) return token;
      }
      this.fetch();
    }
  }

  /** Takes the token that `peek` returned. */
  skip(): void {
    this.taken++;
    if (++this.head === this.tail) this.head = this.tail = 0;
  }

  // ------------------------------------------------------------------ keys

  /** Whether a colon now would make a key of the candidate. */
  private isOpen(candidate: Candidate): boolean {
    if (!candidate.open) return false;
    if (!this.ended && (this.json || this.isNear(candidate))) return true;
    this.close(candidate);
    return false;
  }

  private isNear(candidate: Candidate): boolean {
    const { start, lineStart } = candidate;
    if (lineStart !== this.lineStart) return false;
    const length = this.pos - start;
    if (length <= maxKeyLength) return true;
    if (length > 2 * maxKeyLength) return false;
    candidate.points += [...this.text.slice(candidate.counted, this.pos)].length;
    candidate.counted = this.pos;
    return candidate.points <= maxKeyLength;
  }

  private close(candidate: Candidate | undefined): void {
    if (!candidate?.open) return;
    if (candidate.required) this.noColon(candidate.start, "");
    candidate.open = false;
  }

  private noColon(offset: number, next: string): never {
    this.fail(
      "missing-colon",
      offset,
      `found no \`: \` after this, ${next}expected \`key: value\` on one line`,
    );
  }

  private closeKey(): void {
    this.close(this.candidates[this.flow]);
  }

  private openKey(): void {
    if (!this.keyAllowed) return;
    this.closeKey();
    this.pending = this.candidates[this.flow] = {
      open: true,
      awaited: true,
      required: this.flow === 0 && this.indent === this.pos - this.lineStart,
      index: this.taken + this.tail - this.head,
      start: this.pos,
      lineStart: this.lineStart,
      counted: this.pos,
      points: 0,
    };
  }

  // ---------------------------------------------------------------- tokens

  private push(type: TokenType, start: number, end: number, text = "", style: ScalarStyle = "plain"): void {
    this.queue[this.tail++] = { type, start, end, text, style, candidate: this.pending };
    this.pending = undefined;
    this.last = start;
  }

  private indicator(type: TokenType): void {
    this.push(type, this.pos, this.pos + 1);
    this.pos++;
  }

  /** Opens a block collection if the column is deeper than the current one. It starts at `key`, or here without one. */
  private roll(column: number, type: "block map" | "block list", key?: Candidate): void {
    if (this.flow || this.indent >= column) return;
    this.indents.push(this.indent);
    this.indent = column;
    if (this.indents.length > maxReadDepth) this.tooDeep();
    if (key) this.insert(type, key);
    else this.push(type, this.pos, this.pos);
  }

  /** Inserts a token before the first token of a key, or at the end if the parser has taken that already. */
  private insert(type: TokenType, { index, start }: Candidate): void {
    const token: Token = { type, start, end: start, text: "", style: "plain", candidate: undefined };
    const at = index < this.taken ? this.tail : this.head + index - this.taken;
    for (let i = this.tail++; i > at; i--) this.queue[i] = this.queue[i - 1] as Token;
    this.queue[at] = token;
  }

  /** Closes the block collections that are deeper than the column. */
  private unroll(column: number): void {
    while (!this.flow && this.indent > column) {
      this.push("block end", this.pos, this.pos);
      this.indent = this.indents.pop() as number;
    }
  }

  tooDeep(offset = this.pos): never {
    this.fail("too-deep", offset, `found nesting deeper than ${maxReadDepth} levels, expected less`);
  }

  private fetch(): void {
    this.toToken();
    const { text, pos } = this;
    const column = pos - this.lineStart;
    this.unroll(column);
    const c = text.charCodeAt(pos);
    if (c === 0) this.end();
    else if (column === 0 && this.atMarker()) this.marker(c === dash ? "---" : "...");
    else this.start(c, isGap(text.charCodeAt(pos + 1)), column);
  }

  private start(c: number, alone: boolean, column: number): void {
    // First, because nearly all values start with a letter or a digit.
    if (c !== dash && isWord(c)) this.plain();
    else if (c === bracket) this.flowStart("[");
    else if (c === brace) this.flowStart("{");
    else if (c === bracketEnd) this.flowEnd("]");
    else if (c === braceEnd) this.flowEnd("}");
    else if (c === comma) this.comma();
    else if (c === dash && alone) this.entry();
    else if (c === question && (alone || this.flow)) this.explicitKey();
    else if (c === colon && (alone || this.flow)) this.value();
    else if (c === 42) this.named("alias");
    else if (c === 38) this.named("anchor");
    else if (c === 33) this.tag();
    else if (c === doubleQuote) this.quoted("double-quoted", doubleQuote);
    else if (c === apostrophe) this.quoted("single-quoted", apostrophe);
    else if (c === 124 && !this.flow) this.block("literal");
    else if (c === 62 && !this.flow) this.block("folded");
    else if (c === tab)
      this.fail("tab", this.pos, "found a tab, expected spaces: YAML takes no tab where columns count");
    else if (c === 37 && column === 0)
      this.fail(
        "directive",
        this.pos,
        "found a directive, expected none: kubectl cuts the text at the `---` that it needs",
      );
    else if (noStart.includes(this.text[this.pos] as string))
      this.fail(
        "content",
        this.pos,
        `found ${this.shown(this.pos)}, expected a value: one that starts so needs quotes`,
      );
    else this.plain();
  }

  /** Skips blanks, comments and line breaks. */
  private toToken(): void {
    const { text } = this;
    for (;;) {
      let c = text.charCodeAt(this.pos);
      while (c === 32 || (c === tab && (this.flow || !this.keyAllowed))) c = text.charCodeAt(++this.pos);
      if (c === hash) {
        this.toLineEnd();
        c = text.charCodeAt(this.pos);
      }
      if (!isBreak(c)) return;
      this.lineBreak();
      if (!this.flow) this.keyAllowed = true;
    }
  }

  private end(): void {
    this.ended = true;
    this.unroll(-1);
    this.closeKey();
    this.push("end", this.pos, this.pos);
  }

  private marker(type: "---" | "..."): void {
    this.unroll(-1);
    this.closeKey();
    this.keyAllowed = false;
    this.push(type, this.pos, this.pos + 3);
    this.pos += 3;
  }

  private flowStart(type: "[" | "{"): void {
    if (!this.json) this.openKey();
    if (++this.flow > maxReadDepth) this.tooDeep();
    this.candidates[this.flow] = undefined;
    this.brackets[this.flow - 1] = this.pos;
    this.keyAllowed = true;
    this.indicator(type);
  }

  private flowEnd(type: "]" | "}"): void {
    this.closeKey();
    const inner = this.candidates[this.flow];
    if (this.flow) this.flow--;
    const outer = this.candidates[this.flow];
    // A quirk of Go: brackets that have no place for a key inside are handed out before their colon can come.
    if (outer && !inner && outer.start === this.brackets[this.flow]) outer.awaited = false;
    this.keyAllowed = false;
    this.indicator(type);
  }

  /** In a block, checks that an entry may start here, and opens its collection if it is the first. */
  private startEntry(type: "block map" | "block list"): void {
    if (this.flow) return;
    if (!this.keyAllowed) this.misplaced(this.text[this.pos] as string);
    this.roll(this.pos - this.lineStart, type);
  }

  private misplaced(found: string): never {
    const { last, lineStart, text } = this;
    const isInside = found === ":" && last < lineStart;
    if (isInside) this.checkColon(last);
    const problem =
      found !== ":"
        ? `found \`${found} \` after other text, expected it at the start of a line (a value that starts so needs quotes)`
        : isInside
          ? `found a key inside text that began on line ${this.line(last)}, expected it in the column of the other keys`
          : /:[ \t]/.test(text.slice(lineStart, this.pos))
            ? "found a second colon on the line, expected one (a value with a colon and a space needs quotes)"
            : "found a key of more than 1,024 characters, expected a shorter one, or `? ` before it";
    this.fail("indentation", this.pos, problem, isInside ? last : undefined);
  }

  /**
   * Reports text without a colon if a key follows it, and both are first on their lines and in the same column: the text was meant as a
   * key.
   */
  private checkColon(start: number): void {
    const { text, lineStart } = this;
    const { column } = this.place(start);
    if (
      /^[ -]*$/.test(text.slice(start - column + 1, start)) &&
      text.slice(lineStart).search(/[^ ]/) === column - 1
    )
      this.noColon(start, `but a key on line ${this.line(lineStart)} (text with one needs quotes): `);
  }

  private comma(): void {
    this.closeKey();
    this.keyAllowed = true;
    this.indicator(",");
  }

  private entry(): void {
    this.startEntry("block list");
    this.closeKey();
    this.keyAllowed = true;
    this.indicator("-");
  }

  private explicitKey(): void {
    this.startEntry("block map");
    this.closeKey();
    this.keyAllowed = this.flow === 0;
    this.indicator("key");
  }

  private value(): void {
    const key = this.candidates[this.flow];
    if (key && this.isOpen(key)) {
      this.insert("key", key);
      this.roll(key.start - key.lineStart, "block map", key);
      key.open = false;
      this.keyAllowed = false;
    } else {
      this.startEntry("block map");
      this.keyAllowed = this.flow === 0;
    }
    this.indicator(":");
  }

  private named(type: "alias" | "anchor"): void {
    this.openKey();
    this.keyAllowed = false;
    const start = this.pos;
    const name = this.name(type);
    this.push(type, start, this.pos, name);
  }

  private tag(): void {
    this.openKey();
    this.keyAllowed = false;
    const start = this.pos;
    const tag = this.tagText();
    this.push("tag", start, this.pos, tag);
  }

  private quoted(style: ScalarStyle, quote: number): void {
    this.openKey();
    this.keyAllowed = false;
    const start = this.pos;
    const text = this.quotedText(quote);
    this.push("scalar", start, this.pos, text, style);
  }

  private plain(): void {
    this.openKey();
    const start = this.pos;
    const text = this.plainText(this.indent + 1, this.flow > 0);
    this.keyAllowed = this.gapBroken;
    this.push("scalar", start, this.scalarEnd, text);
  }

  private block(style: "literal" | "folded"): void {
    this.closeKey();
    this.keyAllowed = true;
    const start = this.pos;
    this.scalarEnd = start + 1;
    const text = this.blockText(this.indent);
    this.blockStart = start;
    this.blockEnd = this.pos;
    this.push("scalar", start, this.scalarEnd, text, style);
  }
}
