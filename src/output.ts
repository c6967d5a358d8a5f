import { builtOf } from "./models/brand.ts";
import type { Complete } from "./models/builder-of.ts";
import { maxWriteParts } from "./yaml/write/guard.ts";
import { type WriteJsonOptions, writeJson } from "./yaml/write/json.ts";
import { WriteError, type WriteYamlOptions, writeYaml, writeYamlStream } from "./yaml/write/yaml.ts";

/** Builds what is to be written; a longer list than any that is written may have nothing but holes. */
function builtItems(list: readonly unknown[]): unknown[] {
  if (list.length > maxWriteParts) throw new WriteError("", `has more than ${maxWriteParts} items`);
  return Array.from(list, builtOf);
}

/**
 * Writes one object, or a list of objects, as YAML: byte for byte what `kubectl get -o yaml` prints for the same data.
 *
 * Several objects are joined by `---`. A builder of a Job, a CronJob or a list of them is built, and so checked, first. A builder of a part
 * (a container, a template) and a plain object are written as they are.
 *
 * @throws InvalidError when a builder's manifest has errors.
 * @throws WriteError for data that YAML cannot hold, such as a lone surrogate or a value that is not JSON.
 */
export function toYaml<T extends Complete>(value: T | readonly T[], options?: WriteYamlOptions): string {
  return Array.isArray(value)
    ? writeYamlStream(builtItems(value), options)
    : writeYaml(builtOf(value), options);
}

/**
 * Writes one object as JSON, or a list of objects as a `v1` List, as `kubectl get -o json` prints them.
 *
 * @throws InvalidError when a builder's manifest has errors.
 * @throws WriteError for data that JSON cannot hold.
 */
export function toJson<T extends Complete>(value: T | readonly T[], options?: WriteJsonOptions): string {
  if (!Array.isArray(value)) return writeJson(builtOf(value), options);
  return writeJson({ apiVersion: "v1", kind: "List", items: builtItems(value) }, options);
}
