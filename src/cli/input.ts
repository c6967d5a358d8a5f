import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { inLine } from "../encoding/terminal.ts";
import type { Context } from "./context.ts";
import { decodeText } from "./decode-text.ts";
import { CommandError } from "./exit.ts";
import { systemWords } from "./system-error.ts";

/** The most that is read of one input: far above any manifest, and far below what fills the memory. */
const maxBytes = 64 * 1024 * 1024;

const tooLarge = (size: string) =>
  new CommandError(`is ${size}: more than 64 MiB in one file is not read, split it`);

/** What to call an input in messages: its path as it was given, or what `-` stands for. */
export const inputName = (path: string, { stdinName = "<stdin>" }: Pick<Context, "stdinName">): string =>
  path === "-" ? stdinName : path;

/** The same as part of a sentence: a name may have line breaks. */
export const inputText = (path: string, context: Pick<Context, "stdinName">): string =>
  inLine(inputName(path, context));

/** The context in which the standard input, which has to be one of the inputs, has the name of `--stdin-filename`. */
export function withStdinName(name: string | undefined, paths: readonly string[], context: Context): Context {
  if (name === undefined) return context;
  if (!paths.includes("-"))
    throw new CommandError(
      "--stdin-filename names the standard input, which is not read here: write - for it",
    );
  // A copy would ask for the current directory, which may be gone.
  return Object.create(context, { stdinName: { value: name } });
}

/** The text of a file, or of the standard input for `-`, as `decodeText` has it. The message of what is thrown does not name the file. */
export async function readInput(path: string, context: Context): Promise<string> {
  try {
    return decodeText(
      path === "-" ? await readAll(context.stdin) : await readBytes(resolve(context.cwd, path)),
    );
  } catch (thrown) {
    throw fileFault(thrown);
  }
}

/** All of a stream: devices and pipes do not say how much there is. */
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

/** What makes a whole sentence with the file's name before it. */
const faults: Readonly<Record<string, string>> = {
  EISDIR: "is a directory",
  ELOOP: "is a symbolic link that leads to itself",
  ENAMETOOLONG: "has a name that is too long",
  ENOENT: "does not exist",
  ENOTDIR: "does not exist: a part of its path is no directory",
};

/** What the system said of a file that was to be read, in words that follow its name. */
export function fileFault(thrown: unknown): CommandError {
  if (thrown instanceof CommandError) return thrown;
  const { code = "", path = "" } = thrown as NodeJS.ErrnoException;
  // Node.js reads such names as others than they are.
  if (code === "ENOENT" && path.includes("\ufffd"))
    return new CommandError("has a name that is no UTF-8: rename it");
  return new CommandError(faults[code] ?? `cannot be read: ${systemWords(thrown)}`);
}

async function readBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    if (size > maxBytes) throw tooLarge(`${Math.round(size / 1024 / 1024)} MiB`);
    return await readAll(file.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 }));
  } finally {
    await file.close();
  }
}
