// Runs the editor's TypeScript. A link carries code, so opening one must be safe. It is, because
// - the code runs in a worker of a sandboxed frame: its origin is opaque, so it cannot reach any storage, cookie or channel of the page's
//   own origin, and a worker has no document;
// - the frame's own policy allows no connection, and only scripts from texts that it already has (`blob:`): fetch, WebSocket, import() and
//   importScripts() reach nobody, not even the page's own server, and nothing that the worker starts can do more;
// - the worker is ended after its first answer, or after a time;
// - its answer is plain data. Its form and its size are checked, and the page writes it as text, never as HTML.
import type { RunOutcome, ThrownError } from "../messages.ts";
import { trusted } from "../trusted.ts";
import { WorkerClient, WorkerError } from "../worker-client.ts";
import type { CompileAnswer, CompileRequest } from "./compiler.ts";
import type { FrameAnswer, FrameMessage, FrameRequest } from "./frame.ts";
import { withLiterals } from "./literals.ts";
import { isOutcome, isTooLarge } from "./outcome.ts";

/** How long a module may run, in milliseconds. */
const TIMEOUT = 3000;

/** The frame's document, which the build makes. */
declare const FRAME_HTML: string;

/** The texts in the file that is loaded for this mode. */
interface Assets {
  readonly compiler: string;
  readonly runtime: string;
}

declare global {
  interface Window {
    jobwrightTypescript?: Assets;
  }
}

function loadAssets(): Promise<Assets> {
  const script = document.createElement("script");
  return new Promise((resolve, reject) => {
    script.onload = () => {
      if (window.jobwrightTypescript) resolve(window.jobwrightTypescript);
      else reject(new WorkerError("typescript.js is not the file of this page"));
    };
    script.onerror = () => {
      assets = undefined;
      reject(new WorkerError("typescript.js, which belongs beside this page, could not be loaded"));
    };
    script.src = trusted.createScriptURL("typescript.js") as string;
    document.head.append(script);
  });
}

let assets: Promise<Assets> | undefined;
let compiler: WorkerClient<Omit<CompileRequest, "id">, CompileAnswer> | undefined;

/** Runs a script in a frame of its own, and removes the frame afterwards. */
function runInFrame(request: FrameRequest): Promise<FrameAnswer> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.title = "Where TypeScript runs";
  frame.hidden = true;
  frame.srcdoc = trusted.createHTML(FRAME_HTML) as string;
  return new Promise(resolve => {
    addEventListener("message", function heard({ source, data }: MessageEvent<FrameMessage>) {
      if (source === null || source !== frame.contentWindow) return;
      // The frame's origin is opaque: only "*" can name it.
      if (data.kind === "ready") return frame.contentWindow?.postMessage(request, "*");
      removeEventListener("message", heard);
      frame.remove();
      resolve(data);
    });
    document.body.append(frame);
  });
}

/** Returns the lines on which things are exported, by name. */
function exportLines(source: string): Record<string, number> {
  const lines: Record<string, number> = Object.create(null);
  source.split("\n").forEach((text, i) => {
    const found =
      /^\s*export\s+(?:(default)\b|(?:async\s+)?(?:const|let|var|function\*?|class)\s+([\w$]+))/.exec(text);
    const name = found?.[1] ?? found?.[2];
    if (name !== undefined) lines[name] ??= i + 1;
  });
  for (const [, list = ""] of source.matchAll(/^\s*export\s*\{([^}]*)\}/gm))
    for (const each of list.split(",")) {
      const [name = "", as = name] = each.trim().split(/\s+as\s+/);
      if (!/^[\w$]+$/.test(name)) continue;
      const at = source.search(
        new RegExp(
          `^\\s*(?:async\\s+)?(?:const|let|var|function|class)\\s+${name.replaceAll("$", "\\$")}\\b`,
          "m",
        ),
      );
      if (at >= 0)
        lines[as] ??=
          source.slice(0, at).split("\n").length + (/^\n+/.exec(source.slice(at))?.[0].length ?? 0);
    }
  return lines;
}

const failed = (error: ThrownError): RunOutcome => ({ kind: "failed", error });

/**
 * Runs a module and returns what it exports. Errors of the module are part of the outcome.
 *
 * @throws WorkerError when a part of the page itself is missing or does not answer.
 */
export async function runTypeScript(source: string): Promise<RunOutcome> {
  assets ??= loadAssets();
  const { compiler: script, runtime } = await assets;
  compiler ??= new WorkerClient(script, 5000);
  const compiled = await compiler.ask({ source });
  if ("fault" in compiled) return failed(compiled.fault);
  const head = `${runtime}\njobwrightRun(OFFSET,${JSON.stringify(exportLines(source))},async function(exports,require,module,process){\n`;
  const offset = head.split("\n").length - 1;
  const text = `${head.replace("OFFSET", () => String(offset))}${compiled.code}\n});`;
  const { outcome, timedOut, fault } = await runInFrame({ script: text, timeout: TIMEOUT });
  if (timedOut)
    return failed({ message: `the module was stopped: it did not end within ${TIMEOUT / 1000} seconds` });
  if (fault) {
    const line = fault.line - offset;
    const lines = source.split("\n").length;
    return failed({
      message: fault.message.replace(/^Uncaught /, ""),
      ...(line >= 1 && { line: Math.min(line, lines) }),
    });
  }
  if (isTooLarge(outcome)) return failed({ message: "the module sent more than this page can show" });
  if (!isOutcome(outcome)) return failed({ message: "the module sent something that is no answer" });
  return outcome.kind === "failed" ? outcome : { ...outcome, exports: withLiterals(source, outcome.exports) };
}
