import { Worker } from "node:worker_threads";
import { isWindows } from "../place.ts";

/** Whether the parent is gone. On Windows, a process keeps the number of its parent. */
const isGone = isWindows
  ? "(() => { try { return !process.kill(parent, 0); } catch { return true; } })()"
  : "process.ppid !== parent";

/**
 * Ends this process soon after its parent, which may have been killed and could not do it. A thread of its own looks, because a module in an
 * endless loop stops everything in the main thread.
 */
export function endWithParent(): void {
  const code = `const parent = ${process.ppid}; setInterval(() => { if (${isGone}) process.kill(process.pid, "SIGKILL"); }, 1000);`;
  try {
    // Options of Node would load other modules there too.
    new Worker(code, { eval: true, execArgv: [], env: {} }).unref();
  } catch {
    // Node may be told to allow no threads. The module runs nevertheless.
  }
}
