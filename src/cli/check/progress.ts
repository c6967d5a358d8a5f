import type { Output } from "../context.ts";
import { count, numberText } from "../text.ts";

/** How long a run takes before it shows progress, and how often it shows it, in milliseconds. */
const patience = 500;
const interval = 100;

/** Shows on a terminal how far a long run is. */
export class Progress {
  private readonly output: Output;
  private readonly total: number;
  private next = Date.now() + patience;
  private shown = false;

  constructor(output: Output, total: number) {
    this.output = output;
    this.total = total;
  }

  /** Shows how many files are done. */
  at(done: number): void {
    const now = Date.now();
    if (!this.output.isTerminal || now < this.next) return;
    this.next = now + interval;
    this.shown = true;
    this.output.write(`\r\u001b[K${numberText(done)} of ${count(this.total, "file")}`);
  }

  /** Removes the line, so that other text can be written. */
  clear(): void {
    if (!this.shown) return;
    this.output.write("\r\u001b[K");
    this.shown = false;
  }
}
