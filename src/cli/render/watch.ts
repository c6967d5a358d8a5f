import { statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** How often files are looked at, in milliseconds: looking works on every file system, being told does not. */
const interval = 200;

/** What tells one state of a file from the next; undefined for one that is not there. */
function stateOf(file: string): { readonly text: string; readonly time: number } | undefined {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return { text: `${mtimeMs} ${size} ${ino}`, time: mtimeMs };
  } catch {
    return undefined;
  }
}

/**
 * Ends when one of the files or folders changes, appears or goes, or has done so since a time; gives false when the signal ends it.
 *
 * @param since - in milliseconds, as `Date.now()` has it
 */
export async function changed(
  files: readonly string[],
  since: number,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const before = files.map(stateOf);
  // A time to come is that of another clock, and would be news for ever.
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
