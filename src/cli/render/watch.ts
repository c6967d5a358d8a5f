import { unwatchFile, watchFile } from "node:fs";

/** How often files are looked at, in milliseconds: looking works on every file system, being told does not. */
const interval = 200;

/** Ends when one of the files changes, appears or goes; gives false when the signal ends it. */
export async function changed(files: readonly string[], signal: AbortSignal | undefined): Promise<boolean> {
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
