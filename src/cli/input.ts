import { readFileSync, statSync } from "node:fs";
import { open, readlink } from "node:fs/promises";
import { inLine } from "../encoding/terminal.ts";
import type { Context } from "./context.ts";
import { decodeText } from "./decode-text.ts";
import { CommandError } from "./exit.ts";
import { isModuleName, placeOf } from "./place.ts";
import { systemWords } from "./system-error.ts";

/** Reads at most this many bytes of an input: far more than any manifest needs, far less than memory holds. */
const maxBytes = 64 * 1024 * 1024;

const tooLarge = (size: string) =>
  new CommandError(`is ${size}: more than 64 MiB in one file is not read, split it`);

/** Returns an input's name for messages: its path as given, quotes for an empty one, or the name of the standard input for `-`. */
export const inputName = (path: string, { stdinName = "<stdin>" }: Pick<Context, "stdinName">): string =>
  path === "-" ? stdinName : path || "''";

/** Returns the same name as part of a sentence, because a name may have line breaks. */
export const inputText = (path: string, context: Pick<Context, "stdinName">): string =>
  inLine(inputName(path, context));

/** Returns a context in which the standard input has the name of `--stdin-filename`. It must be one of the inputs. */
export function withStdinName(name: string | undefined, paths: readonly string[], context: Context): Context {
  if (name === undefined) return context;
  if (!paths.includes("-"))
    throw new CommandError("--stdin-filename names the standard input, but no input is -");
  // A copy would read the current directory, which may be gone.
  return Object.create(context, { stdinName: { value: name } });
}

/**
 * Returns the text of a manifest, or of the standard input for `-`, as `decodeText` decodes it. The error's message does not name the file.
 */
export async function readInput(path: string, context: Context): Promise<string> {
  try {
    if (path === "-") return decodeText(await readAll(context.stdin));
    const bytes = await readBytes(placeOf(path, context));
    // Code is often YAML too, without a Job: nothing would be found in it, for ever.
    if (isModuleName(path))
      throw new CommandError(
        "is a module: `jobwright render` runs it, checks what it exports and prints YAML",
      );
    return decodeText(bytes);
  } catch (thrown) {
    const isMissing = (thrown as NodeJS.ErrnoException).code === "ENOENT";
    const target = isMissing && (await readlink(placeOf(path, context)).catch(() => undefined));
    if (target) throw new CommandError(`is a symbolic link to ${inLine(target)}, which does not exist`);
    throw fileFault(thrown);
  }
}

/** Reads a whole stream. It counts the bytes, because devices and pipes do not say how many they have. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge("larger than 64 MiB");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Messages that make a whole sentence after the file's name. */
const faults: Readonly<Record<string, string>> = {
  EISDIR: "is a directory",
  ELOOP: "is a symbolic link that leads to itself",
  ENAMETOOLONG: "has a name that is too long",
  ENOENT: "does not exist",
  ENOTDIR: "does not exist: a part of its path is not a directory",
};

/** Returns the system's error about an input file, in words that follow the file's name. */
export function fileFault(thrown: unknown): CommandError {
  if (thrown instanceof CommandError) return thrown;
  const { code = "", path = "" } = thrown as NodeJS.ErrnoException;
  // Node.js changes names that are not UTF-8.
  if (code === "ENOENT" && path.includes("\ufffd"))
    return new CommandError("has a name that is not UTF-8: rename it");
  return new CommandError(faults[code] ?? `cannot be read: ${systemWords(thrown)}`);
}

async function readBytes(path: string): Promise<Uint8Array> {
  const found = statSync(path);
  const { size } = found;
  if (size > maxBytes) throw tooLarge(`${Math.round(size / 1024 / 1024)} MiB`);
  // At once, since most commands read many small files. Only a pipe or a device may make us wait.
  if (size > 0 && found.isFile()) return readFileSync(path);
  const file = await open(path, "r");
  try {
    return await readAll(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}
