import { statSync, unwatchFile, watchFile } from "node:fs";

/** How often files are looked at, in milliseconds: looking works on every file system, being told does not. */
const interval = 200;

/**
 * Ends when one of the files changes, appears or goes, or has done so since a time; gives false when the signal ends it.
 *
 * @param since - in milliseconds, as `Date.now()` has it
 */
export async function changed(
  files: readonly string[],
  since: number,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (files.some(file => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > since)) return true;
  return new Promise(resolve => {
    const end = (change: boolean) => {
      for (const file of files) unwatchFile(file, onChange);
      signal?.removeEventListener("abort", onAbort);
      resolve(change);
    };
    const onChange = () => end(true);
    const onAbort = () => end(false);
    for (const file of files) watchFile(file, { interval }, onChange);
    signal?.addEventListener("abort", onAbort, { once: true });
    if (signal?.aborted) end(false);
  });
}
