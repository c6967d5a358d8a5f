import { open } from "node:fs/promises";
import { resolve } from "node:path";
import type { Context } from "./context.ts";
import { CommandError } from "./exit.ts";
import { systemWords } from "./system-error.ts";

/** The most that is read of one input: far above any manifest, and far below what fills the memory. */
const maxBytes = 64 * 1024 * 1024;

const tooLarge = (size: string) =>
  new CommandError(`is ${size}: more than 64 MiB in one file is not read, split it`);

/** What to call an input in messages: its path as it was given, or what `-` stands for. */
export const inputName = (path: string, { stdinName = "<stdin>" }: Pick<Context, "stdinName">): string =>
  path === "-" ? stdinName : path;

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

/** The text of a file, or of the standard input for `-`. The message of what is thrown does not name the file. */
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
  const { code = "" } = thrown as NodeJS.ErrnoException;
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

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-8 text; a byte order mark stays, the readers know what to do with it. */
export function decodeText(bytes: Uint8Array): string {
  const other = otherEncoding(bytes);
  if (other !== undefined) throw new CommandError(`is ${other}: save it as UTF-8`);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new CommandError(`is no UTF-8 text: ${firstBadByte(bytes)}`);
  }
}

/** The encoding of a text that is none of UTF-8: its byte order mark says it, or the zeros around its first letter, which is ASCII in every manifest. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (/^(?:fffe0000|0000feff)/.test(start)) return "UTF-32";
  if (/^(?:fffe|feff)/.test(start)) return "UTF-16";
  if (/^(?:(?!00)..000000|000000(?!00)..)/.test(start)) return "UTF-32 without a byte order mark";
  if (/^(?:(?!00)..00|00(?!00)..)/.test(start)) return "UTF-16 without a byte order mark";
  return undefined;
}

/** Where the first byte stands that is no part of UTF-8. */
function firstBadByte(bytes: Uint8Array): string {
  const beginning = (end: number): string | undefined => {
    try {
      // A character that is cut off at the end is no fault of a stream.
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), {
        stream: true,
      });
    } catch {
      return undefined;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginning(middle) === undefined) bad = middle;
    else good = middle;
  }
  if (good === bytes.length) return "it ends within a character";
  const text = beginning(good) ?? "";
  const lines = text.split("\n");
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}
