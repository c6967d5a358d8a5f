import { capitalized, type Field, typeNames, typeOf } from "../models/schema.ts";
import { refusedWithout } from "./generated/reference.ts";
import { isPartOf } from "./parts.ts";
import { lastOf, typeWithout } from "./placement.ts";
import { synonymsOf } from "./synonyms.ts";

const isScalar = ({ kind, list, map }: Field): boolean => kind !== "o" && !list && !map;

/** Whether a field may have a value, as far as its form tells. An error has the word `object` or `array` for one. */
const canHold = (field: Field, value: unknown): boolean =>
  value == null ||
  isScalar(field) === !(typeof value === "object" || value === "object" || value === "array");

/** Returns the only one of some fields, or the only one that an object of their type needs. */
function onlyOne(fields: readonly Field[]): Field | undefined {
  if (fields.length < 2) return fields[0];
  const needed = fields.filter(({ owner, name }) => refusedWithout[owner]?.split(" ").includes(name));
  return needed.length === 1 ? needed[0] : undefined;
}

/** Whether a wrong name is a field's with the beginning of its type, as in `configMap.configMapName`. */
const isDoubled = ({ owner, name }: Field, wrong: string): boolean =>
  wrong.length > name.length &&
  `${owner.slice(0, wrong.length - name.length)}${capitalized(name)}` === capitalized(wrong);

/** Whether a field has one word more than a name that other types have, as `secretName` for `name`. */
const isLonger = (field: Field, wrong: string): boolean =>
  isScalar(field) &&
  field.name.endsWith(capitalized(wrong)) &&
  /^[a-z]+$/.test(field.name.slice(0, -wrong.length));

/** A field at or below an object, and the path to it. */
interface Below {
  readonly path: string;
  readonly field: Field;
}

/** Returns the fields that a word stands for in an object of a type, as `resources.limits` for `memory` in a container. */
const standsFor = (type: string, word: string): Below[] =>
  synonymsOf(word).flatMap(known => {
    const [root = "", ...steps] = known.split(".");
    let owner = root;
    let path = owner === type ? steps.join(".") : "";
    let field: Field | undefined;
    for (const [i, step] of steps.entries()) {
      field = typeOf(owner).fields.get(step);
      if (field === undefined) return [];
      owner = field.type;
      if (owner === type) path = steps.slice(i + 1).join(".");
    }
    return path === "" || field === undefined ? [] : [{ path, field }];
  });

/** Returns advice to write one of some fields, or to put a word's value into one of some maps. */
function writeOneOf(fields: readonly Below[], value: unknown): string | undefined {
  const all = fields.map(({ path }) => path).join(" or ");
  if (all !== "" && fields.every(({ field }) => field.map)) return `Set it in ${all}.`;
  return all !== "" && fields.every(({ field }) => canHold(field, value))
    ? `Write ${all} instead.`
    : undefined;
}

/**
 * Returns advice on an unknown field that has another name where it stands, longer or shorter, or one that people call otherwise:
 * `Write secretName instead.`
 */
export function nameAdvice(path: string, kind: string | undefined, value: unknown): string | undefined {
  const wrong = lastOf(path);
  const isElsewhere = typeNames().some(type => typeOf(type).fields.has(wrong));
  for (const root of ["Job", "CronJob"].filter(each => (kind ?? each) === each)) {
    const type = typeWithout(root, path);
    if (type === undefined) continue;
    const advice = isElsewhere ? undefined : writeOneOf(standsFor(type.name, wrong), value);
    if (advice !== undefined) return advice;
    const alike = [...type.fields.values()].filter(
      field =>
        canHold(field, value) &&
        (isDoubled(field, wrong) || (isElsewhere ? isLonger(field, wrong) : isPartOf(wrong, field.name))),
    );
    const field = onlyOne(alike);
    if (field !== undefined) return `Write ${field.name} instead.`;
  }
  return undefined;
}
