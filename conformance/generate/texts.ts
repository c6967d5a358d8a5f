/** Makes awkward YAML 1.1 texts for fuzz-read.ts. The same seed gives the same texts. */

import { Chance } from "./random.ts";
import { BREAKS, ESCAPES, NUMBERS, SOUP, TAGS, WORDS } from "./text-words.ts";

export class Texts {
  private readonly chance: Chance;
  private readonly manifests: readonly string[];
  private anchors: string[] = [];

  constructor(seed: number, manifests: readonly string[]) {
    this.chance = new Chance(seed);
    this.manifests = manifests;
  }

  next(): string {
    const { chance } = this;
    this.anchors = [];
    return chance.choose(
      [40, () => this.document()],
      [14, () => this.soup()],
      [14, () => this.mutated()],
      [10, () => this.scalarInPlace()],
      [8, () => this.json()],
      [8, () => this.blockScalarAlone()],
      [6, () => this.stream()],
    );
  }

  // ---------------------------------------------------------------- scalars

  private word(): string {
    const { chance } = this;
    return chance.choose(
      [4, () => chance.pick(WORDS)],
      [3, () => chance.pick(NUMBERS)],
      [1, () => this.number()],
      [4, () => chance.pick("abcxyz")],
    );
  }

  private number(): string {
    const { chance } = this;
    return (
      chance.pick(["", "", "-", "+"]) +
      chance.pick(["", "", "", "0", "0x", "0b", "0o", "."]) +
      chance
        .times(1 + chance.below(chance.once(5) ? 22 : 4), () => chance.pick("0123456789012345678901_.efEx-+"))
        .join("")
    );
  }

  private phrase(): string {
    const { chance } = this;
    return chance
      .times(1 + chance.below(3), () => this.word())
      .join(chance.pick([" ", " ", "  ", "\t", ": ", " #", " - ", ", "]));
  }

  /** Returns a plain scalar, sometimes over several lines. */
  private plain(indent: string): string {
    const { chance } = this;
    if (!chance.once(6)) return chance.once(3) ? this.phrase() : this.word();
    return chance
      .times(2 + chance.below(2), () => this.word())
      .join(
        chance.pick(BREAKS) +
          chance.pick([indent, `${indent} `, `${indent}  `, "", " ", "\t", `${indent}\t`]),
      );
  }

