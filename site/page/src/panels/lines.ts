// Texts of many lines: drawn in pieces, of which only those that changed are drawn anew.
import { h } from "../dom.ts";

const PIECE = 50;

export interface Line {
  readonly text: string;
  /** What the line is made of; without it, its text. */
  readonly spans?: readonly { readonly text: string; readonly class: string }[];
  readonly class?: string;
  readonly title?: string;
}

function lineElement({ text, spans, class: name, title }: Line): HTMLElement {
  const parts = spans?.map(span =>
    span.class === "" ? span.text : h("span", { class: span.class }, span.text),
  );
  return h("span", { class: name ? `line ${name}` : "line", title }, ...(parts ?? [text]), "\n");
}

/** Gives a function that shows lines in an element, whose text is then those lines. */
export function lineView(parent: HTMLElement): (lines: readonly Line[]) => void {
  let drawn: { readonly key: string; readonly element: HTMLElement }[] = [];
  return lines => {
    const pieces: typeof drawn = [];
    for (let i = 0; i < lines.length; i += PIECE) {
      const piece = lines.slice(i, i + PIECE);
      const key = JSON.stringify(piece);
      const old = drawn[pieces.length];
      pieces.push(
        old?.key === key ? old : { key, element: h("span", { class: "piece" }, ...piece.map(lineElement)) },
      );
    }
    for (let i = pieces.length; i < drawn.length; i++) drawn[i]?.element.remove();
    pieces.forEach(({ element }, i) => {
      const old = drawn[i];
      if (old === undefined) parent.append(element);
      else if (old.element !== element) old.element.replaceWith(element);
    });
    drawn = pieces;
  };
}

/** The parts of a line of YAML as the library writes it. */
export function yamlSpans(text: string): Line["spans"] {
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
