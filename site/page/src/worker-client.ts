import { trusted } from "./trusted.ts";

/** Thrown when a worker gave no answer in time, or died. */
export class WorkerError extends Error {
  override readonly name = "WorkerError";
}

interface Numbered {
  readonly id: number;
}

/**
 * A worker made from a text, so that it also works on a page opened as a file. It handles one question at a time.
 *
 * If it does not answer in time, it is ended, and the next question starts another.
 */
export class WorkerClient<Question extends object, Answer extends Numbered> {
  readonly #url: string;
  readonly #timeout: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #id = 0;

  constructor(script: string, timeout: number) {
    this.#url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    this.#timeout = timeout;
    try {
      this.#worker = this.#start();
    } catch {
      // The first question tries again, and says why.
    }
  }

  #start(): Worker {
    const worker = new Worker(trusted.createScriptURL(this.#url) as string);
    worker.onerror = () => {
      this.#worker = undefined;
    };
    return worker;
  }

  /** @throws WorkerError */
  ask(question: Question): Promise<Answer> {
    const answer = this.#last.then(() => this.#ask(question));
    this.#last = answer.catch(() => {});
    return answer;
  }

  #ask(question: Question): Promise<Answer> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      const fail = (message: string) => {
        clearTimeout(timer);
        worker.terminate();
        this.#worker = undefined;
        reject(new WorkerError(message));
      };
      const timer = setTimeout(() => fail(`no answer within ${this.#timeout / 1000} seconds`), this.#timeout);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.id !== id) return;
        clearTimeout(timer);
        resolve(data);
      };
      worker.onerror = event =>
        fail(event.message || "the browser stopped a part of this page, or does not let it start");
      worker.postMessage({ ...question, id });
    });
  }
}
