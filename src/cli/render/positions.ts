import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { visiblePlace } from "../visible-place.ts";

/** A place in a file; both numbers start at 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Returns whether a file belongs to an installed package. On Windows, the loader writes slashes. */
export const isInPackage = (file: string): boolean => /[\\/]node_modules[\\/]/.test(file);

/** Returns the places of a stack, innermost first. */
export function stackPositions(stack: string): Position[] {
  return stack.split("\n").flatMap(line => {
    const [, path, row, column] =
      /^\s+at (?:async |.*\()?((?:file:\/\/)?(?:\/|[A-Z]:[\\/]).+?):(\d+):(\d+)\)?$/i.exec(line) ?? [];
    if (path === undefined) return [];
    const file = path.startsWith("file:") ? pathOf(path) : normalize(path);
    return file === undefined ? [] : [{ file, line: Number(row), column: Number(column) }];
  });
}

/** Returns the path of a URL, unless this system has none for it: an error may bring its stack from elsewhere. */
function pathOf(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

/** The source maps at the ends of texts. A module may have thousands of faults, and to read its map takes long. */
type Maps = Map<string, SourceMap | undefined>;

/** The maps that were read for the code of a run. */
const known = new WeakMap<ReadonlyMap<string, string>, Maps>();

/**
 * Returns where a person wrote the code that ran at a place. It follows the source map of the code made when the file was loaded, then that
 * of the file itself if a compiler made it.
 */
export function writtenAt(position: Position, codes: ReadonlyMap<string, string>): Position {
  const code = codes.get(position.file);
  const maps: Maps = known.get(codes) ?? new Map();
  known.set(codes, maps);
  const loaded =
    code === undefined ? position : { ...mapped(withoutHead(position), code, maps), file: position.file };
  try {
    return asSeen(mapped(loaded, readFileSync(loaded.file, "utf8"), maps));
  } catch {
    return loaded;
  }
}

/** Returns a place in a file as editors count it. */
export function asSeen(position: Position): Position {
  if (position.line > 1) return position;
  try {
    return visiblePlace(position, readFileSync(position.file, "utf8"));
  } catch {
    // The file may be gone.
    return position;
  }
}

/** What the loader puts before the code, on its first line. */
const head =
  "(async function (exports, require, module, __filename, __dirname, jitiImport, jitiESMResolve) { ";

/** Returns where what runs at a place is in the code that the loader made. */
export const withoutHead = (position: Position): Position =>
  position.line > 1 ? position : { ...position, column: Math.max(1, position.column - head.length) };

/** Returns where a place in the code is when it runs. */
export const behindHead = (position: Position): Position =>
  position.line > 1 ? position : { ...position, column: position.column + head.length };

const mapComment = /^\/\/[#@] ?sourceMappingURL=(\S+)\s*$/gm;

/** Returns the source map at the end of a text; undefined if it has none that can be read. */
function mapOf(code: string, file: string): SourceMap | undefined {
  const url = [...code.matchAll(mapComment)].at(-1)?.[1];
  try {
    return url === undefined ? undefined : new SourceMap(JSON.parse(mapText(url, file)) as SourceMapPayload);
  } catch {
    // A missing or broken map does not help, but is not an error.
    return undefined;
  }
}

function mapped(position: Position, code: string, maps: Maps): Position {
  if (!maps.has(code)) maps.set(code, mapOf(code, position.file));
  const map = maps.get(code);
  if (map === undefined) return position;
  try {
    const entry = map.findEntry(position.line - 1, position.column - 1);
    if (!("originalSource" in entry) || entry.originalLine === undefined) return position;
    const source = entry.originalSource;
    return {
      file: source.startsWith("file:") ? fileURLToPath(source) : resolve(dirname(position.file), source),
      line: entry.originalLine + 1,
      column: entry.originalColumn + 1,
    };
  } catch {
    // A broken map may name a source that is no path.
    return position;
  }
}

function mapText(url: string, file: string): string {
  const inline = /^data:application\/json;(?:charset=[^;,]*;)?base64,(.*)$/.exec(url)?.[1];
  if (inline !== undefined) return Buffer.from(inline, "base64").toString("utf8");
  return readFileSync(resolve(dirname(file), decodeURI(url)), "utf8");
}
