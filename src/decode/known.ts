import { typeOf } from "../models/schema.ts";
import { Reading, Refusal } from "./reading.ts";
import { readStruct } from "./values.ts";

/**
 * Reads the fields that a type has out of an object, and passes over those that it does not have.
 *
 * @param type the name of a type of the API
 * @throws Refusal for a value of another type anywhere in it, in the server's words.
 */
export function readKnown(value: Record<string, unknown>, type: string): object {
  const r = new Reading();
  const object = readStruct(r, value, typeOf(type));
  if (r.illTypedFailure !== undefined) throw new Refusal(r.illTypedFailure);
  return object;
}
