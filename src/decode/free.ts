import { put } from "../values/put.ts";
import { isObject } from "../values/value.ts";
import { type Reading, Refusal } from "./reading.ts";

/** How deep Go's JSON reader goes. */
const goMaxDepth = 10_000;

interface Copying {
  readonly from: Record<string, unknown> | readonly unknown[];
  readonly to: Record<string, unknown> | unknown[];
  readonly keys: Iterator<string | number>;
}

/**
 * A copy of any JSON value, made without recursion: it may be as deep as JSON may be.
 *
 * @see meta/v1 FieldsV1.UnmarshalJSON
 */
export function copyFree(r: Reading, value: unknown): unknown {
  const open: Copying[] = [];

  const copy = (item: unknown): unknown => {
    if (typeof item === "string" || typeof item === "boolean" || item === null || Number.isFinite(item))
      return item;
    const list = Array.isArray(item);
    if (!list && !isObject(item)) {
      r.illTyped(item, "v1.FieldsV1", "must be a JSON value");
      return null;
    }
    const names = list ? item : Object.keys(item as object);
    r.spend(names.length);
    if (r.depth + open.length >= goMaxDepth)
      throw new Refusal("couldn't get version/kind; json parse error: exceeded max depth");
    const to = list ? [] : {};
    open.push({ from: item as Copying["from"], to, keys: list ? names.keys() : names.values() });
    return to;
  };

  const copied = copy(value);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { value: key, done } = top.keys.next();
    if (done) {
      open.pop();
      continue;
    }
    const item = (top.from as Record<string | number, unknown>)[key];
    if (item !== undefined || typeof key === "number") put(top.to, key, copy(item ?? null));
  }
  return copied;
}
