import { backslash, colon, doubleQuote } from "./cursor.ts";
import type { JsonValue } from "./decode.ts";
import type { Source, YamlErrorCode, YamlFault } from "./error.ts";
import { maxReadDepth } from "./scan.ts";

const halfPair = /[\ud800-\udfff]/u;
/** What a string may not contain as it is, or what may be half of a surrogate pair: it needs a closer look. */
const doubtful = /[\x85\u2028\u2029\ud800-\udfff]|\\u[dD][89a-fA-F]/;

/**
 * Reads the JSON object at `start`, or returns nothing if there is none. `keys` is how many were written, and `fault` is set for valid JSON
 * that cannot be read faithfully.
 */
export function readJson(
  source: Source,
  start: number,
): { value: JsonValue; keys: number; end: number; fault: YamlFault | undefined } | undefined {
  const { text } = source;
  const number = /\d[\d.eE+-]*/y;
  let fault: YamlFault | undefined;
  // Told only if nothing else is wrong: a document that is skipped may hold such an integer.
  let integer: YamlFault | undefined;
  const note = (offset: number, code: YamlErrorCode, problem: string): void => {
    fault ??= { offset, code, problem };
  };
  let depth = 0;
  let keys = 0;
  let pos = start;
  for (; pos < text.length; pos++) {
    const c = text.charCodeAt(pos);
    if (c === doubleQuote) {
      pos = stringEnd(text, pos);
      if (pos < 0) return undefined;
    } else if (c === 123 || c === 91) {
      if (++depth > maxReadDepth)
        note(pos, "too-deep", `found nesting deeper than ${maxReadDepth} levels, expected less`);
    } else if (c === 125 || c === 93) {
      if (--depth === 0) break;
    } else if (c === colon) {
      keys++;
    } else if (c >= 48 && c <= 57) {
      number.lastIndex = pos;
      const [digits] = number.exec(text) as unknown as [string];
      if (!Number.isFinite(Number(digits))) {
        note(pos, "number", `found ${digits.slice(0, 60)}, expected a number that 64 bits can hold`);
      } else if (
        digits.length > 15 &&
        /^\d+$/.test(digits) &&
        (digits.length > 16 || BigInt(digits) > 1n << 53n)
      ) {
        integer ??= {
          offset: pos,
          code: "integer",
          problem: `found the integer ${digits.slice(0, 60)}, expected at most 2^53: a number would round it`,
        };
      }
      pos = number.lastIndex - 1;
    }
  }
  const end = pos + 1;
  let value: JsonValue;
  try {
    value = JSON.parse(text.slice(start, end));
  } catch {
    return undefined;
  }
  if (doubtful.test(text.slice(start, end))) fault ??= faultOfStrings(source, start, end);
  return { value, keys, end, fault: fault ?? integer };
}

/** Returns the offset of the closing quote of the string that starts here, or -1. */
function stringEnd(text: string, start: number): number {
  for (let end = start; ; ) {
    end = text.indexOf('"', end + 1);
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before--;
    // An even number of backslashes before the quote escape each other.
    if (end < 0 || (end - before) % 2 === 1) return end;
  }
}

function faultOfStrings(source: Source, start: number, end: number): YamlFault | undefined {
  const { text } = source;
  for (let at = text.indexOf('"', start); at >= 0 && at < end; ) {
    const close = stringEnd(text, at);
    const written = text.slice(at, close + 1);
    const wide = written.search(/[\x85\u2028\u2029]/);
    if (wide >= 0) {
      const problem =
        "found a NEL, LS or PS in a string, expected its escape: JSON keeps it, YAML makes a line break of it";
      return { offset: at + wide, code: "character", problem };
    }
    const half = at + written.search(halfPair);
    if (half >= at) return { offset: half, code: "character", problem: source.half(text, half) };
    if (doubtful.test(written) && halfPair.test(JSON.parse(written))) {
      const problem = "found half of a surrogate pair in this string, expected whole characters";
      return { offset: at, code: "character", problem };
    }
    at = text.indexOf('"', close + 1);
  }
  return undefined;
}
