/**
 * Writes whole manifests as YAML in every style that people and programs use, for fuzz-read.ts. The same seed gives the same texts. Then it
 * damages the text as an editor does. `texts.ts` makes small texts that are odd throughout; these are large and nearly right.
 */
import { hasFields } from "../../src/values/value.ts";
import { manifest } from "./manifests.ts";
import { Chance, Random } from "./random.ts";
import { NUMBERS, TAGS, WORDS } from "./text-words.ts";

const PIECES = [
  ..." \t\n:-?#,[]{}&*!|>'\"%@`\\~<=.0a",
  ": ",
  " #",
  "- ",
  "? ",
  "\n\n",
  "\r",
  "\r\n",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\u00a0",
  "\u0000",
  "---",
  "\n---\n",
  "\n...\n",
  "&a ",
  "*a",
  "<<: ",
  "!!str ",
  "''",
  '""',
  "|\n",
  ">-\n",
  "{{ .x }}",
  "é",
  "😀",
];

export class Styles {
  private readonly chance: Chance;
  private readonly random: Random;
  private anchors: { name: string; key: string; map: boolean }[] = [];
  /** How much of each feature the current text has. */
  private taste = { flow: 0, quotes: 0, comments: 0, anchors: 0, odd: 0, step: 2 };

  constructor(seed: number) {
    this.chance = new Chance(seed);
    this.random = new Random(seed);
  }

  next(): string {
    const { chance } = this;
    const some = (): number => chance.pick([0, 0, 0.05, 0.2, 0.5]);
    this.taste = {
      flow: some(),
      quotes: some(),
      comments: some(),
      anchors: some(),
      odd: chance.pick([0, 0, 0.02, 0.1]),
      step: chance.pick([2, 2, 2, 4, 1, 3, 0]),
    };
    const documents = chance.times(chance.pick([1, 1, 1, 2, 3]), () => {
      this.anchors = [];
      return chance.once(6) ? this.json() : this.document();
    });
    let text =
      chance.pick([
        "",
        "",
        "",
        "---\n",
        "# c\n",
        "\n",
        "--- # c\n",
        "---\n# c\n",
        "\ufeff",
        "%YAML 1.1\n---\n",
      ]) +
      documents.join(
        chance.pick([
          "---\n",
          "---\n",
          "\n---\n",
          "--- # c\n",
          "---\n---\n",
          "...\n---\n",
          "...\n",
          "---\t\n",
        ]),
      );
    for (let i = chance.pick([0, 0, 1, 1, 2, 3, 8]); i > 0; i--) text = this.damage(text);
    return this.breaks(text);
  }

  private maybe(probability: number): boolean {
    return this.chance.chance(probability);
  }

  /** Returns what to write: a manifest, a part of one, or a part of that. */
  private value(): unknown {
    let value: unknown = manifest(this.random);
    for (let i = this.chance.pick([0, 1, 3, 5, 6, 7]); i > 0; i--) {
      const inner = Object.values(value as object).filter(item => typeof item === "object" && item !== null);
      if (inner.length === 0) break;
      value = this.chance.pick(inner);
    }
    return value;
  }

  private document(): string {
    const text = this.node(this.value(), this.chance.once(10) ? 2 : 0, 0);
    return `${text.replace(/^\n| /, "")}${this.chance.once(15) ? "" : "\n"}`;
  }

