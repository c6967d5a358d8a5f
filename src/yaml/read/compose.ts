import { type ScalarStyle, unknownHandle } from "./cursor.ts";
import type { Source } from "./error.ts";
import { maxReadDepth, Scanner, type Token, type TokenType } from "./scan.ts";

/** The most nodes that one document may have. The API server takes at most 3 MB, which hold fewer. */
const maxNodes = 5_000_000;

/** A value as it was written. All kinds share one shape, so that reading them stays fast. */
export interface Node {
  readonly kind: "scalar" | "list" | "map" | "alias";
  /** The start and end in the whole text. */
  readonly start: number;
  end: number;
  /** A scalar's text, or an alias's name. */
  readonly text: string;
  readonly style: ScalarStyle;
  /** The tag in full, or "" without one. */
  readonly tag: string;
  /** A list's values, a map's keys and values in turn, or the node that an alias stands for. */
  readonly items: Node[];
}

export interface Composed {
  /** Undefined if there are only comments. */
  readonly root: Node | undefined;
  /** Where text starts that does not belong to the document. Go stops reading there without an error. */
  readonly ignored: number | undefined;
}

/** Returns the node that an alias stands for, or the node itself. */
export const unaliased = (node: Node): Node => (node.kind === "alias" ? (node.items[0] as Node) : node);

/** Shared by all scalars; stays empty. */
const noNodes: Node[] = [];

/** Reads one document. With `json`, the text is known to be JSON, and JSON's rules apply where they are laxer. */
export function compose(source: Source, start: number, end: number, tail = "", json = false): Composed {
  return new Composer(new Scanner(source, start, end, tail, json)).document();
}

/** The tokens that errors describe in words. */
const foundWords: Readonly<Partial<Record<TokenType, string>>> = {
  "block end": "less indentation",
  "block list": "a list",
  "block map": "a key with another indentation",
  end: "the end of the text",
  key: "a key",
  scalar: "another value",
  tag: "a tag",
};

/** Where a value stands: inside brackets, as the value of a block map, or elsewhere outside brackets. */
type Where = "flow" | "map value" | "block";

class Composer {
  private readonly scan: Scanner;
  private readonly anchors = new Map<string, Node>();
  private nodes = 0;
  private depth = 0;
  /** The end of the last token taken. A value that was left out is placed there. */
  private end = 0;

  constructor(scan: Scanner) {
    this.scan = scan;
  }

  document(): Composed {
    const { scan } = this;
    let root: Node | undefined;
    let { type } = scan.peek();
    const explicit = type === "---";
    if (explicit) type = this.next();
    if (type !== "end" && !(explicit && (type === "..." || type === "---"))) root = this.node("block");
    const rest = scan.peek();
    const ignored =
      rest.type === "end" || (rest.type === "..." && scan.endsBehind(rest.end)) ? undefined : rest.start;
    return { root, ignored: ignored === undefined ? undefined : scan.absolute(ignored) };
  }

  /** Takes the current token and returns the type of the next one. */
  private next(): TokenType {
    const { type, end } = this.scan.peek();
    if (type !== "block end") this.end = end;
    this.scan.skip();
    return this.scan.peek().type;
  }

  private make(
    kind: Node["kind"],
    start: number,
    end: number,
    text: string,
    style: ScalarStyle,
    tag: string,
  ): Node {
    const { scan } = this;
    if (++this.nodes > maxNodes) {
      scan.fail("too-large", start, `found more than ${maxNodes} nodes in one document, expected fewer`);
    }
    const items = kind === "scalar" ? noNodes : [];
    return { kind, start: scan.absolute(start), end: scan.absolute(end), text, style, tag, items };
  }

  private empty(tag = ""): Node {
    return this.make("scalar", this.end, this.end, "", "plain", tag);
  }

  /** Reads one value. Block collections stand outside brackets only, a list in the column of its key only as the value of a map. */
  private node(where: Where): Node {
    let token = this.scan.peek();
    let anchor = "";
    let tag = "";
    if (token.type === "alias") return this.alias(token);
    for (let i = 0; i < 2; i++) {
      if (token.type === "anchor" && !anchor) anchor = token.text;
      else if (token.type === "tag" && !tag) tag = this.checkTag(token);
      else break;
      this.next();
      token = this.scan.peek();
    }
    const block = where !== "flow";
    const { type, start } = token;
    if (type === "scalar") {
      const scalar = this.make("scalar", start, token.end, token.text, token.style, tag);
      if (anchor) this.anchors.set(anchor, scalar);
      this.next();
      return scalar;
    }
    const list = type === "[" || (type === "block list" && block) || (type === "-" && where === "map value");
    if (!list && type !== "{" && !(type === "block map" && block)) {
      if (!anchor && !tag) this.unexpected("a value");
      const scalar = this.empty(tag);
      if (anchor) this.anchors.set(anchor, scalar);
      return scalar;
    }
    const node = this.make(list ? "list" : "map", start, start, "", "plain", tag);
    // Before reading the items: they may contain its alias, which is then reported as a cycle.
    if (anchor) this.anchors.set(anchor, node);
    if (++this.depth > maxReadDepth) this.scan.tooDeep(start);
    if (type === "-") this.blockList(node.items, true);
    else if (type === "block list") this.blockList(node.items, false);
    else if (type === "block map") this.blockMap(node.items);
    else this.flow(node.items, type === "[" ? "]" : "}", start);
    this.depth--;
    node.end = this.scan.absolute(this.end);
    return node;
  }

