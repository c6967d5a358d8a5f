import { statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** How often files are checked, in milliseconds. Checking works on every file system, notifications do not. */
const interval = 200;

/** Returns what changes with the state of a file; undefined if there is no file. */
function stateOf(file: string): { readonly text: string; readonly time: number } | undefined {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    // In whole milliseconds, as `Date.now()` is: a file that was written just before the start is no change.
    return { text: `${mtimeMs} ${size} ${ino}`, time: Math.floor(mtimeMs) };
  } catch {
    return undefined;
  }
}

/**
 * Waits until one of the files or folders changes, appears or goes, or has done so since a time. Returns false if the signal ends the wait.
 *
 * @param since - in milliseconds, as `Date.now()` returns it
 */
export async function changed(
  files: readonly string[],
  since: number,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const before = files.map(stateOf);
  // A time in the future comes from another clock, and would count as a change for ever.
  const now = Date.now() + 1;
  if (before.some(state => state !== undefined && state.time > since && state.time <= now)) return true;
  while (files.every((file, i) => stateOf(file)?.text === before[i]?.text)) {
    try {
      await sleep(interval, undefined, { signal });
    } catch {
      return false;
    }
  }
  return true;
}