  private quoted(indent: string): string {
    const { chance } = this;
    const double = chance.once(2);
    const pieces = chance.times(chance.below(4), () =>
      chance.choose(
        [4, () => this.word().replace(double ? /["\\]/g : /'/g, "")],
        [double ? 3 : 0, () => chance.pick(ESCAPES)],
        [double ? 0 : 1, () => "''"],
        [2, () => chance.pick([" ", "  ", "\t", " \t"])],
        [2, () => chance.pick(BREAKS) + chance.pick(["", indent, " ", "  ", "\t", `${indent}  `])],
        [double ? 1 : 0, () => `\\${chance.pick(BREAKS)}${chance.pick(["", indent, " "])}`],
        [
          1,
          () =>
            chance.pick([": ", " #", "- ", "---", "...", "[", "}", ",", "\u00a0", "😀", "\u2028", "\u0085"]),
        ],
      ),
    );
    const quote = double ? '"' : "'";
    return quote + pieces.join(chance.pick(["", "", " "])) + (chance.once(60) ? "" : quote);
  }

  private header(): string {
    const { chance } = this;
    return (
      chance.pick("||>") +
      chance.pick([
        "",
        "",
        "",
        "-",
        "+",
        "-",
        "+",
        "2",
        "1",
        "3",
        "2-",
        "-2",
        "+1",
        "1+",
        "4+",
        "0",
        "+-",
        "10",
        "x",
      ]) +
      chance.pick(["", "", "", "", " ", "\t", " # c", "#c", " x"])
    );
  }

  private blockScalar(indent: string): string {
    const { chance } = this;
    const inner = indent + chance.pick(["  ", "  ", "  ", " ", "    ", ""]);
    const lines = chance.times(chance.below(6), () => {
      const lead = chance.choose(
        [8, () => inner],
        [2, () => `${inner}${chance.pick([" ", "  ", "\t", " \t"])}`],
        [1, () => ""],
        [1, () => chance.pick([indent, " ", "   ", "\t", `${indent}\t`, "      "])],
      );
      const body = chance.choose(
        [6, () => this.phrase()],
        [3, () => ""],
        [
          1,
          () =>
            chance.pick([
              "# c",
              "- a",
              "a: b",
              "---",
              "...",
              "'a",
              '"',
              "\ta",
              "%a",
              "]",
              "&a",
              "\u00a0",
              "a\u2028b",
              "a\u0085",
            ]),
        ],
      );
      return lead + body + chance.pick(["", "", "", "", " ", "\t"]);
    });
    const lf = chance.once(12) ? chance.pick(BREAKS) : "\n";
    return (
      [this.header(), ...lines].join(lf) + chance.pick(["", "", "\n", "\n\n", `\n${inner}`, `\n${indent}`])
    );
  }

  private scalar(indent: string, flow: boolean): string {
    const { chance } = this;
    return chance.choose(
      [6, () => this.plain(indent)],
      [4, () => this.quoted(indent)],
      [flow ? 0 : 3, () => this.blockScalar(indent)],
    );
  }

  // ------------------------------------------------------------------ nodes

  private properties(): string {
    const { chance } = this;
    return chance.choose(
      [12, () => ""],
      [1, () => `${chance.pick(TAGS)}${chance.pick([" ", " ", " ", "", "\n"])}`],
      [1, () => this.anchor()],
      [1, () => `${this.anchor()}${chance.pick(TAGS)} `],
      [1, () => `${chance.pick(TAGS)} ${this.anchor()}`],
    );
  }

  private anchor(): string {
    const name = this.chance.pick(
      ["a", "b", "c", "a-1", "_", "a.b", "é", ""].slice(0, this.chance.once(20) ? 8 : 4),
    );
    this.anchors.push(name);
    return `&${name}${this.chance.once(20) ? "" : " "}`;
  }

  private alias(): string {
    const { chance } = this;
    return `*${this.anchors.length && !chance.once(12) ? chance.pick(this.anchors) : "a"}${chance.pick(["", "", " "])}`;
  }

  private key(indent: string): string {
    const { chance } = this;
    return chance.choose(
      [8, () => chance.pick("abcdefgh")],
      [4, () => this.word()],
      [1, () => this.quoted(indent)],
      [2, () => "<<"],
      [1, () => this.properties() + chance.pick("abc")],
      [1, () => this.alias()],
      [chance.once(10) ? 2 : 0, () => this.flow(indent, 3)],
      [chance.once(30) ? 2 : 0, () => "k".repeat(1000 + chance.below(40))],
    );
  }

  private flow(indent: string, depth: number): string {
    const { chance } = this;
    const map = chance.once(2);
    const gap = (): string =>
      chance.pick(
        ["", "", "", " ", " ", " ", "\n", `\n${indent}`, `\n${indent}  `, " # c\n", "\t", "\n\t"].slice(
          0,
          chance.once(3) ? 12 : 6,
        ),
      );
    const items = chance.times(chance.below(4), () => {
      const value = (): string =>
        this.properties() +
        (depth > 3 || !chance.once(4)
          ? chance.choose([6, () => this.scalar(indent, true)], [1, () => this.alias()])
          : this.flow(indent, depth + 1));
      const pair = (): string => {
        const merge = chance.once(8);
        const key = merge
          ? "<<"
          : chance.choose(
              [5, () => chance.pick("abcd")],
              [3, () => this.scalar(indent, true)],
              [1, () => ""],
            );
        return `${chance.pick(["", "", "", "", "", "", "? "])}${key}${gap()}:${chance.once(8) ? "" : " "}${merge ? this.alias() : value()}`;
      };
      return gap() + (map ? (chance.once(6) ? value() : pair()) : chance.once(6) ? pair() : value()) + gap();
    });
    const [open, close] = map ? "{}" : "[]";
    return `${open}${items.join(",")}${chance.pick(["", "", "", ",", gap()])}${chance.once(40) ? "" : close}`;
  }

  private value(indent: string, depth: number): string {
    const { chance } = this;
    const properties = this.properties();
    const line = chance.pick([" ", " ", " ", " ", "  ", "\t", ""].slice(0, chance.once(10) ? 7 : 5));
    const deeper = indent + chance.pick(["  ", "  ", "  ", " ", "    ", ""]);
    return chance.choose(
      [8, () => `${line}${properties}${this.scalar(indent, false)}`],
      [2, () => `${line}${properties}${this.flow(indent, 0)}`],
      [1, () => `${line}${this.alias()}`],
      [1, () => `${properties && line}${properties}`],
      [
        depth > 3 ? 0 : 5,
        () => `${properties && line}${properties}${this.comment()}\n${this.block(deeper, depth + 1)}`,
      ],
      [1, () => `${this.comment()}\n${deeper}${properties}${this.scalar(deeper, false)}`],
    );
  }

  private comment(): string {
    return this.chance.pick([
      "",
      "",
      "",
      "",
      " # c",
      " #",
      "#c",
      " # a: b",
      "\n# c",
      "\n  # c",
      "\n",
      "\t# c",
    ]);
  }

  private block(indent: string, depth: number): string {
    const { chance } = this;
    const list = chance.once(3);
    const lines = chance.times(1 + chance.below(4), () => {
      const margin = chance.once(40) ? chance.pick([" ", "", "  ", "\t"]) : indent;
      const entry = list
        ? `-${
            chance.once(3) && depth < 4
              ? chance.pick([" ", "  ", "   "]).concat(this.block(`${indent}  `, depth + 1).trimStart())
              : this.value(indent, depth)
          }`
        : chance.once(12)
          ? `?${this.value(indent, depth)}\n${margin}:${this.value(indent, depth)}`
          : `${this.key(indent)}${chance.pick(["", "", "", "", "", "", " ", "\t"])}:${this.value(indent, depth)}`;
      return margin + entry + this.comment();
    });
    return lines.join(chance.once(15) ? chance.pick(BREAKS) : "\n");
  }

  // ------------------------------------------------------------------ texts

  private document(): string {
    const { chance } = this;
    const text = chance.choose(
      [10, () => this.block("", 0)],
      [1, () => this.properties() + this.scalar("", false)],
      [2, () => this.flow("", 0)],
      [1, () => this.block(" ", 0)],
    );
    const start = chance.pick(["", "", "", "", "", "", "", "", "\ufeff", "# c\n", "\n", " ", "\n  ", "\t"]);
    const end = chance.pick([
      "\n",
      "\n",
      "\n",
      "",
      "",
      "\n\n",
      "\n...",
      "\n...\n",
      "\n... # c\n",
      "\n# c",
      " ",
      "\t",
      "\n\t",
      "\nx",
      "\r\n",
    ]);
    const whole = start + text + end;
    return chance.once(12)
      ? whole.replaceAll("\n", chance.pick(["\r\n", "\r\n", "\r", "\u0085", "\u2028"]))
      : whole;
  }

  private soup(): string {
    return this.chance.times(1 + this.chance.below(12), () => this.chance.pick(SOUP)).join("");
  }

  /** Returns one scalar in a place where a scalar can stand. */
  private scalarInPlace(): string {
    const { chance } = this;
    const scalar = chance.choose(
      [3, () => chance.pick(NUMBERS)],
      [1, () => this.number()],
      [3, () => chance.pick(WORDS)],
      [2, () => this.quoted("  ")],
      [1, () => this.phrase()],
    );
    const tag = chance.once(4) ? `${chance.pick(TAGS)} ` : "";
    const place = chance.pick([
      "%",
      "%\n",
      "a: %",
      "a: %\n",
      "- %\n",
      "%: a\n",
      "[%]",
      "[%, %]",
      "{a: %}",
      "{%: a}",
      "{%}",
      "? %\n: a\n",
      "a:\n  %\n",
      "- - %\n",
      "a: % # c\n",
      "%: %\n",
      "a: &x %\nb: *x\n",
      "'k' : %\n",
      '{"a":%}',
      '{"a":%,}',
    ]);
    return place.replaceAll("%", () => tag + scalar);
  }

  private blockScalarAlone(): string {
    const { chance } = this;
    const place = chance.pick([
      ["", ""],
      ["a: ", ""],
      ["a: ", "b: c\n"],
      ["- ", ""],
      ["- ", "- b\n"],
      ["a:\n  b: ", "  c: d\n"],
      ["a:\n- ", "- b\n"],
      ["- a: ", "  b: c\n"],
      ["- - ", "- b"],
      ["? ", ": a\n"],
      ["a: &x ", "b: *x\n"],
      ["a: !!str ", ""],
    ]);
    const indent = (/[^\n]*$/.exec(place[0] as string) as RegExpExecArray)[0].replace(/[^ ].*/, "");
    return `${place[0]}${this.blockScalar(indent)}${chance.pick(["", "\n"])}${place[1]}`;
  }

  /** Returns JSON, sometimes with a fault or with more than JSON has. */
  private json(): string {
    const { chance } = this;
    const value = (depth: number): string =>
      chance.choose(
        [
          3,
          () =>
            `"${chance.times(chance.below(3), () => chance.choose([3, () => this.word().replace(/["\\]/g, "")], [1, () => chance.pick(ESCAPES)], [1, () => chance.pick(["\\u00e9", "\\ud83d\\ude00", "\\/", " ", "\u0085", "\u2028", "\u007f", "\ufeff", "\\ud800"])])).join("")}"`,
        ],
        [
          3,
          () =>
            chance.once(4)
              ? this.word()
              : chance.pick([
                  "0",
                  "1",
                  "-1",
                  "1.5",
                  "1e3",
                  "-0",
                  "1E400",
                  "9007199254740993",
                  "true",
                  "false",
                  "null",
                ]),
        ],
        [
          depth > 3 ? 0 : 2,
          () =>
            `[${chance.times(chance.below(4), () => value(depth + 1)).join(chance.pick([",", ", ", " ,\n"]))}]`,
        ],
        [depth > 3 ? 0 : 3, () => object(depth + 1)],
      );
    const object = (depth: number): string =>
      `{${chance.times(chance.below(4), () => `"${chance.pick(["a", "b", "c", "__proto__", "1", "", "<<", "a b"])}"${chance.pick([":", ": ", " : ", "\n:"].slice(0, chance.once(9) ? 4 : 2))}${value(depth)}`).join(chance.pick([",", ", ", ",\n  "]))}}`;
    const text =
      chance.pick(["", "", "", " ", "\n", "\t", "\u00a0"].slice(0, chance.once(5) ? 7 : 3)) + object(0);
    return (
      text +
      chance.choose(
        [8, () => ""],
        [4, () => "\n"],
        [1, () => object(0)],
        [1, () => `\n${object(0)}\n`],
        [1, () => chance.pick([" # c", "\n# c\n", " x", "\na: b\n", "\n---\na: b\n", ",", "}", "\n...\n"])],
      )
    );
  }

  /** Returns several documents, with real and false marks between them. */
  private stream(): string {
    const { chance } = this;
    const pieces = chance.times(1 + chance.below(4), () =>
      chance.choose(
        [4, () => this.document()],
        [2, () => "a: 1\n"],
        [1, () => "# c\n"],
        [1, () => ""],
        [1, () => this.json()],
        [1, () => "null\n"],
      ),
    );
    const mark = (): string =>
      chance.pick([
        "---\n",
        "---\n",
        "---\n",
        "--- # c\n",
        "---\r\n",
        "---#c\n",
        "---\t\n",
        "--- \n",
        "---",
        "--- a\n",
        "---a\n",
        "----\n",
        "---\u00a0\n",
        "---\u0085",
        " ---\n",
        "...\n",
        "...\n---\n",
        "---\n---\n",
        "--- |\n",
        "%YAML 1.1\n---\n",
        "\ufeff---\n",
      ]);
    return (
      (chance.once(2) ? mark() : "") +
      pieces
        .map(piece => (piece && !piece.endsWith("\n") && !chance.once(6) ? `${piece}\n` : piece))
        .join(mark()) +
      (chance.once(4) ? mark() : "")
    );
  }

  /** Returns some lines of a real manifest, with a few changes. */
  private mutated(): string {
    const { chance } = this;
    if (!this.manifests.length) return this.document();
    let text = chance.pick(this.manifests);
    const lines = text.split("\n");
    const from = chance.below(Math.max(lines.length - 20, 1));
    text = lines.slice(from, from + 5 + chance.below(30)).join("\n");
    for (let i = chance.below(4); i > 0; i--) {
      const at = chance.below(text.length + 1);
      const piece = chance.choose(
        [4, () => chance.pick(SOUP)],
        [2, () => this.word()],
        [1, () => this.quoted("")],
        [1, () => this.flow("", 2)],
      );
      const cut = chance.pick([0, 0, 0, 1, 1, 2, 5]);
      text = text.slice(0, at) + (chance.once(4) ? "" : piece) + text.slice(at + cut);
    }
    return text;
  }
}
