import { harmlessJson } from "../../encoding/terminal.ts";

/** How long a block grows: enough for one write. */
const blockLength = 64 * 1024;

/**
 * Yields JSON as `JSON.stringify(value, null, 2)` writes it, in blocks, because the whole may be longer than a string can be. Every
 * iterable is written as a list.
 */
export function* jsonBlocks(value: object): Generator<string> {
  let block = "";
  for (const piece of jsonPieces(value, "\n")) {
    block += piece;
    if (block.length < blockLength) continue;
    yield harmlessJson(block);
    block = "";
  }
  yield `${harmlessJson(block)}\n`;
}

function* jsonPieces(value: unknown, newline: string): Generator<string> {
  if (typeof value !== "object" || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const inner = `${newline}  `;
  const isList = Symbol.iterator in value;
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  let lead = open;
  for (const [key, item] of isList ? withoutKeys(value as Iterable<unknown>) : Object.entries(value)) {
    yield `${lead}${inner}${key === undefined ? "" : `${JSON.stringify(key)}: `}`;
    yield* jsonPieces(item, inner);
    lead = ",";
  }
  yield lead === open ? `${open}${close}` : `${newline}${close}`;
}

function* withoutKeys(items: Iterable<unknown>): Generator<readonly [undefined, unknown]> {
  for (const item of items) yield [undefined, item];
}

/** Keeps JSON values until the end. They are stored as bytes, because the engine's own heap holds less. */
export class Kept<Value extends object> implements Iterable<Value> {
  private readonly blocks: Buffer[] = [];
  private texts: string[] = [];
  private length = 0;

  add(value: Value): void {
    const text = JSON.stringify(value);
    this.texts.push(text);
    this.length += text.length;
    if (this.length >= blockLength) this.pack();
  }

  *[Symbol.iterator](): Generator<Value> {
    this.pack();
    for (const block of this.blocks) yield* JSON.parse(block.toString()) as Value[];
  }

  private pack(): void {
    this.blocks.push(Buffer.from(`[${this.texts.join(",")}]`));
    this.texts = [];
    this.length = 0;
  }
}
