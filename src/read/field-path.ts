import type { JsonPath } from "../yaml/read/document.ts";

/**
 * Splits a server's path into keys and indexes: `spec.template.spec.containers[0].image`.
 *
 * A key may contain dots and brackets, so only the value tells where it ends. The path ends at the first part that the value does not have:
 * the place of a missing field is that of its parent.
 */
export function fieldPath(value: unknown, field: string): JsonPath {
  const path: (string | number)[] = [];
  let rest = field;
  let current: unknown = value;
  while (rest !== "" && typeof current === "object" && current !== null) {
    const step = Array.isArray(current) ? index(rest) : (key(current, rest) ?? inMetadata(current, rest));
    if (step === undefined) break;
    path.push(step.key);
    rest = step.rest;
    current = (current as Record<string | number, unknown>)[step.key];
  }
  return path;
}

interface Step {
  readonly key: string | number;
  readonly rest: string;
}

function index(text: string): Step | undefined {
  const found = /^\[(\d+)\]/.exec(text);
  return found === null ? undefined : { key: Number(found[1]), rest: text.slice(found[0].length) };
}

/** The server omits `metadata` in the path of a template's labels: `spec.template.labels`. */
function inMetadata(object: object, text: string): Step | undefined {
  return /^\.?(labels|annotations)\b/.test(text)
    ? key(object, `metadata.${text.replace(/^\./, "")}`)
    : undefined;
}

/** How many ends of a key are tried; only hostile paths have more. */
const maxEnds = 200;

/** Finds the longest own key that the text starts with, as `.key` or `[key]`. A key ends before `.`, `[` or the end. */
function key(object: object, text: string): Step | undefined {
  const dotted = text.startsWith(".") ? text.slice(1) : text;
  const ends = [...take(dotted.matchAll(/[.[]/g), maxEnds)].map(({ index }) => index);
  ends.push(dotted.length);
  for (const end of ends.reverse()) {
    const rest = dotted.slice(end);
    const bracketed = text.startsWith("[") && text[end - 1] === "]" ? text.slice(1, end - 1) : undefined;
    if (bracketed !== undefined && Object.hasOwn(object, bracketed)) return { key: bracketed, rest };
    const name = dotted.slice(0, end);
    if (Object.hasOwn(object, name)) return { key: name, rest };
  }
  return undefined;
}

function* take<T>(all: Iterable<T>, most: number): Generator<T> {
  let count = 0;
  for (const one of all) {
    if (count++ === most) return;
    yield one;
  }
}
