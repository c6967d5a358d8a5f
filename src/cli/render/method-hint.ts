import { meantBy } from "../../reference/path.ts";

/** What has methods that are no builder's. */
const others = [Array, String, Map, Promise, Function, Response].map(({ prototype }) => prototype);

/** A module may call one such method thousands of times. */
const hints = new Map<string, string>();

/** Returns which field was probably meant by a method that no builder has; nothing for another error. */
export function methodHint(message: string): string {
  const name = /\.([A-Za-z]\w*) is not a function$/.exec(message)?.[1];
  if (name === undefined || others.some(prototype => name in prototype)) return "";
  const known = hints.get(name);
  if (known !== undefined) return known;
  const meant = meantBy(name);
  // A type has no method.
  const hint = /^did you mean \w+\./.test(meant) ? `: ${meant}` : "";
  hints.set(name, hint);
  return hint;
}
