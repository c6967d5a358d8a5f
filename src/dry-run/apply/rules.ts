import { mergedLists } from "../../models/generated/merged-lists.ts";
import { typeOf } from "../../models/schema.ts";

/** How a field is merged with the live one. */
export interface Rule {
  /** The type of the object, or of the list's items; "" if the API has no type for it. */
  readonly type: string;
  /** Whether it is a list that is merged item by item, and not replaced as a whole. */
  readonly merged: boolean;
  /** The field that identifies the items; "" if they are no objects. */
  readonly key: string;
  /** Whether an item loses the fields that the manifest leaves out, even if others set them. */
  readonly retainsKeys: boolean;
}

/** Returns the rule of a type's field. */
export function ruleOf(type: string, field: string): Rule {
  const own = type === "" ? undefined : typeOf(type).fields.get(field);
  const codes = Object.hasOwn(mergedLists, type) ? (mergedLists[type] as string).split(" ") : [];
  const code = codes.find(text => text.startsWith(`${field}:`));
  const key = code?.slice(field.length + 1) ?? "";
  return {
    type: own === undefined || own.map ? "" : own.type,
    merged: code !== undefined,
    key: key.replace("!", ""),
    retainsKeys: key.endsWith("!"),
  };
}
