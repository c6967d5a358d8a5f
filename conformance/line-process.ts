import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A program that reads a question a line, as JSON, and answers each with a line of JSON, in the order of the questions. */
export class LineProcess<Question, Answer> {
  readonly #name: string;
  readonly #lineOf: (question: Question) => string;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: { resolve(answer: Answer): void; reject(why: Error): void }[] = [];
  /** Why it gives no more answers. */
  #end: Error | undefined;

  /** @param name what the program is called in errors */
  constructor(path: string, name: string, lineOf: (question: Question) => string = JSON.stringify) {
    this.#name = name;
    this.#lineOf = lineOf;
    // In a process group of its own, so that Ctrl-C in a terminal does not end it before us.
    this.#process = spawn(path, { detached: true });
    createInterface({ input: this.#process.stdout }).on("line", line => {
      // The question's own, or empty: not part of what is answered.
      const { id: _, ...answer } = JSON.parse(line) as Answer & { id?: string };
      this.#waiting.shift()?.resolve(answer as Answer);
    });
    createInterface({ input: this.#process.stderr }).on("line", line => {
      // The server's log says at length where its two ways of validation differ. No client is told, so we skip it.
      if (!/^[IWE]\d{4} /.test(line)) console.error(line);
    });
    this.#process.on("error", error => this.#fail(error));
    this.#process.on("close", (code, signal) =>
      this.#fail(new Error(`${this.#name} has ended, with ${signal ?? `exit code ${code}`}`)),
    );
    // It has ended: that is told above.
    this.#process.stdin.on("error", () => {});
  }

  #fail(why: Error): void {
    this.#end ??= why;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#end);
  }

  /** @throws Error if the program ends before it answers */
  ask(question: Question): Promise<Answer> {
    if (this.#end !== undefined) return Promise.reject(this.#end);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.stdin.write(`${this.#lineOf(question)}\n`);
    });
  }

  askAll(questions: readonly Question[]): Promise<Answer[]> {
    return Promise.all(questions.map(question => this.ask(question)));
  }

  close(): void {
    this.#process.stdin.end();
  }
}
