// Draws texts of many lines in pieces, and draws again only the pieces that changed.
import { h, pause } from "../dom.ts";

/** How many lines a piece has. */
const PIECE = 50;
/** How long it draws without a pause, in milliseconds. */
const SLICE = 8;

export interface Span {
  readonly text: string;
  /** May be empty. */
  readonly class: string;
}

export interface Line {
  readonly text: string;
  readonly class?: string;
  readonly title?: string;
  /** Default: `span`. */
  readonly tag?: "span" | "ins" | "mark";
  /** The parts of the line, if they are known already. */
  readonly spans?: readonly Span[];
}

function lineElement({ text, spans, class: name, title, tag = "span" }: Line, spansOf: SpansOf): HTMLElement {
  const parts = (spans ?? spansOf(text)).map(span =>
    span.class === "" ? span.text : h("span", { class: span.class }, span.text),
  );
  // A title is for the mouse only.
  const attributes = { class: name ? `line ${name}` : "line", title, "aria-description": title };
  return h(tag, attributes, ...parts, "\n");
}

type SpansOf = (text: string) => readonly Span[];

const plainSpans: SpansOf = text => [{ text, class: "" }];

interface Piece {
  readonly key: string;
  readonly element: HTMLElement;
}

/** Returns a function that shows lines as the text of an element. */
export function lineView(parent: HTMLElement): (lines: readonly Line[], spansOf?: SpansOf) => Promise<void> {
  const drawn: Piece[] = [];
  return async (lines, spansOf = plainSpans) => {
    const count = Math.ceil(lines.length / PIECE);
    for (const { element } of drawn.splice(count)) element.remove();
    let start = performance.now();
    for (let i = 0; i < count; i++) {
      const piece = lines.slice(i * PIECE, (i + 1) * PIECE);
      const key = piece
        .map(({ text, class: name = "", title = "" }) => `${name} ${title}\t${text}`)
        .join("\n");
      const old = drawn[i];
      if (old?.key === key) continue;
      if (performance.now() - start > SLICE) {
        await pause();
        start = performance.now();
      }
      const element = h("span", { class: "piece" }, ...piece.map(line => lineElement(line, spansOf)));
      if (old === undefined) parent.append(element);
      else old.element.replaceWith(element);
      drawn[i] = { key, element };
    }
  };
}

/** Returns the parts of a line of YAML as the library writes it. */
export function yamlSpans(text: string): readonly Span[] {
  const [, indent = "", dash = "", key, rest = ""] =
    /^( *)((?:- )*)([\w./-]+:(?= |$))?(.*)$/.exec(text) ?? [];
  const kind = /^ ?(?:-?\d[\d.]*|true|false|null)$/.test(rest)
    ? "tok-number"
    : /^ ?["']/.test(rest)
      ? "tok-string"
      : "";
  return [
    { text: indent, class: "" },
    { text: dash, class: "tok-mark" },
    { text: key?.slice(0, -1) ?? "", class: "tok-key" },
    { text: key === undefined ? "" : ":", class: "tok-mark" },
    { text: rest, class: kind },
  ].filter(span => span.text !== "");
}
