import { typeOf } from "../models/schema.ts";
import { Reading, Refusal } from "./reading.ts";
import { readStruct } from "./values.ts";

/**
 * Reads the known fields of a type out of an object and ignores all others.
 *
 * @param type the name of an API type
 * @throws Refusal, in the server's words, if any value in it has the wrong type.
 */
export function readKnown(value: Record<string, unknown>, type: string): object {
  const r = new Reading();
  const object = readStruct(r, value, typeOf(type));
  if (r.illTypedFailure !== undefined) throw new Refusal(r.illTypedFailure);
  return object;
}
