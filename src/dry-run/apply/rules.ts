import { mergedLists } from "../../models/generated/merged-lists.ts";
import { typeOf } from "../../models/schema.ts";

/** How a field is merged with what is live. */
export interface Rule {
  /** The type of the object, or of the list's items; "" where it is none of the API's. */
  readonly type: string;
  /** Whether it is a list that is merged item by item, not taken as a whole. */
  readonly merged: boolean;
  /** By which field the items are told apart; "" where they are no objects. */
  readonly key: string;
  /** Whether an item keeps no field that the manifest leaves out, though others set it. */
  readonly retainsKeys: boolean;
}

/** The rule of a type's field. */
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