  private checkTag({ text, start }: Token): string {
    if (text[0] === unknownHandle)
      this.scan.fail(
        "tag",
        start,
        `found the tag \`!${text.slice(1)}\`, expected one like \`!!str\` or \`!name\``,
      );
    return text;
  }

  private alias(token: Token): Node {
    const target = this.anchors.get(token.text);
    if (!target) {
      const name = token.text;
      this.scan.fail(
        "unknown-anchor",
        token.start,
        `found \`*${name}\`, expected \`&${name}\` somewhere before it (or quotes, if it is text)`,
      );
    }
    const node = this.make("alias", token.start, token.end, token.text, "plain", "");
    node.items.push(target);
    this.next();
    return node;
  }

  /** Reads the values after each `-`. A bare list has no end token, because it is in the column of its key. */
  private blockList(items: Node[], bare: boolean): void {
    let type = bare ? this.scan.peek().type : this.next();
    while (type === "-") {
      type = this.next();
      const none = type === "-" || type === "block end" || (bare && (type === "key" || type === ":"));
      items.push(none ? this.empty() : this.node("block"));
      type = this.scan.peek().type;
    }
    if (bare) return;
    if (type !== "block end") this.unexpected("`- ` in the column of the list, or the end of the list");
    this.next();
  }

  private blockMap(items: Node[]): void {
    let type = this.next();
    while (type === "key") {
      for (let part = 0; part < 2; part++) {
        const there = part === 0 || type === ":";
        if (there) type = this.next();
        const none = !there || type === "key" || type === ":" || type === "block end";
        items.push(none ? this.empty() : this.node("map value"));
        type = this.scan.peek().type;
      }
    }
    if (type === ":") this.unexpected("a key before it");
    if (type !== "block end")
      this.unexpected("`key: ` in the column of the other keys, or the end of the map");
    this.next();
  }

  private flow(items: Node[], close: "]" | "}", open: number): void {
    let type = this.next();
    for (let first = true; type !== close; first = false) {
      if (!first) {
        if (type !== ",") this.unexpected(`\`,\` or \`${close}\``, open);
        type = this.next();
        if (type === close) break;
      }
      if (type === "key") {
        if (close === "}") {
          this.pair(items, close);
        } else {
          const { start } = this.scan.peek();
          const map = this.make("map", start, start, "", "plain", "");
          items.push(map);
          if (++this.depth > maxReadDepth) this.scan.tooDeep(start);
          this.pair(map.items, close);
          this.depth--;
          map.end = this.scan.absolute(this.end);
        }
      } else {
        items.push(this.node("flow"));
        if (close === "}") items.push(this.empty());
      }
      type = this.scan.peek().type;
    }
    this.next();
  }

  private pair(items: Node[], close: "]" | "}"): void {
    let type = this.next();
    items.push(type === ":" || type === "," || type === close ? this.empty() : this.node("flow"));
    type = this.scan.peek().type;
    const there = type === ":";
    if (there) type = this.next();
    items.push(!there || type === "," || type === close ? this.empty() : this.node("flow"));
  }

  private unexpected(wanted: string, open?: number): never {
    const { scan } = this;
    const { type, start, text, style } = scan.peek();
    const first = scan.charAt(start) as string;
    const before = scan.charAt(this.end - 1);
    const isTouching = this.end === start;
    let found =
      foundWords[type] ??
      (type === "alias" ? `\`*${text}\`` : type === "anchor" ? `\`&${text}\`` : `\`${type}\``);
    let expected = wanted;
    if (open !== undefined) {
      if (!scan.isOneLine(open, start)) expected += ` for the bracket that opens on line ${scan.line(open)}`;
      if (isTouching && "[{?".includes(first)) {
        found = `\`${first}\``;
        expected += " (text with it needs quotes here)";
      }
    } else if (wanted !== "a value" && type !== ":" && scan.isOneLine(this.end, start)) {
      expected = "the end of the line";
    }
    const isOnLine = isTouching || (style === "plain" && scan.isOneLine(this.end, start));
    if (type === "scalar" && isOnLine && (before === '"' || before === "'")) {
      found = "text after a closing quote";
      expected += ` (inside of quotes, write \`${before === "'" ? "''" : '\\"'}\` for one)`;
    }
    const code = open !== undefined && type === "end" ? "unclosed" : "content";
    this.scan.fail(code, start, `found ${found}, expected ${expected}`);
  }
}
