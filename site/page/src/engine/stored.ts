import { type CronJob, type Job, toYaml } from "jobwright";
import { parseDocuments } from "../../../../src/yaml/read/document.ts";
import type { StoredLine } from "../messages.ts";

type Step = string | number;
type Origin = Omit<StoredLine, "text">;

const isObject = (value: unknown): value is Record<Step, unknown> =>
  typeof value === "object" && value !== null;

const show = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** Returns whether anything was written there: the server treats null as nothing. */
const isWritten = (value: unknown) => value !== undefined && value !== null;

/**
 * Returns the stored object as YAML, each line with its origin: written in the manifest, filled in by the server, or spelt anew by it.
 *
 * @param written the manifest as it was written
 * @param stored what the server stores of it
 */
export function storedLines(written: unknown, stored: Job | CronJob): StoredLine[] {
  const text = toYaml(stored);
  const origins = new Map<number, Origin>();
  const [document] = parseDocuments(text);
  const walk = (was: unknown, is: unknown, path: readonly Step[], filled: boolean): void => {
    const line = document?.position(path);
    const at = (line?.key ?? line)?.line ?? 1;
    const here: Origin =
      filled || (path.length > 0 && !isWritten(was)) ? { origin: "filled" } : { origin: "written" };
    // An item of a list begins on the line of its first field, which has its own origin.
    origins.set(at, here);
    if (isObject(is)) {
      const keys: Step[] = Array.isArray(is) ? [...is.keys()] : Object.keys(is);
      for (const key of keys)
        walk(isObject(was) ? was[key] : undefined, is[key], [...path, key], here.origin === "filled");
    } else if (here.origin === "written" && was !== is)
      origins.set(at, { origin: "changed", from: show(was) });
  };
  walk(written, stored, [], false);
  let origin: Origin = { origin: "written" };
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line, i) => {
      // Further lines of a scalar have the origin of its first.
      origin = origins.get(i + 1) ?? origin;
      return { text: line, ...origin };
    });
}
