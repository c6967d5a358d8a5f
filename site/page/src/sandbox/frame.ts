// The script of the sandboxed frame: it starts a worker, and ends it. The code of a link runs only in that worker.
import { trusted } from "../trusted.ts";

export interface FrameRequest {
  readonly script: string;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface FrameAnswer {
  readonly kind: "answer";
  /** The worker's answer as it was sent: its reader must not trust it. */
  readonly outcome?: unknown;
  readonly timedOut?: boolean;
  /** An error that ended the script: the text does not parse. */
  readonly fault?: { readonly message: string; readonly line: number };
}

export type FrameMessage = FrameAnswer | { readonly kind: "ready" };

const send = (message: FrameMessage) => parent.postMessage(message, "*");

addEventListener("message", ({ data, source }: MessageEvent<FrameRequest>) => {
  if (source !== parent) return;
  const { script, timeout } = data;
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(trusted.createScriptURL(url) as string);
  let ended = false;
  const answer = (rest: Omit<FrameAnswer, "kind">) => {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    worker.terminate();
    URL.revokeObjectURL(url);
    send({ kind: "answer", ...rest });
  };
  const timer = setTimeout(() => answer({ timedOut: true }), timeout);
  worker.onmessage = event => answer({ outcome: event.data });
  worker.onmessageerror = () => answer({});
  worker.onerror = event => answer({ fault: { message: event.message, line: event.lineno } });
});
send({ kind: "ready" });
