import { getSystemErrorMap } from "node:util";
import { isWindows } from "./place.ts";

/** What system error codes mean, where the system's own words say less or are for programmers. */
const words: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "another program is using it",
  EDQUOT: "the disk quota is used up",
  EEXIST: "there is a file where a directory is wanted",
  EFBIG: "the file would be too large for the file system",
  EIO: "the disk or device reports an error",
  EISDIR: "it is a directory",
  ELOOP: "a symbolic link on the way leads to itself",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENFILE: "too many files are open in the whole system",
  ENOENT: "it does not exist",
  ENOSPC: "no space is left on the disk",
  ENOTDIR: "a part of the path is a file, and no directory",
  // Windows says this too when a file is to be replaced that is open.
  EPERM: isWindows ? "permission denied, or another program is using it" : "permission denied",
  EROFS: "the file system can only be read",
};

/** Returns what is wrong, in plain words. A system error is told without its code and absolute path, any other error by its message. */
export function systemWords(thrown: unknown): string {
  const { code = "", errno, message = String(thrown) } = thrown as NodeJS.ErrnoException;
  return words[code] ?? (errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1]) ?? message;
}
