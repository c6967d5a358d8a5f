// The script of the sandboxed frame: it starts a worker for each run, and ends it. The code of a link runs in that worker alone.
import { trusted } from "../trusted.ts";

export interface FrameRequest {
  readonly id: number;
  readonly script: string;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface FrameAnswer {
  readonly id: number;
  /** The worker's answer, as it sent it: whoever reads it must not trust it. */
  readonly outcome?: unknown;
  readonly timedOut?: boolean;
  /** A fault that ended the script: the text does not parse. */
  readonly fault?: { readonly message: string; readonly line: number };
}

let running: { worker: Worker; end: () => void } | undefined;

addEventListener("message", ({ data, source }: MessageEvent<FrameRequest>) => {
  if (source !== parent) return;
  running?.end();
  const { id, script, timeout } = data;
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(trusted.createScriptURL(url) as string);
  const end = () => {
    clearTimeout(timer);
    worker.terminate();
    URL.revokeObjectURL(url);
    running = undefined;
  };
  const answer = (rest: Omit<FrameAnswer, "id">) => {
    if (running?.worker !== worker) return;
    end();
    parent.postMessage({ id, ...rest }, "*");
  };
  const timer = setTimeout(() => answer({ timedOut: true }), timeout);
  running = { worker, end };
  worker.onmessage = event => answer({ outcome: event.data });
  worker.onmessageerror = () => answer({ outcome: undefined });
  worker.onerror = event => answer({ fault: { message: event.message, line: event.lineno } });
});
parent.postMessage({ ready: true }, "*");
