// Finds where a module writes the fields of plain objects that it exports or passes to builders.
import { typescriptLanguage } from "@codemirror/lang-javascript";
import type { SyntaxNode } from "@lezer/common";
import type { ExportOutcome, TracedLine } from "../messages.ts";

type Path = readonly (string | number)[];

/** An object or array that is passed to a method, on the line of the method's name. */
interface Call {
  readonly line: number;
  readonly method: string;
  readonly argument: SyntaxNode;
}

/** Deeper than any manifest. A limit is needed, because a variable may stand for itself. */
const DEEPEST = 40;

class Literals {
  readonly calls: Call[] = [];
  /** What variables stand for, by name. Nothing is known about names that are given twice. */
  readonly #values = new Map<string, SyntaxNode | undefined>();
  readonly #exports = new Map<string, SyntaxNode>();
  readonly #source: string;
  readonly #starts: number[] = [0];

  constructor(source: string) {
    this.#source = source;
    for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) this.#starts.push(at + 1);
    typescriptLanguage.parser.parse(source).iterate({
      enter: ({ node }) => {
        if (node.name === "VariableDefinition") this.#define(node);
        else if (node.name === "CallExpression") this.#call(node);
        else if (node.name === "ExportDeclaration") this.#export(node);
      },
    });
  }

  #text = ({ from, to }: SyntaxNode) => this.#source.slice(from, to);

  /** Returns the line of a place, from 1. */
  #lineOf(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  #define(node: SyntaxNode): void {
    let value = node.nextSibling;
    if (value?.name === "TypeAnnotation") value = value.nextSibling;
    value = value?.name === "Equals" ? value.nextSibling : null;
    const name = this.#text(node);
    this.#values.set(name, this.#values.has(name) ? undefined : (value ?? undefined));
    if (value !== null && node.parent?.parent?.name === "ExportDeclaration") this.#exports.set(name, value);
  }

  #call(node: SyntaxNode): void {
    const name = node.getChild("MemberExpression")?.getChild("PropertyName") ?? node.getChild("VariableName");
    const argument = node.getChild("ArgList")?.firstChild?.nextSibling;
    if (!name || !argument) return;
    this.calls.push({ line: this.#lineOf(name.from), method: this.#text(name), argument });
  }

  #export(node: SyntaxNode): void {
    const value = node.getChild("default")?.nextSibling;
    if (value) this.#exports.set("default", value);
  }

  /** Adds the lines of a value's fields, as far as they are written out. */
  linesIn(node: SyntaxNode | null | undefined, path: Path, found: TracedLine[], depth = 0): void {
    if (!node || depth > DEEPEST) return;
    if (node.name === "VariableName")
      this.linesIn(this.#values.get(this.#text(node)), path, found, depth + 1);
    else if (/^(?:ParenthesizedExpression|TypeAssertionExpression)$/.test(node.name))
      this.linesIn(node.firstChild?.nextSibling, path, found, depth + 1);
    else if (/^BinaryExpression|SatisfiesExpression|AsExpression$/.test(node.name))
      this.linesIn(node.firstChild, path, found, depth + 1);
    else if (node.name === "ArrayExpression")
      itemsOf(node).forEach((item, i) => {
        found.push({ path: [...path, i], line: this.#lineOf(item.from) });
        this.linesIn(item, [...path, i], found, depth + 1);
      });
    else if (node.name === "ObjectExpression")
      for (const property of node.getChildren("Property")) {
        const name = property.firstChild;
        if (!name) continue;
        const key = this.#text(name).replace(/^["']|["']$/g, "");
        found.push({ path: [...path, key], line: this.#lineOf(name.from) });
        const value = property.lastChild;
        // `{ image }` stands for a variable of that name.
        const short = value?.from === name.from ? this.#values.get(key) : value;
        this.linesIn(short, [...path, key], found, depth + 1);
      }
  }

  /** Returns the value that an export stands for: `list[0]`, `jobs.pi`. */
  exported(name: string): SyntaxNode | undefined {
    const [first = "", ...steps] = name.split(/[.[\]]+/).filter(step => step !== "");
    let node: SyntaxNode | undefined = this.#exports.get(first) ?? this.#values.get(first);
    for (const step of steps) {
      if (node?.name === "VariableName") node = this.#values.get(this.#text(node));
      if (node?.name === "ArrayExpression") node = itemsOf(node)[Number(step)];
      else
        node =
          node?.getChildren("Property").find(each => each.firstChild && this.#text(each.firstChild) === step)
            ?.lastChild ?? undefined;
    }
    return node;
  }
}

/** Returns the items of an array, without brackets and commas. */
function itemsOf(array: SyntaxNode): SyntaxNode[] {
  const items: SyntaxNode[] = [];
  for (let node = array.firstChild; node; node = node.nextSibling)
    if (!/^[[\],]$|Comment$/.test(node.name)) items.push(node);
  return items;
}

/** Returns whether a method sets a field, by the field's name or its singular. */
const sets = (method: string, field: string) => field === method || field.startsWith(method.slice(0, -1));

/** Returns the exports, with the lines of plain objects added to those of builders. */
export function withLiterals(source: string, exports: readonly ExportOutcome[]): ExportOutcome[] {
  const literals = new Literals(source);
  return exports.map(outcome => {
    if (outcome.error !== undefined) return outcome;
    const found: TracedLine[] = [];
    if (outcome.trace === undefined) literals.linesIn(literals.exported(outcome.name), [], found);
    for (const { path, line } of outcome.trace ?? []) {
      const field = path.findLast(step => typeof step === "string") ?? "";
      const calls = literals.calls.filter(call => call.line === line && sets(call.method, String(field)));
      // Several calls of one name on a line cannot be told apart.
      if (calls.length === 1) literals.linesIn(calls[0]?.argument, path, found);
    }
    return { ...outcome, trace: [...(outcome.trace ?? []), ...found] };
  });
}
