import { builtOf } from "./models/brand.ts";
import type { Complete } from "./models/builder-of.ts";
import { maxWriteParts } from "./yaml/write/guard.ts";
import { type WriteJsonOptions, writeJson } from "./yaml/write/json.ts";
import { WriteError, type WriteYamlOptions, writeYaml, writeYamlStream } from "./yaml/write/yaml.ts";

/** Builds an item of a list. An error says which one it is about, since a name may be what is wrong or missing. */
function builtItem(item: unknown, i: number): unknown {
  try {
    return builtOf(item);
  } catch (thrown) {
    if (!(thrown instanceof Error) || Object.isFrozen(thrown)) throw thrown;
    const { message, stack } = thrown;
    // The stack keeps the message with which the error was made.
    throw Object.assign(thrown, {
      message: `[${i}]: ${message}`,
      stack: stack?.replace(message, `[${i}]: $&`),
    });
  }
}

/** Builds what is to be written; a longer list than any that is written may have nothing but holes. */
function builtItems(list: readonly unknown[]): unknown[] {
  if (list.length > maxWriteParts) throw new WriteError("", `has more than ${maxWriteParts} items`);
  return Array.from(list, builtItem).filter(item => item !== undefined && item !== false);
}

/**
 * Writes one object, or a list of objects, as YAML: byte for byte what `kubectl get -o yaml` prints for the same data.
 *
 * Several objects are joined by `---`. An item that is `false` or `undefined` is left out. A builder of a Job, a CronJob or a list of them
 * is built, and so checked, first. A builder of a part (a container, a template) and a plain object are written as they are.
 *
 * @throws InvalidError when a builder's manifest has errors; for a list, the message begins with the index of the item: `[3]: `.
 * @throws WriteError for data that YAML cannot hold, such as a lone surrogate or a value that is not JSON.
 */
export function toYaml<T extends Complete>(
  value: T | readonly (T | false | undefined)[],
  options?: WriteYamlOptions,
): string {
  return Array.isArray(value)
    ? writeYamlStream(builtItems(value), options)
    : writeYaml(builtOf(value), options);
}

/**
 * Writes one object as JSON, or a list of objects as a `v1` List, as `kubectl get -o json` prints them. An item that is `false` or
 * `undefined` is left out.
 *
 * @throws InvalidError when a builder's manifest has errors; for a list, the message begins with the index of the item: `[3]: `.
 * @throws WriteError for data that JSON cannot hold.
 */
export function toJson<T extends Complete>(
  value: T | readonly (T | false | undefined)[],
  options?: WriteJsonOptions,
): string {
  const list = Array.isArray(value) && { apiVersion: "v1", kind: "List", items: builtItems(value) };
  return writeJson(list || builtOf(value), options);
}
