import { isBatchKind } from "../models/batch-kind.ts";
import type { Field } from "../models/schema.ts";
import type { DefaultFact, LimitFact } from "./facts.ts";
import { type FieldReference, referenceOf, type TypeReference, typeReference } from "./fields.ts";
import { findPath } from "./path.ts";

/** The explanation of a path. */
export interface Explanation {
  /** The full path: `job.spec.podFailurePolicy`. */
  readonly path: string;
  /** The field at the path, with the facts that hold there; undefined for a type. */
  readonly field: FieldReference | undefined;
  /** The type at the path, or the type of the field's objects; undefined for a field of scalars. */
  readonly type: TypeReference | undefined;
}

const made = "a Job is made of it";

/** Returns a field with the facts that hold at its place: inside a template, the server sets and requires less than in a whole object. */
function inPlace(field: FieldReference, path: readonly Field[]): FieldReference {
  const { default: defaults, limits, ...bare } = field;
  if (field.owner === "JobSpec" && defaults !== undefined && path.some(isOfJobTemplate))
    return { ...field, default: defaults.map(ofLater) };
  const whole = path.at(-2);
  if (field.owner !== "ObjectMeta" || whole === undefined) return field;
  if (!/Template/.test(whole.owner)) {
    const [ownDefaults, ownLimits] = [ofKind(defaults, whole.owner), ofKind(limits, whole.owner)];
    return { ...bare, ...(ownDefaults && { default: ownDefaults }), ...(ownLimits && { limits: ownLimits }) };
  }
  const isChecked = field.name === "annotations" && !isOfJobTemplate(whole);
  return isChecked && limits !== undefined ? { ...bare, limits } : bare;
}

/** Returns the facts that hold for objects of a kind, without the condition that they are of this kind. */
function ofKind<T extends DefaultFact | LimitFact>(facts: readonly T[] = [], kind: string): T[] | undefined {
  const own = facts.flatMap(fact => {
    const [, of, rest] = /^it is a (\w+)'s(?:, and (.+))?$/.exec(fact.when ?? "") ?? [];
    if (of === undefined) return [fact];
    const { when: _, ...bare } = fact;
    return of === kind ? [(rest === undefined ? bare : { ...bare, when: rest }) as T] : [];
  });
  return own.length > 0 ? own : undefined;
}

const isOfJobTemplate = ({ owner }: Field) => owner === "JobTemplateSpec";

/** Adds to a default that the server stores it only in the Jobs of a CronJob. */
const ofLater = (fact: DefaultFact): DefaultFact => ({
  ...fact,
  when: fact.when === undefined ? made : `${fact.when}, and ${made}`,
});

/**
 * Explains a field or a type: its sentence, type, values, unit, default, limits, and the methods that set it.
 *
 * Paths can be written in several ways: the kind in any letter case, with or without indexes, `job.backoffLimit` for
 * `job.spec.backoffLimit`, a path that the server printed, a builder's method in place of a field (`label`, `ttl`), the name of a type, or
 * kubectl's name for it (`cj`, `pod`).
 *
 * @throws PathError when nothing has that name; its message suggests the right one.
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
  const field = inPlace(referenceOf(fields), fields);
  const whole = isBatchKind(root) ? root.charAt(0).toLowerCase() + root.slice(1) : root;
  return {
    path: [whole, ...fields.map(({ name }) => name)].join("."),
    field,
    type: field.object === undefined ? undefined : typeReference(field.object),
  };
}
