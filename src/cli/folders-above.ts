import { dirname } from "node:path";

/** Yields the folders above a path, up to `last` or the root. */
export function* foldersAbove(path: string, last?: string): Generator<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    yield folder;
    if (folder === last || folder === dirname(folder)) return;
  }
}
