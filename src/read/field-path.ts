import type { JsonPath } from "../yaml/read-document.ts";

/**
 * The keys and indexes that a server's path goes through: `spec.template.spec.containers[0].image`.
 *
 * A key may itself hold dots and brackets, and then only the value tells where it ends. What is not in the value
 * ends the path there: the place of a missing field is that of what it is missing from.
 */
export function fieldPath(value: unknown, field: string): JsonPath {
  const path: (string | number)[] = [];
  let rest = field;
  let current: unknown = value;
  while (rest !== "" && typeof current === "object" && current !== null) {
    const step = Array.isArray(current) ? index(rest) : key(current, rest);
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

/** The longest own key that the text begins with, as `.key` or `[key]`. */
function key(object: object, text: string): Step | undefined {
  let best: Step | undefined;
  const dotted = text.startsWith(".") ? text.slice(1) : text;
  for (const name of Object.keys(object)) {
    if (best !== undefined && name.length <= String(best.key).length) continue;
    const rest = text.startsWith(`[${name}]`)
      ? text.slice(name.length + 2)
      : dotted.startsWith(name)
        ? dotted.slice(name.length)
        : undefined;
    if (rest !== undefined && (rest === "" || rest.startsWith(".") || rest.startsWith("[")))
      best = { key: name, rest };
  }
  return best;
}
