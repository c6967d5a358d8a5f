import { type FieldReference, type TypeReference, typeReference } from "./fields.ts";
import { findPath } from "./path.ts";

/** What is said of a path. */
export interface Explanation {
  /** The path in full: `job.spec.podFailurePolicy`. */
  readonly path: string;
  /** The field that it names; undefined for a type. */
  readonly field: FieldReference | undefined;
  /** The type that it names, or the type of the field's objects; undefined for a field of scalars. */
  readonly type: TypeReference | undefined;
}

/**
 * Says what a field or a type is: sentence, type, values, unit, default, limits, and the methods that set it.
 *
 * Paths are taken as people write them: the kind in any letter case, with indexes or without, `job.backoffLimit` for
 * `job.spec.backoffLimit`, a path that the server printed, the name of a type, or what kubectl calls it (`cj`, `pod`).
 *
 * @throws PathError when there is nothing of that name; its message says what was meant.
 * @example
 * ```ts
 * explain("job.spec.podFailurePolicy").field?.doc;
 * explain("cronjob.spec.schedule");
 * explain("spec.template.spec.containers[0].image");
 * explain("Container").type?.fields;
 * ```
 */
export function explain(path: string): Explanation {
  const { root, fields } = findPath(path);
  const last = fields[fields.length - 1];
  if (last === undefined) return { path: root, field: undefined, type: typeReference(root) };
  const field = typeReference(last.owner).fields.find(({ name }) => name === last.name);
  const whole = /^(?:Cron)?Job(?:List)?$/.test(root) ? root.charAt(0).toLowerCase() + root.slice(1) : root;
  return {
    path: [whole, ...fields.map(({ name }) => name)].join("."),
    field,
    type: field?.object === undefined ? undefined : typeReference(field.object),
  };
}
