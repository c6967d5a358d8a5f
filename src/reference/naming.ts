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

/**
 * Returns advice on an unknown field that has another name where it stands, longer or shorter, or one that people call otherwise:
 * `Write secretName instead.`
 */
export function nameAdvice(path: string, kind: string | undefined, value: unknown): string | undefined {
  const wrong = lastOf(path);
  const isElsewhere = typeNames().some(type => typeOf(type).fields.has(wrong));
  for (const root of ["Job", "CronJob"].filter(each => (kind ?? each) === each)) {
    const type = typeWithout(root, path);
    const fields = [...(type?.fields.values() ?? [])].filter(field => canHold(field, value));
    const synonyms = fields.filter(({ owner, name }) => synonymsOf(wrong).includes(`${owner}.${name}`));
    const alike = fields.filter(
      field =>
        isDoubled(field, wrong) || (isElsewhere ? isLonger(field, wrong) : isPartOf(wrong, field.name)),
    );
    const field = onlyOne(synonyms.length > 0 && !isElsewhere ? synonyms : alike);
    if (field !== undefined) return `Write ${field.name} instead.`;
  }
  return undefined;
}
