/** Yields all characters from U+0080 on, in pieces that fit into one question. */
export function* pieces(): Generator<string> {
  let piece: string[] = [];
  for (let code = 0x80; code < 0x110000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    piece.push(String.fromCodePoint(code));
    if (piece.length === 1024) {
      yield piece.join("");
      piece = [];
    }
  }
  yield piece.join("");
}

/** Collects the code points at which Go changes between printing and escaping, as the distance from the one before. */
export class Edges {
  readonly gaps: number[] = [];
  #last = 0;
  #isPrinted = false;

  /** @param quoted the piece in the quotes of Go or of our own function */
  add(piece: string, quoted: string): void {
    let at = 1;
    for (const char of piece) {
      const isPrinted = quoted.startsWith(char, at);
      const code = char.codePointAt(0) as number;
      at += isPrinted ? char.length : code < 0x10000 ? 6 : 10;
      if (isPrinted === this.#isPrinted) continue;
      this.gaps.push(code - this.#last);
      this.#last = code;
      this.#isPrinted = isPrinted;
    }
    if (quoted.slice(at) !== '"') throw new Error(`other characters than ${piece} are quoted`);
  }
}