  /** Returns JSON, or what people take for it. */
  private json(): string {
    const { chance } = this;
    let text = JSON.stringify(this.value(), null, chance.pick(["", "  ", "\t", " "]));
    if (chance.once(4)) text = text.replace(/,(?=\s)/, ",,");
    if (chance.once(4)) text = text.replace(/(?=[}\]])/, ",");
    if (chance.once(4)) text = text.replace(/"(\w+)":/g, "$1:");
    if (chance.once(4)) text = text.replace(/"(\w+)"/g, "'$1'");
    if (chance.once(4)) text = text.replace(/": /g, '":');
    if (chance.once(4)) text = text.replace(/\n/g, () => (chance.once(5) ? " # c\n" : "\n"));
    return text + chance.pick(["\n", "\n", "", " ", "\n\n", "\n# c\n"]);
  }

  // ------------------------------------------------------------------ nodes

  /** Returns what follows `key:` or `-`. It starts with a space or a line break. */
  private node(value: unknown, indent: number, depth: number): string {
    const key = JSON.stringify(value);
    const known = this.anchors.find(anchor => anchor.key === key);
    if (known && this.maybe(0.5)) return ` *${known.name}`;
    const map = hasFields(value);
    let before = "";
    if (this.maybe(this.taste.anchors * 0.3)) {
      const name = this.chance.pick(["a", "b", "base", "x-1", `a${this.anchors.length}`]);
      this.anchors.push({ name, key, map });
      before += ` &${name}`;
    }
    if (this.maybe(this.taste.odd)) before += ` ${this.chance.pick(TAGS)}`;
    if (typeof value !== "object" || value === null) return `${before} ${this.scalar(value, indent, false)}`;
    const empty = Object.keys(value).length === 0;
    if (empty || this.maybe(this.taste.flow * 0.5)) return `${before} ${this.flow(value, indent, depth)}`;
    const lines = Array.isArray(value) ? this.items(value, indent, depth) : this.pairs(value, indent, depth);
    return `${before}${this.comment()}${lines.map(line => `\n${this.between()}${" ".repeat(indent)}${line}`).join("")}`;
  }

  private items(list: readonly unknown[], indent: number, depth: number): string[] {
    return list.map(item => {
      const text = this.node(item, indent + 2, depth + 1);
      // A map may begin on the line of its dash.
      const compact = /^\n {2,}/.exec(text);
      const gap = this.maybe(this.taste.odd) ? this.chance.pick(["   ", "\t", ""]) : " ";
      return compact && this.maybe(0.85) && compact[0].length === indent + 3
        ? `-${gap}${text.slice(compact[0].length)}`
        : `-${text}`;
    });
  }

  private pairs(map: object, indent: number, depth: number): string[] {
    const { taste } = this;
    const merged = this.anchors.filter(anchor => anchor.map);
    const lines = Object.entries(map).map(([name, value]) => {
      const list = Array.isArray(value);
      const inner = indent + (list && this.maybe(0.5) ? 0 : taste.step);
      const text = this.node(value, inner, depth + 1);
      const key = this.key(name, indent);
      if (this.maybe(taste.odd * 0.5)) return `? ${key}${this.comment()}\n${" ".repeat(indent)}:${text}`;
      return `${key}${this.maybe(taste.odd) ? this.chance.pick([" ", "\t", "  "]) : ""}:${text}${this.comment()}`;
    });
    if (merged.length > 0 && this.maybe(0.4)) {
      const names = this.chance.times(1 + this.chance.below(2), () => `*${this.chance.pick(merged).name}`);
      lines.splice(
        this.chance.below(lines.length + 1),
        0,
        `<<: ${names.length === 1 ? names[0] : `[${names.join(", ")}]`}`,
      );
    }
    if (this.maybe(taste.odd)) lines.push(this.chance.pick(lines) ?? "a: b");
    if (this.maybe(taste.odd)) lines.push(`${this.chance.pick([...NUMBERS, ...WORDS])}: 1`);
    return lines;
  }

  private key(name: string, indent: number): string {
    if (this.maybe(this.taste.odd * 0.1)) return "k".repeat(1015 + this.chance.below(20));
    if (this.maybe(this.taste.quotes)) return this.quoted(name, indent);
    return /^[\w./-]+$/.test(name) ? name : JSON.stringify(name);
  }

  private flow(value: unknown, indent: number, depth: number): string {
    const { chance, taste } = this;
    if (typeof value !== "object" || value === null) return this.scalar(value, indent, true);
    const gap = (): string =>
      this.maybe(0.15)
        ? `${this.comment()}\n${" ".repeat(this.maybe(taste.odd) ? 0 : indent + chance.below(4))}`
        : chance.pick(["", " "]);
    const inside = Array.isArray(value)
      ? value.map(item => this.flow(item, indent, depth + 1))
      : Object.entries(value).map(
          ([name, item]) =>
            `${this.key(name, indent)}:${chance.pick([" ", " ", " ", "  ", gap() || " "])}${this.flow(item, indent, depth + 1)}`,
        );
    const body = inside.map(item => gap() + item + (this.maybe(0.1) ? gap() : "")).join(",");
    const last = inside.length > 0 && this.maybe(0.1) ? "," : "";
    return Array.isArray(value) ? `[${body}${last}${gap()}]` : `{${body}${last}${gap()}}`;
  }

  // ---------------------------------------------------------------- scalars

  private scalar(value: unknown, indent: number, flow: boolean): string {
    const { chance, taste } = this;
    if (this.maybe(taste.odd)) return chance.pick(chance.once(2) ? NUMBERS : WORDS);
    if (typeof value !== "string") return JSON.stringify(value);
    if (!flow && this.maybe(0.04 + taste.odd)) return this.block(value, indent);
    if (this.maybe(taste.quotes)) return this.quoted(value, indent);
    // Sometimes without the quotes that it needs.
    if (/^[\w/.$(][\w ./:@=%$()-]*$/.test(value) || this.maybe(taste.odd)) return this.wrap(value, indent);
    return JSON.stringify(value);
  }

  private quoted(text: string, indent: number): string {
    if (this.maybe(0.5)) return `'${this.wrap(text, indent).replace(/'/g, "''")}'`;
    const json = JSON.stringify(text);
    if (!this.maybe(0.3)) return json;
    return json
      .replace(/[a-z]/g, c => (this.maybe(0.1) ? `\\x${c.charCodeAt(0).toString(16)}` : c))
      .replace(/ /g, () => (this.maybe(0.2) ? `\\\n${" ".repeat(indent)}\\ ` : " "));
  }

  /** Replaces some of a text's spaces by line breaks. */
  private wrap(text: string, indent: number): string {
    return text.replace(/ /g, () =>
      this.maybe(0.1) ? `\n${" ".repeat(indent + this.chance.below(3))}` : " ",
    );
  }

  private block(text: string, indent: number): string {
    const { chance } = this;
    const words = text.length < 300 ? text : text.slice(0, 300);
    const own = chance.pick([2, 2, 2, 4, 1]);
    const head =
      chance.pick(["|", "|", ">"]) +
      chance.pick(["", "", "-", "+"]) +
      (this.maybe(0.2) ? String(chance.pick([own, own, 1, 2, 9])) : "") +
      this.comment();
    const lines = [
      words,
      ...chance.times(chance.below(4), () =>
        chance.pick([words, "", "  more", "# no comment", "- a", "a: b", "\tx", " ", "..."]),
      ),
    ];
    // The parent's column is not known exactly here. People get it wrong in the same way.
    return (
      head +
      lines.map(line => `\n${line === "" ? "" : " ".repeat(indent + own)}${line}`).join("") +
      chance.pick(["", "", "\n", `\n${" ".repeat(indent)}`])
    );
  }

  // --------------------------------------------------------------- comments

  private comment(): string {
    return this.maybe(this.taste.comments)
      ? this.chance.pick([" # c", " #", "\t# c", " # a: b", "  # 'c \"", " # - c", " #é"])
      : this.maybe(this.taste.odd)
        ? this.chance.pick([" ", "\t", "  ", " #"])
        : "";
  }

  /** Returns a line to put between two others, or nothing. */
  private between(): string {
    if (!this.maybe(this.taste.comments * 0.5)) return "";
    return `${" ".repeat(this.chance.below(10))}${this.chance.pick(["# c", "#", "", "", "\t", "# --- ", "#- a: [", "# '"])}\n`;
  }

  // ----------------------------------------------------------------- damage

  private damage(text: string): string {
    const { chance } = this;
    const at = chance.below(text.length + 1);
    const to = Math.min(text.length, at + 1 + chance.below(chance.pick([1, 1, 3, 40])));
    const lines = text.split("\n");
    const from = chance.below(lines.length);
    const count = 1 + chance.below(chance.pick([1, 3, 10]));
    const change = (edit: (line: string, i: number) => string): string =>
      lines.map((line, i) => (i >= from && i < from + count ? edit(line, i) : line)).join("\n");
    return chance.choose(
      [4, () => text.slice(0, at) + text.slice(to)],
      [6, () => text.slice(0, at) + chance.pick(PIECES) + text.slice(at)],
      [3, () => text.slice(0, at) + chance.pick(PIECES) + text.slice(to)],
      [2, () => text.slice(0, at) + text.slice(at, to).repeat(2) + text.slice(to)],
      // Moves the indentation, line by line or together.
      [4, () => change(line => " ".repeat(1 + chance.below(2)) + line)],
      [4, () => change(line => line.replace(/^ {1,2}/, ""))],
      [2, () => change(line => line.replace(/^ +/, spaces => "\t".repeat(1 + (spaces.length >> 3))))],
      [
        2,
        () => change(line => line + chance.pick([" ", "\t", "   ", ":", ": ", " #", ",", "\\", "|", " >"])),
      ],
      [2, () => change(() => chance.pick(lines))],
      [
        1,
        () =>
          change(
            line =>
              `${line}\n${chance.pick(["", "---", "...", "# c", "-", "?", ":", "- - a", "? - a", "a: b"])}`,
          ),
      ],
      [1, () => text.slice(0, at)],
      [1, () => text.slice(at)],
    );
  }

  private breaks(text: string): string {
    const { chance } = this;
    return chance.choose(
      [12, () => text],
      [2, () => text.replace(/\n/g, "\r\n")],
      [1, () => text.replace(/\n/g, () => (chance.once(4) ? "\r\n" : "\n"))],
      [
        1,
        () =>
          text.replace(/\n/g, () =>
            chance.once(8) ? chance.pick(["\r", "\u0085", "\u2028", "\n\r"]) : "\n",
          ),
      ],
      [1, () => text.replace(/\n/g, "\r")],
    );
  }
}
